import type { Span } from './span.ts'

/**
 * Words as the patterns of one language expect them (one kind of digit, one spelling of each letter), with the way back
 * to the words as they stand. Offsets are UTF-16 units of `text`.
 */
export type FoldedWords = {
  readonly text: string
  /** Where a stretch stands in the words themselves. */
  original(start: number, end: number): Span
  /** A stretch word for word as it stands, without blanks at its ends. */
  quote(start: number, end: number): string
}

export type FoldWords = (words: string) => FoldedWords

/** A fold that changes letters one for one, so that offsets stay what they are. */
export function foldInPlace(fold: (words: string) => string): FoldWords {
  return (words) => ({
    text: fold(words),
    original: (start, end) => ({ start, end }),
    quote: (start, end) => words.slice(start, end).trim(),
  })
}

const longestMemory = 5_000

/** A fold by characters together with the marks on them; a character may become none, or several. */
export function foldByCharacter(fold: (character: string) => string): FoldWords {
  const remembered = new Map<string, string>()
  const folded = (character: string) => {
    const before = remembered.get(character)
    if (before !== undefined) return before
    if (remembered.size >= longestMemory) remembered.clear()
    const after = fold(character)
    remembered.set(character, after)
    return after
  }
  return (words) => {
    let text = ''
    const starts: number[] = []
    const ends: number[] = []
    for (const { 0: character, index } of words.matchAll(/\P{M}\p{M}*|^\p{M}+/gu)) {
      const units = folded(character)
      text += units
      for (let at = 0; at < units.length; at += 1) {
        starts.push(index)
        ends.push(index + character.length)
      }
    }
    const original = (start: number, end: number) => ({
      start: starts[start] ?? words.length,
      end: end > start ? (ends[end - 1] ?? words.length) : (starts[start] ?? words.length),
    })
    const quote = (start: number, end: number) => {
      const span = original(start, end)
      return words.slice(span.start, span.end).trim()
    }
    return { text, original, quote }
  }
}
