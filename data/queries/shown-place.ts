import type { Place } from '../records/place.ts'
import type { Records } from '../records/records.ts'
import { isPlace } from '../values/place-value.ts'
import { possibilities, type Value } from '../values/value.ts'

/** The place that a value lies in or near, by itself: its name, what it is, and where. */
export type ShownPlace = { name: string } & Pick<Place, 'level' | 'point'>

/** Null for a value of another type, and for one that may be several places. */
export function shownPlace(records: Records, value: Value | null): ShownPlace | null {
  const [only, ...others] = value === null ? [] : possibilities(value)
  if (others.length > 0 || !isPlace(only)) return null
  const place = records.get(only.place)
  return place ? { name: place.names[0]?.text ?? place.id, level: place.level, point: place.point } : null
}
