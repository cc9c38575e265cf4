import { sameJson } from '../changes/same-json.ts'
import { placesAround } from '../evidence/lies-within.ts'
import { sameIncidents } from '../evidence/same-as.ts'
import type { Incident } from '../records/incident.ts'
import type { RecordId } from '../records/record-id.ts'
import type { Records } from '../records/records.ts'
import { dateBounds } from '../values/date.ts'
import type { IncidentFacts } from './incident-facts.ts'

type IncidentId = RecordId<'incident'>
type Bounds = { earliest: string | null; latest: string | null }

const anyTime: Bounds = { earliest: null, latest: null }

/** What an aggregate counts over; an empty list of the scope stands for all. */
type Counted = Pick<Incident, 'scope' | 'period'>

/** An incident, and every place that it was at or within. */
type Reached = { facts: IncidentFacts; around: Set<string> }

/**
 * The incidents on record that fall under each aggregate: of its types, with one of its actors, at one of its places or
 * within it, and in its period as far as their date is known. Kept up to date incident by incident.
 */
export class AggregateCoverage {
  readonly #records: Records
  readonly #incidents = new Map<IncidentId, Reached>()
  readonly #aggregates = new Map<IncidentId, { counted: Counted; covered: Set<IncidentId>; held: number }>()
  /** Incidents that are said to be the same as others. */
  readonly #joined = new Set<IncidentId>()
  /** Aggregates whose numbers may be others. */
  readonly #unsettled = new Set<IncidentId>()

  constructor(records: Records) {
    this.#records = records
  }

  /** Takes an incident or an aggregate as it is now. */
  put({ id, kind, scope, period }: Incident, facts: IncidentFacts): void {
    if (kind === 'aggregate') {
      this.#dropIncident(id)
      this.#putAggregate(id, { scope, period })
      return
    }
    this.#aggregates.delete(id)
    const around = facts.places.flatMap((place) => [place, ...placesAround(this.#records, place)])
    const reached = { facts, around: new Set<string>(around) }
    this.#incidents.set(id, reached)
    this.#noteJoined(id)
    for (const [aggregate, { counted, covered }] of this.#aggregates) {
      const falls = isUnder(reached, counted)
      if (falls === covered.has(id) && !this.#joined.has(id)) continue
      if (falls) covered.add(id)
      else covered.delete(id)
      this.#unsettled.add(aggregate)
    }
  }

  /** An incident or an aggregate that counts no more. */
  drop(id: IncidentId): void {
    this.#aggregates.delete(id)
    this.#unsettled.delete(id)
    this.#dropIncident(id)
  }

  /** Counts anew where something changed; returns the aggregates whose number is another. */
  settle(): IncidentId[] {
    const changed = [...this.#unsettled].filter((id) => {
      const aggregate = this.#aggregates.get(id)
      if (!aggregate) return false
      const before = aggregate.held
      aggregate.held = this.#countedOnce(aggregate.covered)
      return aggregate.held !== before
    })
    this.#unsettled.clear()
    return changed
  }

  /** What falls under an aggregate, those that are the same as each other included. */
  covered(aggregate: IncidentId): IncidentId[] {
    return [...(this.#aggregates.get(aggregate)?.covered ?? [])].toSorted()
  }

  /** How many that are, *same as* counted once. */
  held(aggregate: IncidentId): number {
    return this.#aggregates.get(aggregate)?.held ?? 0
  }

  /** How many incidents of its scope bear no date, so that nobody can say whether they are in its period. */
  undated(aggregate: IncidentId): number {
    const counted = this.#aggregates.get(aggregate)?.counted
    if (!counted) return 0
    return [...this.#incidents.values()].filter((one) => !hasDate(one.facts) && isInScope(one, counted))
      .length
  }

  #putAggregate(id: IncidentId, counted: Counted): void {
    const before = this.#aggregates.get(id)
    if (before && sameJson(before.counted, counted)) return
    const covered = new Set<IncidentId>()
    for (const [incident, reached] of this.#incidents) if (isUnder(reached, counted)) covered.add(incident)
    this.#aggregates.set(id, { counted, covered, held: before?.held ?? 0 })
    this.#unsettled.add(id)
  }

  #dropIncident(id: IncidentId): void {
    this.#incidents.delete(id)
    this.#noteJoined(id)
    for (const [aggregate, { covered }] of this.#aggregates) {
      if (covered.delete(id) || this.#joined.has(id)) this.#unsettled.add(aggregate)
    }
  }

  /** Where relations *same as* came or went, every number may be another. */
  #noteJoined(id: IncidentId): void {
    const was = this.#joined.has(id)
    const is = this.#records.referring('relation', id).some(({ type }) => type === 'same as')
    if (is) this.#joined.add(id)
    else this.#joined.delete(id)
    if (was && !is) for (const aggregate of this.#aggregates.keys()) this.#unsettled.add(aggregate)
  }

  #countedOnce(covered: ReadonlySet<IncidentId>): number {
    const passed = new Set<IncidentId>()
    let twice = 0
    for (const id of this.#joined) {
      if (passed.has(id) || !covered.has(id)) continue
      const same = [...sameIncidents(this.#records, id)].filter((one) => covered.has(one))
      for (const one of same) passed.add(one)
      twice += same.length - 1
    }
    return covered.size - twice
  }
}

function isUnder(one: Reached, counted: Counted): boolean {
  const { period } = counted
  return isInScope(one, counted) && isWithin(one.facts, period ? dateBounds(period) : anyTime)
}

function isInScope({ facts, around }: Reached, { scope }: Counted): boolean {
  const { actors, places, types } = scope ?? { actors: [], places: [], types: [] }
  if (types.length > 0 && (facts.type === null || !types.includes(facts.type))) return false
  if (actors.length > 0 && !facts.actors.some((actor) => actors.includes(actor))) return false
  return places.length === 0 || places.some((place) => around.has(place))
}

function hasDate({ earliest, latest }: Bounds): boolean {
  return earliest !== null || latest !== null
}

/** Whether an incident can have been in a period; one without any date cannot be said to. */
function isWithin(dates: Bounds, period: Bounds): boolean {
  const { earliest, latest } = dates
  if (!hasDate(dates)) return false
  const startsInTime = period.latest === null || earliest === null || earliest <= period.latest
  const endsInTime = period.earliest === null || latest === null || latest >= period.earliest
  return startsInTime && endsInTime
}
