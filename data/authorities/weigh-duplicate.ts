import type { Authority, AuthorityId, Bearer } from './bearer.ts'
import { type LikenessReason, likenessOf } from './name-likeness.ts'

/** Two records that may be one, the elder first, with the names that say so. */
export type LikelyDuplicate = {
  ids: [AuthorityId, AuthorityId]
  names: [string, string]
  /** From 0.5, worth a look, to 1. */
  score: number
  reason: LikenessReason | 'kunya'
}

/** A by-name that more than these bear is nobody's. */
export const kunyaCrowd = 6
const leastScore = 0.5

/** What two names, `bearers` of which sound like them, say of whether their bearers are one; null where nothing. */
export function weigh(a: Bearer, b: Bearer, bearers: number): LikelyDuplicate | null {
  const [one, other] = a.record.id < b.record.id ? [a, b] : [b, a]
  if (tellsApart(one.record, other.record)) return null
  const likeness = likenessOf(one.name, other.name)
  if (!likeness) return null
  const ids: LikelyDuplicate['ids'] = [one.record.id, other.record.id]
  const names: LikelyDuplicate['names'] = [one.name.text, other.name.text]
  if (one.isKunya || other.isKunya) {
    const alone = [one, other].some(({ record }) => record.names.every(({ text }) => names.includes(text)))
    if (!alone || bearers > kunyaCrowd) return null
    return { ids, names, score: leastScore, reason: 'kunya' }
  }
  const score = likeness.score - (differentLevels(one.record, other.record) ? 0.3 : 0)
  return score < leastScore ? null : { ids, names, score, reason: likeness.reason }
}

/** Which of two is told: the surer one, and of two as sure always the same. */
export function isSurer(one: LikelyDuplicate, other: LikelyDuplicate | undefined): boolean {
  if (!other) return true
  if (one.score !== other.score) return one.score > other.score
  return `${one.names.join(' ')} ${one.reason}` < `${other.names.join(' ')} ${other.reason}`
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
