/** A stretch of a text, in UTF-16 units. */
export type Span = { start: number; end: number }

export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end
}

/** The stretches that a global pattern finds, in order. */
export function spansOf(pattern: RegExp, text: string): Span[] {
  return Array.from(text.matchAll(pattern), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/** Longer than any phrase that stands right before something. */
const longestLead = 80

/**
 * A pattern that ends where something begins, matched in what stands before it; `index` is that in the whole text. Only so far
 * is looked back, since a pattern that is tied to its end alone is tried from every letter.
 */
export function matchBefore(
  pattern: RegExp,
  text: string,
  end: number,
): { index: number; length: number } | null {
  const offset = Math.max(0, end - longestLead)
  const match = pattern.exec(text.slice(offset, end))
  return match === null ? null : { index: offset + match.index, length: match[0].length }
}
