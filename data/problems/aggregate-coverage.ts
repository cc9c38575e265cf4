import { placesAround } from '../evidence/lies-within.ts'
import type { Incident } from '../records/incident.ts'
import type { RecordId } from '../records/record-id.ts'
import type { Records } from '../records/records.ts'
import { dateBounds } from '../values/date.ts'
import type { IncidentFacts } from './incident-facts.ts'

/**
 * The incidents on record that fall under an aggregate: of its types, with one of its actors, at one of its places or
 * within it, and in its period as far as their date is known. An empty list of the scope stands for all.
 */
export function incidentsUnder(
  records: Records,
  aggregate: Incident,
  facts: Iterable<IncidentFacts>,
): RecordId<'incident'>[] {
  const scope = aggregate.scope ?? { actors: [], places: [], types: [] }
  const period = aggregate.period ? dateBounds(aggregate.period) : { earliest: null, latest: null }
  const covered: RecordId<'incident'>[] = []
  for (const one of facts) {
    if (one.id === aggregate.id) continue
    if (scope.types.length > 0 && (one.type === null || !scope.types.includes(one.type))) continue
    if (scope.actors.length > 0 && !one.actors.some((actor) => scope.actors.includes(actor))) continue
    if (scope.places.length > 0 && !one.places.some((place) => isUnder(records, place, scope.places)))
      continue
    if (isWithin(one, period)) covered.push(one.id)
  }
  return covered.toSorted()
}

function isUnder(records: Records, place: RecordId<'place'>, wanted: readonly RecordId<'place'>[]): boolean {
  if (wanted.includes(place)) return true
  const around = placesAround(records, place)
  return wanted.some((one) => around.has(one))
}

/** Whether an incident can have been in a period; one without any date cannot be said to. */
function isWithin(
  { earliest, latest }: IncidentFacts,
  period: { earliest: string | null; latest: string | null },
): boolean {
  if (earliest === null && latest === null) return false
  const startsInTime = period.latest === null || earliest === null || earliest <= period.latest
  const endsInTime = period.earliest === null || latest === null || latest >= period.earliest
  return startsInTime && endsInTime
}
