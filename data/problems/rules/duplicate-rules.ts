import type { AuthorityId } from '../../authorities/bearer.ts'
import type { DuplicateAuthorities } from '../../authorities/duplicate-authorities.ts'
import { areTwo, duplicateProblem, wasToldFrom } from '../../authorities/likely-duplicates.ts'
import type { Records } from '../../records/records.ts'
import { type Problem, problem } from '../problem.ts'

/** Actors or places that may be one with this one: told once for both, on the elder. */
export function likelyDuplicate(records: Records, known: DuplicateAuthorities, id: AuthorityId): Problem[] {
  return known.pairsOf(id).flatMap(({ ids, names, reason }) => {
    const [one, other] = ids
    if (one !== id || areTwo(records, ids) || wasToldFrom(records, other, one)) return []
    const details = { one: names[0], two: names[1], reason }
    const found = problem({ rule: 'likely-duplicate', about: one, other, details })
    return [{ ...found, key: duplicateProblem(other) }]
  })
}
