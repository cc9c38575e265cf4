import type { Records } from '../records/records.ts'
import type { PlaceValue } from '../values/place-value.ts'

export type PlacePrecision = NonNullable<PlaceValue['precision']>

/**
 * How exactly a value says where: as it says itself, else as large as its place is. A site is a place of its own and so
 * exact. Null where neither is said: a point alone makes nothing exact.
 */
export function placePrecision(records: Records, value: PlaceValue): PlacePrecision | null {
  if (value.precision !== undefined) return value.precision
  const level = records.get(value.place)?.level ?? null
  return level === 'site' ? 'exact' : level
}
