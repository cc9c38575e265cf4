import type { Claim } from '../records/claim.ts'
import type { Decision } from '../records/decision.ts'

/**
 * Whether a decision was made before what now stands on the field: a claim came since, or was corrected, denied or left
 * without a passage since (then it is no longer among those considered), or one that it rests on stands there no more.
 */
export function isOvertaken(decision: Decision, standing: readonly Claim[]): boolean {
  const ids = standing.map(({ id }) => id)
  return (
    ids.some((id) => !decision.considered.includes(id)) || decision.claims.some((id) => !ids.includes(id))
  )
}
