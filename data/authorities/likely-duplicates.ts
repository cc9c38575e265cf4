import { placesAround } from '../evidence/lies-within.ts'
import { isOfKind } from '../records/record-id.ts'
import type { Records } from '../records/records.ts'
import type { AuthorityId } from './bearer.ts'
import { DuplicateAuthorities } from './duplicate-authorities.ts'
import type { LikelyDuplicate } from './weigh-duplicate.ts'

export type { LikelyDuplicate }

/** Under which problem of a record it is kept that another is not the same. */
export function duplicateProblem(other: string): string {
  return `possible-duplicate ${other}`
}

/**
 * Actors or places that may be one. Those that an analyst has related to each other, or has said are not the same, are
 * never proposed. The surest come first.
 */
export function likelyDuplicates(
  records: Records,
  kind: 'actor' | 'place',
  known = new DuplicateAuthorities(records, kind),
): LikelyDuplicate[] {
  return [...known.all()]
    .filter(({ ids }) => !areTwo(records, ids) && !isDismissed(records, ids))
    .sort((a, b) => b.score - a.score || compare(a.names[0], b.names[0]) || compare(a.ids[0], b.ids[0]))
}

/** Whether the two are known to be two: related, or one inside the other. */
export function areTwo(records: Records, [one, other]: LikelyDuplicate['ids']): boolean {
  const ends = new Set<string>([one, other])
  if (records.referring('relation', one).some(({ from, to }) => ends.has(from) && ends.has(to))) return true
  if (!isOfKind('place', one) || !isOfKind('place', other)) return false
  return placesAround(records, one).has(other) || placesAround(records, other).has(one)
}

/** Whether an analyst has told them apart, from either side. */
function isDismissed(records: Records, [one, other]: LikelyDuplicate['ids']): boolean {
  return wasToldFrom(records, one, other) || wasToldFrom(records, other, one)
}

/** Whether an analyst has said of a record that another is not the same. */
export function wasToldFrom(records: Records, about: AuthorityId, other: AuthorityId): boolean {
  const problem = duplicateProblem(other)
  return records.referring('dismissal', about).some((one) => one.problem === problem)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
