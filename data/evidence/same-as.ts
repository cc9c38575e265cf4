import type { Incident } from '../records/incident.ts'
import type { RecordId } from '../records/record-id.ts'
import type { Records } from '../records/records.ts'

/** Every incident that is the same as one, itself among them: joined by relations *same as*, however many lie between. */
export function sameIncidents(records: Records, id: RecordId<'incident'>): Set<RecordId<'incident'>> {
  const known = new Set([id])
  for (const one of known) {
    for (const { type, from, to } of records.referring('relation', one)) {
      if (type !== 'same as') continue
      known.add(from as RecordId<'incident'>)
      known.add(to as RecordId<'incident'>)
    }
  }
  return known
}

/**
 * Incidents with those that are marked as the same counted once, as every sum must have it: of each such group the first
 * by code stands for all, one that is not discarded before one that is. Those that stay keep their order.
 */
export function countedOnce(records: Records, incidents: Iterable<Incident>): Incident[] {
  const given = [...incidents]
  const present = new Map(given.map((incident) => [incident.id, incident]))
  const passedOver = new Set<string>()
  for (const incident of given) {
    if (passedOver.has(incident.id)) continue
    const group = [...sameIncidents(records, incident.id)].flatMap((id) => present.get(id) ?? [])
    if (group.length < 2) continue
    group.sort((a, b) => standing(a) - standing(b) || (a.code < b.code ? -1 : 1))
    for (const other of group.slice(1)) passedOver.add(other.id)
  }
  return given.filter(({ id }) => !passedOver.has(id))
}

function standing({ status }: Incident): number {
  return status === 'discarded' ? 1 : 0
}
