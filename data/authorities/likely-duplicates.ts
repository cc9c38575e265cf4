import { placesAround } from '../evidence/lies-within.ts'
import type { Actor } from '../records/actor.ts'
import type { Place } from '../records/place.ts'
import type { RecordId } from '../records/record-id.ts'
import type { Records } from '../records/records.ts'
import { type HeardName, hearName, type LikenessReason, likenessOf } from './name-likeness.ts'

type AuthorityKind = 'actor' | 'place'
type Authority = Actor | Place
type AuthorityId = RecordId<'actor'> | RecordId<'place'>

/** Two records that may be one, the elder first, with the names that say so. */
export type LikelyDuplicate = {
  ids: [AuthorityId, AuthorityId]
  names: [string, string]
  /** From 0.5, worth a look, to 1. */
  score: number
  reason: LikenessReason | 'kunya'
}

/** Under which problem of a record it is kept that another is not the same. */
export function duplicateProblem(other: string): string {
  return `possible-duplicate ${other}`
}

type Bearer = { record: Authority; index: number; name: HeardName; isKunya: boolean }

/** Records never change, so how their names sound is worked out once. */
const heard = new WeakMap<Authority, { name: HeardName; kind: string }[]>()

/** Names that more than these share tell nobody apart; only who is named exactly alike is proposed then. */
const crowd = 40
const kunyaCrowd = 6
const leastScore = 0.5

/**
 * Actors or places that may be one under two names: spelled otherwise, written in another script, or mistyped. Those that
 * an analyst has related to each other, or has said are not the same, are never proposed. The surest come first.
 */
export function likelyDuplicates(records: Records, kind: AuthorityKind): LikelyDuplicate[] {
  const best = new Map<string, LikelyDuplicate>()
  for (const bearers of groups(records, kind)) {
    for (const [at, one] of bearers.entries()) {
      for (const other of bearers.slice(at + 1)) {
        if (one.index === other.index || (bearers.length > crowd && one.name.key !== other.name.key)) continue
        const [first, second] = one.index < other.index ? [one, other] : [other, one]
        const found = weigh(first, second, bearers.length)
        if (!found) continue
        const key = found.ids.join(' ')
        if ((best.get(key)?.score ?? 0) < found.score) best.set(key, found)
      }
    }
  }
  return [...best.values()]
    .filter(({ ids }) => !isTold(records, ids))
    .sort((a, b) => b.score - a.score || (a.names[0] < b.names[0] ? -1 : 1))
}

/** Bearers of names that sound alike, or that differ in one consonant. */
function groups(records: Records, kind: AuthorityKind): Iterable<Bearer[]> {
  const exact = new Map<string, Bearer[]>()
  const near = new Map<string, Bearer[]>()
  let index = 0
  for (const record of records.ofKind(kind) as Iterable<Authority>) {
    for (const { name, kind: nameKind } of heardNames(record)) {
      const bearer = { record, index, name, isKunya: nameKind === 'kunya' || nameKind === 'nickname' }
      if (nameKind === 'acronym') {
        put(exact, `acronym ${name.key}`, bearer)
        continue
      }
      const { consonants } = name
      put(exact, consonants || name.key, bearer)
      if (name.letters.length < 7) continue
      const shorter = Array.from(consonants, (_, at) => consonants.slice(0, at) + consonants.slice(at + 1))
      for (const key of new Set([consonants, ...shorter])) put(near, `${name.script} ${key}`, bearer)
    }
    index += 1
  }
  return [...exact.values(), ...[...near.values()].filter((group) => group.length <= crowd)]
}

function put(groups: Map<string, Bearer[]>, key: string, bearer: Bearer): void {
  const group = groups.get(key)
  if (group) group.push(bearer)
  else groups.set(key, [bearer])
}

function heardNames(record: Authority): { name: HeardName; kind: string }[] {
  const known = heard.get(record)
  if (known) return known
  const names = record.names.flatMap(({ text, kind }) => {
    const name = hearName(text)
    return name ? [{ name, kind }] : []
  })
  heard.set(record, names)
  return names
}

function weigh(one: Bearer, other: Bearer, bearers: number): LikelyDuplicate | null {
  if (tellsApart(one.record, other.record)) return null
  const likeness = likenessOf(one.name, other.name)
  if (!likeness) return null
  const ids: LikelyDuplicate['ids'] = [one.record.id, other.record.id]
  const names: LikelyDuplicate['names'] = [one.name.text, other.name.text]
  if (one.isKunya || other.isKunya) {
    const alone = [one, other].some(({ record }) => record.names.every(({ text }) => isOneOf(text, names)))
    if (!alone || bearers > kunyaCrowd) return null
    return { ids, names, score: leastScore, reason: 'kunya' }
  }
  const score = likeness.score - (differentLevels(one.record, other.record) ? 0.3 : 0)
  return score < leastScore ? null : { ids, names, score, reason: likeness.reason }
}

function isOneOf(text: string, names: readonly string[]): boolean {
  return names.includes(text)
}

/** A person is no group, whatever their names. */
function tellsApart(one: Authority, other: Authority): boolean {
  const kinds = [one, other].map((record) => ('kind' in record ? record.kind : null))
  return !kinds.includes(null) && kinds[0] !== kinds[1] && kinds.includes('person')
}

/** A town and the district around it share a name. */
function differentLevels(one: Authority, other: Authority): boolean {
  const levels = [one, other].map((record) => ('level' in record ? record.level : null))
  return !levels.includes(null) && levels[0] !== levels[1]
}

/** Whether the two are known to be two: related, one inside the other, or told apart by an analyst. */
function isTold(records: Records, [one, other]: LikelyDuplicate['ids']): boolean {
  const ends = new Set<string>([one, other])
  if (records.referring('relation', one).some(({ from, to }) => ends.has(from) && ends.has(to))) return true
  if (isDismissed(records, one, other) || isDismissed(records, other, one)) return true
  if (!one.startsWith('place:')) return false
  const [a, b] = [one as RecordId<'place'>, other as RecordId<'place'>]
  return placesAround(records, a).has(b) || placesAround(records, b).has(a)
}

function isDismissed(records: Records, about: AuthorityId, other: AuthorityId): boolean {
  const problem = duplicateProblem(other)
  return records.referring('dismissal', about).some((one) => one.problem === problem)
}
