import { foldedOffset, originalRange } from '../text/folded-text.ts'
import type { Range } from './offset-map.ts'
import type { SearchedText } from './searched-text.ts'
import type { Selector } from './selector.ts'
import { type Agreement, agreementAt, type FoldedSelector } from './surroundings.ts'

/** A place whose words are the quote's, typography apart: in the folded text, and in the text itself. */
export type Place = {
  readonly folded: Range
  readonly range: Range
  /** Whether the text there is the quote unit by unit. */
  readonly verbatim: boolean
  readonly agreement: Agreement
}

/** So many places of one quote are looked at; a quote that has more is looked for with eight units of its context. */
const MOST_PLACES = 200
const CONTEXT_OF_COMMON_QUOTES = 8

export function placeAt(
  searched: SearchedText,
  selector: Selector,
  wanted: FoldedSelector,
  at: number,
): Place {
  const folded = searched.folded()
  const place = { start: at, end: at + wanted.quote.length }
  const start = (folded.starts[at] as number) - wanted.lead
  const verbatim = start >= 0 && searched.text.startsWith(selector.quote, start)
  return {
    folded: place,
    range: verbatim
      ? { start, end: start + selector.quote.length }
      : originalRange(folded, place.start, place.end),
    verbatim,
    agreement: agreementAt(wanted, folded.folded, at),
  }
}

/** Offsets of a pattern in a text, overlapping ones too; at most `limit`. */
export function occurrences(text: string, pattern: string, limit: number): number[] {
  const found: number[] = []
  for (let at = text.indexOf(pattern); at !== -1 && found.length < limit; at = text.indexOf(pattern, at + 1))
    found.push(at)
  return found
}

/**
 * All places of the quote, typography apart; `complete` is false where there are too many to tell apart even with
 * some context. The place at the selector's own offset is always among them if it is one.
 */
export function placesOfQuote(
  searched: SearchedText,
  selector: Selector,
  wanted: FoldedSelector,
): { places: Place[]; complete: boolean } {
  const text = searched.folded()
  let found = occurrences(text.folded, wanted.quote, MOST_PLACES)
  if (found.length === MOST_PLACES) {
    const from = Math.max(0, wanted.from - CONTEXT_OF_COMMON_QUOTES)
    const core = wanted.whole.slice(from, wanted.to + CONTEXT_OF_COMMON_QUOTES)
    found = occurrences(text.folded, core, MOST_PLACES).map((at) => at + wanted.from - from)
  }
  const complete = found.length < MOST_PLACES
  const own = foldedOffset(text, selector.start + wanted.lead)
  if (!found.includes(own) && text.folded.startsWith(wanted.quote, own)) found.push(own)
  return { places: found.map((at) => placeAt(searched, selector, wanted, at)), complete }
}
