import type { Claim } from '../records/claim.ts'
import type { Field } from '../records/codebook.ts'
import type { Decision, DecisionRule } from '../records/decision.ts'
import type { Records } from '../records/records.ts'
import { agreedEnds, countEnds, isNumbered } from '../values/count-ends.ts'
import { agreedDays, dayEnds, isDate } from '../values/day-ends.ts'
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
  if (field.type !== 'count' && field.type !== 'date') return null
  const said = claims.flatMap((claim) => possibilities(claim.value))
  const shown = possibilities(value ?? together ?? { unknown: true })
  if (field.type === 'date') {
    const dates = shown.filter(isDate)
    return together === null
      ? dayEnds([...said.filter(isDate), ...dates])
      : within(agreedDays([...said.filter(isDate), ...dates]), dayEnds(dates), dates.length)
  }
  const counts = shown.filter(isNumbered)
  return together === null
    ? countEnds([...said.filter(isNumbered), ...counts])
    : within(agreedEnds([...said.filter(isNumbered), ...counts]), countEnds(counts), counts.length)
}

/** An end that what is reported leaves open is open. */
function within<E extends object>(ends: E, shown: { [K in keyof E]: unknown }, count: number): E {
  if (count === 0) return ends
  const open = Object.keys(shown).filter((end) => shown[end as keyof E] === null)
  return { ...ends, ...Object.fromEntries(open.map((end) => [end, null])) }
}
