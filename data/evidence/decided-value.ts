import type { Claim } from '../records/claim.ts'
import type { Field } from '../records/codebook.ts'
import type { DecisionRule } from '../records/decision.ts'
import { Refusal } from '../refusal.ts'
import type { Count } from '../values/count.ts'
import { dateBounds } from '../values/date.ts'
import { isUnknown, type PlainValue, possibilities, type Value } from '../values/value.ts'

/**
 * The value that a rule draws from claims. *Lowest* and *highest* order counts by their number and dates by their day and
 * take one of the claimed values as it stands; *range* spans from the lowest to the highest; *all* keeps every value;
 * *best* takes the one claim named, or a value of the analyst's own; *only* needs claims that say the same; *none*
 * reports nothing. null where nothing is reported.
 */
export function decidedValue(
  field: Field,
  rule: DecisionRule,
  claims: readonly Claim[],
  own: Value | null,
): Value | null {
  if (rule === 'none') return null
  if (own !== null && rule === 'best') return own
  if (claims.length === 0) {
    throw new Refusal(
      'decide-nothing',
      `No claim stands on “${field.label}”, so there is nothing to decide between.`,
    )
  }
  const values = claims.map((claim) => claim.value)
  const [first] = values as [Value, ...Value[]]
  if (rule === 'only' || rule === 'best') {
    if (claims.length > 1) {
      throw new Refusal('decide-which', `Rule “${rule}” rests on one claim; name it in claims.`, { rule })
    }
    return first
  }
  if (rule === 'all') return allOf(values)
  return ordered(field, rule, values)
}

function allOf(values: Value[]): Value {
  const plain = values.flatMap(possibilities)
  const [first] = plain
  if (first === undefined) return { unknown: true }
  if (plain.every(Array.isArray)) return [...new Set(plain.flat())]
  return plain.length === 1 ? first : { oneOf: plain }
}

function ordered(field: Field, rule: 'lowest' | 'highest' | 'range', values: Value[]): Value {
  const plain = values.filter((value) => !isUnknown(value)).flatMap(possibilities)
  const counts = plain.flatMap((one) => (isNumbered(one) ? [one] : []))
  const [firstCount] = counts
  if (field.type === 'count' && firstCount) {
    if (rule === 'lowest') return counts.reduce((a, b) => (lowEnd(b) < lowEnd(a) ? b : a), firstCount)
    if (rule === 'highest') return counts.reduce((a, b) => (highEnd(b) > highEnd(a) ? b : a), firstCount)
    return countSpan(counts)
  }
  const dates = plain.flatMap((one) =>
    typeof one === 'object' && !Array.isArray(one) && 'edtf' in one ? [one] : [],
  )
  const [firstDate] = dates
  if (field.type === 'date' && firstDate) {
    if (rule === 'lowest')
      return dates.reduce((a, b) => (day(b, 'earliest') < day(a, 'earliest') ? b : a), firstDate)
    if (rule === 'highest')
      return dates.reduce((a, b) => (day(b, 'latest') > day(a, 'latest') ? b : a), firstDate)
    const first = dates.map((one) => dateBounds(one).earliest)
    const last = dates.map((one) => dateBounds(one).latest)
    return { edtf: `${extreme(first, 'first') ?? '..'}/${extreme(last, 'last') ?? '..'}` }
  }
  throw new Refusal(
    'decide-order',
    `“${field.label}” holds nothing that can be ordered, so “${rule}” says nothing here.`,
    { rule },
  )
}

function isNumbered(value: PlainValue): value is Count {
  return typeof value === 'object' && !Array.isArray(value) && ('min' in value || 'max' in value)
}

function lowEnd(count: Count): number {
  return count.min ?? 0
}

function highEnd(count: Count): number {
  return count.max ?? Number.POSITIVE_INFINITY
}

function countSpan(counts: Count[]): Count {
  const max = Math.max(...counts.map(highEnd))
  return { min: Math.min(...counts.map(lowEnd)), ...(Number.isFinite(max) ? { max } : {}) }
}

function day(date: { edtf: string }, end: 'earliest' | 'latest'): number {
  const iso = dateBounds(date)[end]
  if (iso === null) return end === 'earliest' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY
  return Date.parse(iso)
}

function extreme(days: (string | null)[], which: 'first' | 'last'): string | null {
  if (days.includes(null)) return null
  const sorted = (days as string[]).toSorted((a, b) => Date.parse(a) - Date.parse(b))
  return (which === 'first' ? sorted[0] : sorted.at(-1)) ?? null
}
