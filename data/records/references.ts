import { isUnknown, possibilities, type Value } from '../values/value.ts'
import type { Actor } from './actor.ts'
import type { Citation } from './citation.ts'
import type { Claim } from './claim.ts'
import type { Decision } from './decision.ts'
import type { Dismissal } from './dismissal.ts'
import type { Excerpt } from './excerpt.ts'
import type { Incident } from './incident.ts'
import type { Participation } from './participation.ts'
import type { Place } from './place.ts'
import type { AnyRecord } from './record.ts'
import { kindOf, type RecordId } from './record-id.ts'
import type { Relation } from './relation.ts'
import type { Source } from './source.ts'
import type { Workbook } from './workbook.ts'

/** Every record that a record rests on. The one place that knows which fields hold ids. */
export function referencesOf(record: AnyRecord): RecordId[] {
  switch (kindOf(record.id)) {
    case 'workbook':
      return [(record as Workbook).codebook]
    case 'codebook':
      return []
    case 'incident': {
      const { codedUnder, currentUnder, scope, period } = record as Incident
      const counted = scope ? [...scope.actors, ...scope.places] : []
      return [codedUnder, currentUnder, ...counted, ...(period ? referencesOfValue(period) : [])]
    }
    case 'source':
      return present((record as Source).copyOf)
    case 'actor':
      return (record as Actor).names.flatMap((name) => present(name.excerpt))
    case 'place':
      return [
        ...(record as Place).parents,
        ...(record as Place).names.flatMap((name) => present(name.excerpt)),
      ]
    case 'relation':
      return [(record as Relation).from, (record as Relation).to]
    case 'participation':
      return [(record as Participation).incident, ...present((record as Participation).actor)]
    case 'claim':
      return [(record as Claim).subject, ...referencesOfValue((record as Claim).value)]
    case 'citation': {
      const { claim, excerpt, speaker, via } = record as Citation
      return [claim, excerpt, ...[speaker, ...via].flatMap((who) => present(who?.actor ?? null))]
    }
    case 'decision': {
      const { subject, claims, value } = record as Decision
      return [subject, ...claims, ...(value === null ? [] : referencesOfValue(value))]
    }
    case 'dismissal':
      return [(record as Dismissal).about]
    case 'excerpt':
      return [(record as Excerpt).source]
  }
}

/** The actors, places, sources and claims that a value points to. */
export function referencesOfValue(value: Value): RecordId[] {
  if (typeof value === 'string' || isUnknown(value)) return []
  return possibilities(value).flatMap((plain) => {
    if (typeof plain === 'string' || Array.isArray(plain)) return []
    if ('place' in plain) return [plain.place]
    if ('actor' in plain) return [plain.actor]
    if ('edtf' in plain && plain.resolved) return [plain.resolved.against]
    return []
  })
}

function present<T>(value: T | null): T[] {
  return value === null ? [] : [value]
}
