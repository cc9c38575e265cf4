import approximateSearch from 'approx-string-match'
import { foldedOffset } from '../text/folded-text.ts'
import type { Range } from './offset-map.ts'
import type { Selector } from './selector.ts'
import { foldTypography } from './typographic-fold.ts'

/** A selector by {@link foldTypography}: its quote is whole[from, to), the rest is its context. */
export type FoldedSelector = {
  readonly whole: string
  readonly quote: string
  readonly from: number
  readonly to: number
  /** Units at the head of the verbatim quote that folding left out (blanks after a blank). */
  readonly lead: number
}

export function foldSelector({
  prefix,
  quote,
  suffix,
}: Pick<Selector, 'prefix' | 'quote' | 'suffix'>): FoldedSelector {
  const folded = foldTypography(prefix + quote + suffix)
  const from = foldedOffset(folded, prefix.length)
  const to = foldedOffset(folded, prefix.length + quote.length)
  return {
    whole: folded.folded,
    quote: folded.folded.slice(from, to),
    from,
    to,
    lead: Math.max(0, (folded.starts[from] ?? prefix.length) - prefix.length),
  }
}

/**
 * So much agreeing text on each side, unit by unit, tells one place from another almost as surely as all of it, if it
 * comes with the quote to {@link NEAR_WHOLE}: shorter formulas ("killed at least 13 people in") stand everywhere.
 */
const NEAR = 12
const NEAR_WHOLE = 40

/** Less text than this, quote and context together, identifies nothing. */
const LEAST_WHOLE = 8
const LEAST_CONTEXT = 4

/** How far the text around a place is that around the passage: `all` of it, the `near` part on both sides, or less. */
export type Agreement = 'all' | 'near' | 'less'

export function agreementAt(selector: FoldedSelector, text: string, at: number): Agreement {
  const { whole, from, to } = selector
  const after = whole.length - to
  const end = at + to - from
  let before = 0
  while (before < from && whole.charCodeAt(from - 1 - before) === text.charCodeAt(at - 1 - before)) before++
  let behind = 0
  while (behind < after && whole.charCodeAt(to + behind) === text.charCodeAt(end + behind)) behind++
  const context = from + after
  if (before === from && behind === after && whole.length >= LEAST_WHOLE && context >= LEAST_CONTEXT)
    return 'all'
  const near = before >= Math.min(NEAR, from) && behind >= Math.min(NEAR, after)
  return near && before + behind + to - from >= NEAR_WHOLE ? 'near' : 'less'
}

/** The text by which a place of that agreement is known: the passage with all of its context, or with the near part. */
export function evidenceFor({ whole, from, to }: FoldedSelector, agreement: 'all' | 'near'): string {
  return agreement === 'all' ? whole : whole.slice(Math.max(0, from - NEAR), to + NEAR)
}

function likeness(wanted: string, found: string): number {
  if (found.endsWith(wanted) || found.startsWith(wanted)) return 1
  if (found === '') return 0
  const errors = approximateSearch(found, wanted, wanted.length)[0]?.errors ?? wanted.length
  return 1 - errors / wanted.length
}

/**
 * How alike (0 to 1) the text around a place is to that around the passage, by edit distance, each side by its length;
 * null for a selector without context. Unrelated prose comes to 0.3 to 0.5, so only more than 0.6 says anything.
 */
export function contextLikeness(
  { whole, from, to }: FoldedSelector,
  text: string,
  place: Range,
): number | null {
  const after = whole.length - to
  if (from + after === 0) return null
  const slack = 8
  const before =
    from > 0
      ? likeness(whole.slice(0, from), text.slice(Math.max(0, place.start - from - slack), place.start))
      : 0
  const behind = after > 0 ? likeness(whole.slice(to), text.slice(place.end, place.end + after + slack)) : 0
  return (before * from + behind * after) / (from + after)
}
