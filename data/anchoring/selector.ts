import { splitsSurrogatePair } from '../text/lone-surrogates.ts'

/**
 * A passage of one text, described so that it can be found again in another: the W3C Web Annotation model's
 * TextQuoteSelector (quote is its `exact`) together with its TextPositionSelector. Offsets are UTF-16 units, `end` is
 * exclusive. A prefix or suffix shorter than {@link CONTEXT} means that the text ends there.
 */
export type Selector = { quote: string; prefix: string; suffix: string; start: number; end: number }

/** How much of the text around a passage is kept to know it by (UTF-16 units, each side). */
export const CONTEXT = 32

/**
 * Describes the passage start..end of a text. Prefix and suffix give up one unit rather than keep half a surrogate
 * pair. Throws RangeError for offsets that are no passage: outside the text, empty, or inside a surrogate pair.
 */
export function describePassage(text: string, start: number, end: number): Selector {
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end > text.length || start >= end) {
    throw new RangeError(
      `A passage must hold at least one character of its text (${start} to ${end} of ${text.length}).`,
    )
  }
  if (splitsSurrogatePair(text, start) || splitsSurrogatePair(text, end)) {
    throw new RangeError(`A passage must not begin or end inside a character (${start} to ${end}).`)
  }
  const earliest = Math.max(0, start - CONTEXT)
  const latest = Math.min(text.length, end + CONTEXT)
  return {
    quote: text.slice(start, end),
    prefix: text.slice(splitsSurrogatePair(text, earliest) ? earliest + 1 : earliest, start),
    suffix: text.slice(end, splitsSurrogatePair(text, latest) ? latest - 1 : latest),
    start,
    end,
  }
}
