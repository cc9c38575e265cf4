import type { Edit } from '../changes/edit.ts'
import type { Dismissal } from '../records/dismissal.ts'
import type { Incident } from '../records/incident.ts'
import type { RecordId } from '../records/record-id.ts'
import type { Records } from '../records/records.ts'
import { incidentsUnder } from './aggregate-coverage.ts'
import { DuplicateIncidents } from './duplicate-incidents.ts'
import { incidentCase } from './incident-case.ts'
import { type IncidentFacts, incidentFacts } from './incident-facts.ts'
import { type Problem, type ProblemSubject, problemRules } from './problem.ts'
import { aggregateExceeds } from './rules/aggregate-rules.ts'
import { setAside, unknownCode } from './rules/code-rules.ts'
import { partsDoNotAddUp, sumDoesNotAddUp } from './rules/count-rules.ts'
import { dateWaits, endsBeforeStart, weekdayDiffers } from './rules/date-rules.ts'
import { decisionOvertaken, requiredEmpty, rivalsUndecided, uncited } from './rules/evidence-rules.ts'
import { outsideParent } from './rules/place-rules.ts'
import { quotesMoved } from './rules/quote-rules.ts'
import { touchedSubjects } from './touched-subjects.ts'

const incidentRules = [
  quotesMoved,
  partsDoNotAddUp,
  sumDoesNotAddUp,
  weekdayDiffers,
  endsBeforeStart,
  unknownCode,
  setAside,
  decisionOvertaken,
  rivalsUndecided,
  dateWaits,
  uncited,
  requiredEmpty,
]

type IncidentId = RecordId<'incident'>

/**
 * Every problem of a workbook, kept up to date by changes: only what a change can bear on is looked at
 * again. Aggregates hang on all incidents, so they are looked at when they are next asked for.
 */
export class ProblemList {
  readonly #records: Records
  readonly #found = new Map<ProblemSubject, Problem[]>()
  readonly #facts = new Map<IncidentId, IncidentFacts>()
  readonly #duplicates = new DuplicateIncidents()
  readonly #aggregates = new Set<IncidentId>()
  #aggregatesAreStale = true

  constructor(records: Records) {
    this.#records = records
    for (const incident of records.ofKind('incident')) this.#takeIn(incident)
    for (const { id } of records.ofKind('incident')) this.#lookAtIncident(id)
    for (const { id } of records.ofKind('place')) this.#lookAtPlace(id)
  }

  /** Takes note of a change. */
  note(edits: readonly Edit[]): void {
    const { incidents, places } = touchedSubjects(this.#records, edits)
    const again = new Set<IncidentId>()
    for (const id of incidents) for (const touched of this.#update(id)) again.add(touched)
    for (const id of again) this.#lookAtIncident(id)
    for (const id of places) this.#lookAtPlace(id)
  }

  /** All that stand, the weightiest rule first; with `dismissed` those that were dismissed instead. */
  all(which: 'standing' | 'dismissed' = 'standing'): (Problem & { dismissal: Dismissal | null })[] {
    this.#lookAtAggregates()
    const found = [...this.#found.values()]
      .flat()
      .map((one) => ({ ...one, dismissal: this.#dismissalOf(one) }))
    return found
      .filter(({ dismissal }) => (dismissal === null) === (which === 'standing'))
      .sort((a, b) => weight(a) - weight(b) || compare(a.about, b.about) || compare(a.key, b.key))
  }

  /** What stands on one record. */
  of(about: ProblemSubject): Problem[] {
    this.#lookAtAggregates()
    return (this.#found.get(about) ?? []).filter((one) => this.#dismissalOf(one) === null)
  }

  /** The incidents on record under an aggregate's scope and period. */
  coverage(aggregate: Incident): IncidentId[] {
    const counted = [...this.#facts.values()].filter((one) => !this.#aggregates.has(one.id))
    return incidentsUnder(this.#records, aggregate, counted)
  }

  #takeIn(incident: Incident): Set<IncidentId> {
    const { id } = incident
    this.#aggregatesAreStale = true
    if (incident.status === 'discarded') return this.#forget(id)
    const facts = incidentFacts(this.#records, incident)
    this.#facts.set(id, facts)
    if (incident.kind === 'aggregate') {
      this.#aggregates.add(id)
      return this.#duplicates.put(id, null)
    }
    this.#aggregates.delete(id)
    return this.#duplicates.put(id, facts)
  }

  #forget(id: IncidentId): Set<IncidentId> {
    this.#aggregatesAreStale = true
    this.#facts.delete(id)
    this.#aggregates.delete(id)
    return this.#duplicates.put(id, null)
  }

  #update(id: IncidentId): Set<IncidentId> {
    const incident = this.#records.get(id)
    return incident ? this.#takeIn(incident) : this.#forget(id)
  }

  #lookAtIncident(id: IncidentId): void {
    const incident = this.#records.get(id)
    if (!incident || incident.status === 'discarded') {
      this.#found.delete(id)
      return
    }
    const one = incidentCase(this.#records, incident)
    const duplicates = this.#duplicates.problems(this.#records, id)
    this.#keep(id, [...incidentRules.flatMap((rule) => rule(one)), ...duplicates])
  }

  #lookAtAggregates(): void {
    if (!this.#aggregatesAreStale) return
    this.#aggregatesAreStale = false
    for (const id of this.#aggregates) {
      const incident = this.#records.get(id)
      if (!incident) continue
      const others = (this.#found.get(id) ?? []).filter((one) => one.rule !== 'aggregate-exceeds')
      const one = incidentCase(this.#records, incident)
      this.#keep(id, [...others, ...aggregateExceeds(one, this.coverage(incident).length)])
    }
  }

  #lookAtPlace(id: RecordId<'place'>): void {
    const place = this.#records.get(id)
    this.#keep(id, place ? outsideParent(this.#records, place) : [])
  }

  #keep(about: ProblemSubject, problems: Problem[]): void {
    if (problems.length === 0) this.#found.delete(about)
    else this.#found.set(about, problems)
  }

  #dismissalOf({ about, key }: Problem): Dismissal | null {
    return this.#records.referring('dismissal', about).find((one) => one.problem === key) ?? null
  }
}

function weight({ rule }: Problem): number {
  return problemRules.indexOf(rule)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
