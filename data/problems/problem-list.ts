import { DuplicateAuthorities } from '../authorities/duplicate-authorities.ts'
import type { Edit } from '../changes/edit.ts'
import { placesAround } from '../evidence/lies-within.ts'
import type { Incident } from '../records/incident.ts'
import { isOfKind, type RecordId } from '../records/record-id.ts'
import type { Records } from '../records/records.ts'
import { AggregateCoverage } from './aggregate-coverage.ts'
import { DuplicateIncidents } from './duplicate-incidents.ts'
import { type IncidentFacts, incidentFacts } from './incident-facts.ts'
import { type FoundProblem, KeptProblems, type Which } from './kept-problems.ts'
import type { Problem, ProblemSubject } from './problem.ts'
import { aggregateExceeds } from './rules/aggregate-rules.ts'
import { setAside, unknownCode } from './rules/code-rules.ts'
import { partsDoNotAddUp, sumDoesNotAddUp } from './rules/count-rules.ts'
import { dateWaits, endsBeforeStart, weekdayOffDate } from './rules/date-rules.ts'
import { likelyDuplicate } from './rules/duplicate-rules.ts'
import { decisionOvertaken, requiredEmpty, rivalsUndecided, uncited } from './rules/evidence-rules.ts'
import { outsideParent } from './rules/place-rules.ts'
import { quotesMoved } from './rules/quote-rules.ts'
import { type SubjectCase, subjectCase } from './subject-case.ts'
import { touchedSubjects } from './touched-subjects.ts'

/** What can stand against any subject of claims. */
const subjectRules = [
  quotesMoved,
  partsDoNotAddUp,
  sumDoesNotAddUp,
  weekdayOffDate,
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

/** Every problem of a workbook, kept up to date by changes: only what a change can bear on is looked at again. */
export class ProblemList {
  readonly #records: Records
  readonly #duplicates = new DuplicateIncidents()
  readonly #coverage: AggregateCoverage
  readonly #actors: DuplicateAuthorities
  readonly #places: DuplicateAuthorities
  readonly #kept: KeptProblems

  constructor(records: Records) {
    this.#records = records
    this.#coverage = new AggregateCoverage(records)
    this.#actors = new DuplicateAuthorities(records, 'actor')
    this.#places = new DuplicateAuthorities(records, 'place')
    for (const { id } of records.ofKind('incident')) this.#takeIn(id)
    this.#coverage.settle()
    this.#kept = new KeptProblems(records, this.#lookAtAll())
  }

  /** Takes note of a change. */
  note(edits: readonly Edit[]): void {
    const { incident, place, actor, participation, relation } = touchedSubjects(this.#records, edits)
    const again = new Set<ProblemSubject>([...participation, ...relation])
    for (const id of incident) for (const touched of this.#takeIn(id)) again.add(touched)
    for (const id of this.#coverage.settle()) again.add(id)
    for (const id of actor) for (const touched of this.#actors.put(id)) again.add(touched)
    for (const id of place) for (const touched of this.#places.put(id)) again.add(touched)
    for (const id of again) this.#kept.keep(id, this.#lookAt(id))
  }

  /** All that stand, the weightiest rule first; with `dismissed` those that were dismissed instead. */
  all(which: Which = 'standing'): FoundProblem[] {
    return this.slice(which, 0, Number.POSITIVE_INFINITY)
  }

  total(which: Which): number {
    return this.#kept.total(which)
  }

  slice(which: Which, offset: number, limit: number): FoundProblem[] {
    return this.#kept.slice(which, offset, limit)
  }

  /** What stands on one record, or was dismissed there. */
  of(about: ProblemSubject, which: Which = 'standing'): FoundProblem[] {
    return this.#kept.of(about, which)
  }

  /** The incidents on record under an aggregate's scope and period. */
  coverage(aggregate: IncidentId): IncidentId[] {
    return this.#coverage.covered(aggregate)
  }

  /** How many incidents of an aggregate's scope bear no date. */
  undated(aggregate: IncidentId): number {
    return this.#coverage.undated(aggregate)
  }

  /** Actors or places that may be one, those told apart since included. */
  duplicates(kind: 'actor' | 'place'): DuplicateAuthorities {
    return kind === 'actor' ? this.#actors : this.#places
  }

  /** Takes an incident as it is now; returns all whose problems may be others. */
  #takeIn(id: IncidentId): Set<IncidentId> {
    const incident = this.#records.get(id)
    if (!incident || incident.status === 'discarded') {
      this.#coverage.drop(id)
      return this.#duplicates.put(id, null)
    }
    const facts = incidentFacts(this.#records, incident)
    this.#coverage.put(incident, facts)
    return this.#duplicates.put(
      id,
      incident.kind === 'aggregate' ? null : facts,
      this.#seenBeside(incident, facts),
    )
  }

  /** What others that may be the same hang on, beside its facts: how it is named, and what its places lie in. */
  #seenBeside({ code, title }: Incident, { places }: IncidentFacts): string {
    const around = places.flatMap((place) => [...placesAround(this.#records, place)].toSorted())
    return [code, title, ...around].join(' ')
  }

  *#lookAtAll(): Iterable<Problem> {
    for (const kind of ['incident', 'place', 'actor', 'participation', 'relation'] as const) {
      for (const { id } of this.#records.ofKind(kind)) yield* this.#lookAt(id)
    }
  }

  #lookAt(id: ProblemSubject): Problem[] {
    const one = isOfKind('source', id) ? null : subjectCase(this.#records, id)
    return one === null ? [] : [...subjectRules.flatMap((rule) => rule(one)), ...this.#ofItsKind(one)]
  }

  /** What can stand against one kind of subject only. */
  #ofItsKind(one: SubjectCase): Problem[] {
    const { subject } = one
    const records = this.#records
    if (isOfKind('actor', subject)) return likelyDuplicate(records, this.#actors, subject)
    if (isOfKind('incident', subject)) {
      const alike = this.#duplicates.problems(records, subject)
      return [...alike, ...aggregateExceeds(one, this.#coverage.held(subject))]
    }
    const place = isOfKind('place', subject) ? records.get(subject) : undefined
    return place
      ? [...outsideParent(records, place), ...likelyDuplicate(records, this.#places, place.id)]
      : []
  }
}
