import type { RecordId } from '../records/record-id.ts'
import type { Records } from '../records/records.ts'

/** Whether two actors are one: the same record, or joined by relations *same as*, however many lie between. */
export function sameActor(records: Records, a: RecordId<'actor'>, b: RecordId<'actor'>): boolean {
  if (a === b) return true
  const known = new Set<string>([a])
  for (const id of known) {
    for (const { type, from, to } of records.referring('relation', id as RecordId<'actor'>)) {
      if (type !== 'same as') continue
      known.add(from)
      known.add(to)
    }
  }
  return known.has(b)
}
