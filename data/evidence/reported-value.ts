import { sameJson } from '../changes/same-json.ts'
import type { Claim } from '../records/claim.ts'
import type { Field } from '../records/codebook.ts'
import type { Decision, DecisionRule } from '../records/decision.ts'
import type { Records } from '../records/records.ts'
import { dateBounds } from '../values/date.ts'
import { possibilities, type Value } from '../values/value.ts'
import { agree } from './agree.ts'

/** The value that goes into the table, by which rule, and how far the claims leave it open. */
export type Reported = {
  /** null where nothing is claimed, or rivals stand undecided, or the rule reports nothing. */
  value: Value | null
  /** null where nobody has decided and the claims do not agree. */
  rule: DecisionRule | null
  /** For counts: the lowest and the highest number any claim allows; null for an open end. */
  low: number | null
  high: number | null
  /** For dates: the first and the last day any claim allows; null for an open end. */
  earliest: string | null
  latest: string | null
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
  const spans = { ...countSpan(field, claims), ...daySpan(field, claims) }
  if (decision) return { value: decision.value, rule: decision.rule, ...spans }
  const value = narrowestAgreed(records, field, claims)
  return { value, rule: value === null ? null : 'only', ...spans }
}

function narrowestAgreed(records: Records, field: Field, claims: readonly Claim[]): Value | null {
  const [first] = claims
  if (first === undefined) return null
  if (claims.every((claim) => sameJson(claim.value, first.value))) return first.value
  const allAgree = claims.every((one) =>
    claims.every((other) => agree(records, field, one.value, other.value)),
  )
  if (!allAgree) return null
  if (field.type === 'many-of' || field.type === 'list') return everyEntry(claims)
  const ranked = claims.map((claim) => ({ claim, width: width(field, claim.value) }))
  return ranked.reduce((best, one) => (one.width < best.width ? one : best)).claim.value
}

/** All that agreeing lists name, in the order of the claims: each says what was there, none says that this was all. */
function everyEntry(claims: readonly Claim[]): Value {
  const entries = claims
    .flatMap((claim) => possibilities(claim.value))
    .flatMap((one) => (Array.isArray(one) ? one : []))
  return entries.length === 0 ? { unknown: true } : [...new Set(entries)]
}

/** How much a value leaves open: 0 for one possibility, more for more; only compared within one field. */
function width(field: Field, value: Value): number {
  const plain = possibilities(value)
  if (plain.length === 0) return Number.POSITIVE_INFINITY
  const widths = plain.map((one) => {
    if (typeof one === 'string') return 0
    if (Array.isArray(one)) return -one.length
    if ('edtf' in one) {
      const { earliest, latest } = dateBounds(one)
      return earliest === null || latest === null
        ? 1e12
        : (Date.parse(latest) - Date.parse(earliest)) / 86_400_000
    }
    if (field.type === 'count' && 'min' in one) return (one.max ?? 1e12) - (one.min ?? 0)
    if (field.type === 'count') return 1e12
    return 0
  })
  return widths.reduce((sum, one) => sum + one, 0) + plain.length - 1
}

function countSpan(field: Field, claims: readonly Claim[]): Pick<Reported, 'low' | 'high'> {
  if (field.type !== 'count') return { low: null, high: null }
  const counts = claims
    .flatMap((claim) => possibilities(claim.value))
    .flatMap((one) =>
      typeof one === 'object' && !Array.isArray(one) && ('min' in one || 'max' in one) ? [one] : [],
    )
  if (counts.length === 0) return { low: null, high: null }
  const highs = counts.map((count) => count.max)
  return {
    low: Math.min(...counts.map((count) => count.min ?? 0)),
    high: highs.some((high) => high === undefined) ? null : Math.max(...(highs as number[])),
  }
}

function daySpan(field: Field, claims: readonly Claim[]): Pick<Reported, 'earliest' | 'latest'> {
  if (field.type !== 'date') return { earliest: null, latest: null }
  const bounds = claims
    .flatMap((claim) => possibilities(claim.value))
    .flatMap((one) =>
      typeof one === 'object' && !Array.isArray(one) && 'edtf' in one ? [dateBounds(one)] : [],
    )
  return {
    earliest: edge(
      bounds.map((one) => one.earliest),
      'first',
    ),
    latest: edge(
      bounds.map((one) => one.latest),
      'last',
    ),
  }
}

function edge(days: (string | null)[], which: 'first' | 'last'): string | null {
  if (days.length === 0 || days.includes(null)) return null
  const sorted = (days as string[]).toSorted((a, b) => Date.parse(a) - Date.parse(b))
  return (which === 'first' ? sorted[0] : sorted.at(-1)) ?? null
}
