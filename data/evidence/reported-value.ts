import type { Claim } from '../records/claim.ts'
import type { Field } from '../records/codebook.ts'
import type { Decision, DecisionRule } from '../records/decision.ts'
import type { Records } from '../records/records.ts'
import { countEnds, isNumbered } from '../values/count-ends.ts'
import { dayEnds, isDate } from '../values/day-ends.ts'
import { possibilities, type Value } from '../values/value.ts'
import { narrowestAgreed } from './narrowest.ts'

/** The value that goes into the table, by which rule, and how far the claims leave it open. */
export type Reported = {
  /** null where nothing is claimed, or rivals stand undecided, or the rule reports nothing. */
  value: Value | null
  /** null where nobody has decided and the claims do not agree. */
  rule: DecisionRule | null
  /** For counts: the lowest and the highest number any claim, or the decision, allows; null for an open end. */
  low: number | null
  high: number | null
  /** For dates: the first and the last day any claim, or the decision, allows; null for an open end. */
  earliest: string | null
  latest: string | null
}

/** Nothing is reported where no claim stands. */
export const nothingReported: Reported = {
  value: null,
  rule: null,
  low: null,
  high: null,
  earliest: null,
  latest: null,
}

/**
 * A decision says what is reported. Without one, claims that agree need no ceremony: the rule *only* holds and the
 * narrowest of them is reported, since it says all that the others say. Rivals without a decision report no value.
 */
export function reportedValue(
  records: Records,
  field: Field,
  claims: readonly Claim[],
  decision: Decision | null,
): Reported {
  const value = decision ? decision.value : narrowestAgreed(records, field, claims)
  const rule = decision?.rule ?? (value === null ? null : 'only')
  return { ...nothingReported, value, rule, ...ends(field, claims, value) }
}

/** What is reported lies within its own ends, also where an analyst decided on a value that nobody claims. */
function ends(field: Field, claims: readonly Claim[], value: Value | null): Partial<Reported> | null {
  if (field.type !== 'count' && field.type !== 'date') return null
  const others = claims.filter((claim) => claim.value !== value)
  const said = others.flatMap((claim) => possibilities(claim.value))
  if (value !== null) said.push(...possibilities(value))
  return field.type === 'count' ? countEnds(said.filter(isNumbered)) : dayEnds(said.filter(isDate))
}
