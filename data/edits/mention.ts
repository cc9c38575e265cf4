import type { Actor } from '../records/actor.ts'
import type { Citation } from '../records/citation.ts'
import type { Claim } from '../records/claim.ts'
import type { Decision } from '../records/decision.ts'
import type { Incident } from '../records/incident.ts'
import type { Participation } from '../records/participation.ts'
import type { Place } from '../records/place.ts'
import type { AnyRecord } from '../records/record.ts'
import { kindOf, type RecordId } from '../records/record-id.ts'
import type { Records } from '../records/records.ts'
import type { DateValue } from '../values/date.ts'
import { isDate } from '../values/day-ends.ts'
import { possibilities, type Value } from '../values/value.ts'

/**
 * How a record names another that it can stand without: the fields that it has without it, and whether something is lost
 * that must not go unasked. Naming in passing (a speaker, the passage of a name) loses nothing but a link; a date that was
 * worked out from another stays, without what it was worked out from.
 */
export type Mention = { without: Partial<AnyRecord>; rests: boolean }

/** How a record names another; null where it cannot stand without it. */
export function mentionOf(records: Records, id: RecordId, target: RecordId): Mention | null {
  const record = records.get(id)
  switch (kindOf(id)) {
    case 'source':
      return { without: { copyOf: null }, rests: false }
    case 'actor':
      return { without: { names: namesWithout(record as Actor, target) } as Partial<Actor>, rests: false }
    case 'place':
      return { without: placeWithout(record as Place, target), rests: false }
    case 'citation':
      return kindOf(target) === 'actor'
        ? { without: citationWithout(record as Citation, target), rests: false }
        : null
    case 'participation': {
      const { actor, description } = record as Participation
      return actor === target && description !== null ? { without: { actor: null }, rests: false } : null
    }
    case 'incident':
      return incidentWithout(record as Incident, target)
    case 'claim':
      return claimWithout(record as Claim, target)
    case 'decision':
      return decisionWithout(record as Decision, target)
    default:
      return null
  }
}

function namesWithout({ names }: Actor | Place, target: RecordId) {
  return names.map((name) => (name.excerpt === target ? { ...name, excerpt: null } : name))
}

function placeWithout(place: Place, target: RecordId): Partial<Place> {
  const names = namesWithout(place, target) as Place['names']
  return { names, parents: place.parents.filter((parent) => parent !== target) }
}

function citationWithout({ speaker, via }: Citation, target: RecordId): Partial<Citation> {
  const free = <S extends { actor: string | null } | null>(who: S) =>
    who?.actor === target ? { ...who, actor: null } : who
  return { speaker: free(speaker), via: via.map((who) => free(who)) }
}

/** A scope without its last actor or place would be a scope of all, so the aggregate cannot stand without that. */
function incidentWithout({ scope, period }: Incident, target: RecordId): Mention | null {
  const without: Partial<Incident> = {}
  if (scope) {
    const actors = scope.actors.filter((id) => id !== target)
    const places = scope.places.filter((id) => id !== target)
    if (actors.length === 0 && scope.actors.length > 0) return null
    if (places.length === 0 && scope.places.length > 0) return null
    without.scope = { ...scope, actors, places }
  }
  if (period) without.period = dateWithout(period, target)
  return { without, rests: true }
}

function claimWithout({ subject, value }: Claim, target: RecordId): Mention | null {
  const without = subject === target ? null : valueWithout(value, target)
  return without === null ? null : { without: { value: without }, rests: true }
}

function decisionWithout({ subject, claims, value }: Decision, target: RecordId): Mention | null {
  const restsOn: RecordId[] = [subject, ...claims]
  const without = restsOn.includes(target) || value === null ? null : valueWithout(value, target)
  return without === null ? null : { without: { value: without }, rests: true }
}

/** Dates without what they were worked out from; null for values of other kinds. */
function valueWithout(value: Value, target: RecordId): Value | null {
  const plain = possibilities(value)
  if (!plain.every(isDate)) return null
  const dates = plain.map((date) => dateWithout(date, target))
  const [only, ...others] = dates
  return only === undefined || others.length > 0 ? { oneOf: dates } : only
}

function dateWithout(date: DateValue, target: RecordId): DateValue {
  if (date.resolved?.against !== target) return date
  const { resolved: _, ...rest } = date
  return rest
}
