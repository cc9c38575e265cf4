import type { Claim } from '../records/claim.ts'
import type { Field } from '../records/codebook.ts'
import type { DecisionRule } from '../records/decision.ts'
import type { Records } from '../records/records.ts'
import { Refusal } from '../refusal.ts'
import { isNumbered } from '../values/count-ends.ts'
import { isDate } from '../values/day-ends.ts'
import { sameValue } from '../values/same-value.ts'
import { possibilities, type Value } from '../values/value.ts'
import { byContent } from './content-order.ts'
import { countsBy } from './decided-count.ts'
import { datesBy } from './decided-date.ts'
import { everythingNamed } from './everything-named.ts'
import { narrowestAgreed } from './narrowest.ts'

/**
 * The value that a rule draws from claims. *Lowest* and *highest* order counts by their number and dates by their day and
 * take one of the claimed values as it stands; *range* spans from the lowest to the highest; *all* keeps every value;
 * *best* takes the one claim named, or a value of the analyst's own; *only* needs claims that agree; *none* reports
 * nothing. null where nothing is reported. A rule draws the same from the same claims in whatever order they were made.
 */
export function decidedValue(
  records: Records,
  field: Field,
  rule: DecisionRule,
  claims: readonly Claim[],
  own: Value | null,
): Value | null {
  if (own !== null && rule !== 'best') {
    throw new Refusal('decide-own', `A value of your own goes with the rule “best”, not with “${rule}”.`, {
      rule,
    })
  }
  if (rule === 'none') return null
  const [first, ...others] = claims
  if (first === undefined) {
    throw new Refusal(
      'decide-nothing',
      `No claim stands on “${field.label}”, so there is nothing to decide between.`,
    )
  }
  if (own !== null) return own
  if (rule === 'best') {
    if (others.length === 0) return first.value
    throw new Refusal('decide-which', `Rule “${rule}” rests on one claim; name it in claims.`, { rule })
  }
  if (rule === 'only') return agreed(records, field, claims)
  const values = claims.map((claim) => claim.value)
  return rule === 'all' ? allOf(records, field, values) : ordered(records, field, rule, values)
}

function agreed(records: Records, field: Field, claims: readonly Claim[]): Value {
  const value = narrowestAgreed(records, field, claims)
  if (value !== null) return value
  throw new Refusal(
    'decide-rivals',
    `The claims on “${field.label}” cannot all be true, so “only” does not hold; choose another rule.`,
  )
}

function allOf(records: Records, field: Field, values: Value[]): Value {
  const plain = values.flatMap(possibilities)
  if (plain.length === 0) return { unknown: true }
  if (plain.every(Array.isArray)) return everythingNamed(field, values) ?? { oneOf: plain }
  const inOrder = [...plain].sort(byContent(records))
  const different = inOrder.filter(
    (one, index) => !inOrder.slice(0, index).some((other) => sameValue(one, other)),
  )
  const [only, ...others] = different
  return others.length === 0 && only !== undefined ? only : { oneOf: different }
}

function ordered(
  records: Records,
  field: Field,
  rule: 'lowest' | 'highest' | 'range',
  values: Value[],
): Value {
  const plain = values.flatMap(possibilities).sort(byContent(records))
  const decided =
    field.type === 'count'
      ? countsBy(rule, plain.filter(isNumbered))
      : field.type === 'date'
        ? datesBy(rule, plain.filter(isDate))
        : null
  if (decided !== null) return decided
  throw new Refusal(
    'decide-order',
    `“${field.label}” holds nothing that can be ordered, so “${rule}” says nothing here.`,
    { rule },
  )
}
