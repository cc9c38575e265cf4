import type { Claim } from '../records/claim.ts'
import type { Field } from '../records/codebook.ts'
import type { Decision, DecisionRule } from '../records/decision.ts'
import type { Records } from '../records/records.ts'
import { agreedEnds, countEnds, isNumbered, spanOfEnds } from '../values/count-ends.ts'
import { agreedDays, dayEnds, isDate, spanOfDays } from '../values/day-ends.ts'
import { possibilities, type Value } from '../values/value.ts'
import { narrowestAgreed } from './narrowest.ts'

/** The value that goes into the table, by which rule, and how far the claims leave it open. */
export type Reported = {
  /** null where nothing is claimed, or rivals stand undecided, or the rule reports nothing. */
  value: Value | null
  /** null where nobody has decided and the claims do not agree. */
  rule: DecisionRule | null
  /** For counts: the lowest and the highest number that the claims, or the decision, leave open; null for an open end. */
  low: number | null
  high: number | null
  /** For dates: the first and the last day that the claims, or the decision, leave open; null for an open end. */
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
 * A decision says what is reported. Without one, claims that agree need no ceremony: the rule *only* holds and what they
 * say together is reported. Rivals without a decision report no value.
 */
export function reportedValue(
  records: Records,
  field: Field,
  claims: readonly Claim[],
  decision: Decision | null,
): Reported {
  const together = narrowestAgreed(records, field, claims)
  const value = decision ? decision.value : together
  const rule = decision?.rule ?? (value === null ? null : 'only')
  return { ...nothingReported, value, rule, ...ends(field, claims, together, value) }
}

/**
 * All that lies between the claims; of claims that agree, an end that one leaves open is where the others put it. What is
 * reported lies within its own ends, also where an analyst decided on a value that nobody claims.
 */
function ends(
  field: Field,
  claims: readonly Claim[],
  together: Value | null,
  value: Value | null,
): Partial<Reported> | null {
  const [agreedCounts, agreedDates] = together === null ? [spanOfEnds, spanOfDays] : [agreedEnds, agreedDays]
  const said = claims.map((claim) => possibilities(claim.value))
  const shown = possibilities(value ?? together ?? { unknown: true })
  if (field.type === 'count') {
    const each = said.map((one) => one.filter(isNumbered)).filter((one) => one.length > 0)
    const own = shown.filter(isNumbered)
    const open = agreedCounts(each.map(countEnds))
    return own.length === 0 ? open : each.length === 0 ? countEnds(own) : spanOfEnds([open, countEnds(own)])
  }
  if (field.type !== 'date') return null
  const each = said.map((one) => one.filter(isDate)).filter((one) => one.length > 0)
  const own = shown.filter(isDate)
  const open = agreedDates(each.map(dayEnds))
  return own.length === 0 ? open : each.length === 0 ? dayEnds(own) : spanOfDays([open, dayEnds(own)])
}
