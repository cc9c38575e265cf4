import { sameJson } from '../changes/same-json.ts'
import { liesWithin } from '../evidence/lies-within.ts'
import { addDays } from '../reading/calendar.ts'
import type { RecordId } from '../records/record-id.ts'
import type { Records } from '../records/records.ts'
import type { IncidentFacts } from './incident-facts.ts'
import { type Problem, problem } from './problem.ts'

type IncidentId = RecordId<'incident'>

/** A date wider than this says too little to call two incidents alike. */
const widestInDays = 3

/**
 * Incidents that may be one and the same: of one type, on days that meet, at places of which one is or lies in the other.
 * Kept in drawers by type and day, so that a change looks only at the few that share a drawer.
 */
export class DuplicateIncidents {
  readonly #drawers = new Map<string, Set<IncidentId>>()
  readonly #facts = new Map<IncidentId, IncidentFacts>()
  /** What others hang on of each, beside its facts. */
  readonly #seen = new Map<IncidentId, string>()

  /** Takes an incident in, with whatever else others hang on (`seen`), or out; returns all whose problems may be others now. */
  put(id: IncidentId, facts: IncidentFacts | null, seen = ''): Set<IncidentId> {
    const touched = new Set<IncidentId>([id])
    if (facts && seen === this.#seen.get(id) && sameJson(facts, this.#facts.get(id))) return touched
    this.#seen.set(id, seen)
    const before = this.#facts.get(id)
    for (const drawer of before ? drawersOf(before) : []) {
      const ids = this.#drawers.get(drawer)
      ids?.delete(id)
      if (ids?.size === 0) this.#drawers.delete(drawer)
      for (const other of ids ?? []) touched.add(other)
    }
    this.#facts.delete(id)
    if (!facts) {
      this.#seen.delete(id)
      return touched
    }
    this.#facts.set(id, facts)
    for (const drawer of drawersOf(facts)) {
      const ids = this.#drawers.get(drawer) ?? new Set()
      for (const other of ids) touched.add(other)
      ids.add(id)
      this.#drawers.set(drawer, ids)
    }
    return touched
  }

  problems(records: Records, id: IncidentId): Problem[] {
    const facts = this.#facts.get(id)
    if (!facts) return []
    const others = new Set(drawersOf(facts).flatMap((drawer) => [...(this.#drawers.get(drawer) ?? [])]))
    others.delete(id)
    return [...others].toSorted().flatMap((other) => {
      const theirs = this.#facts.get(other)
      const incident = records.get(other)
      if (!theirs || !incident || areRelated(records, id, other)) return []
      const meet = facts.places.some((a) =>
        theirs.places.some((b) => a === b || liesWithin(records, a, b) || liesWithin(records, b, a)),
      )
      if (!meet) return []
      const details = { code: incident.code, title: incident.title }
      return [problem({ rule: 'possible-duplicate', about: id, incident: id, other, details }, other)]
    })
  }
}

function drawersOf({ type, earliest, latest }: IncidentFacts): string[] {
  if (type === null || earliest === null || latest === null) return []
  const days: string[] = []
  for (let day = earliest; day <= latest && days.length <= widestInDays; day = addDays(day, 1)) {
    days.push(`${type} ${day}`)
  }
  return days.length > widestInDays ? [] : days
}

/** Two incidents that an analyst has set in relation were looked at side by side. */
function areRelated(records: Records, one: IncidentId, other: IncidentId): boolean {
  return records.referring('relation', one).some(({ from, to }) => from === other || to === other)
}
