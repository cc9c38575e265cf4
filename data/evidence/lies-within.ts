import type { RecordId } from '../records/record-id.ts'
import type { Records } from '../records/records.ts'

/** Every place that a place lies in, by its parents and by relations *in*, near and far; itself is not among them. */
export function placesAround(records: Records, place: RecordId<'place'>): Set<RecordId<'place'>> {
  const around = new Set<RecordId<'place'>>([place])
  for (const id of around) {
    for (const parent of records.get(id)?.parents ?? []) around.add(parent)
    for (const { type, from, to } of records.referring('relation', id)) {
      if (type === 'in' && from === id) around.add(to as RecordId<'place'>)
    }
  }
  around.delete(place)
  return around
}

/** Whether one place lies within another. */
export function liesWithin(records: Records, inner: RecordId<'place'>, outer: RecordId<'place'>): boolean {
  return inner !== outer && placesAround(records, inner).has(outer)
}
