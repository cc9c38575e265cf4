import type { FoundNumber } from './found-number.ts'

/** What a phrase beside a number makes of it. */
export type Bound = 'at-least' | 'more-than' | 'at-most' | 'fewer-than' | 'about' | 'exactly'

/**
 * How a language bounds a number: what stands right before it or right after it. Patterns are anchored at the number. One
 * that looks past the noun ("13 people at least") matches nothing of it, by a lookahead.
 */
export type BoundPhrase = { side: 'before' | 'after'; pattern: RegExp; bound: Bound }

/** The number words of one language. */
export type NumberLanguage = {
  /** Every number of the text, in order, none overlapping. */
  findNumbers(text: string): FoundNumber[]
  bounds: readonly BoundPhrase[]
  /** What stands before the first number of a range that is joined by "and", as "between". */
  rangeOpener: RegExp
  /** What joins the numbers of a range, anchored at both ends, as "to" and a dash. */
  rangeJoin: RegExp
  /** What joins the numbers of a range after a range opener or before a closer, as "and". */
  openedRangeJoin: RegExp
  /** What stands after the second number of a range, where a language says "between" there. */
  rangeCloser: RegExp
  /** What joins two neighbouring guesses, as "or" in "eight or nine". */
  guessJoin: RegExp
  /** Right before a number that something grew by ("rose by 3 to 15"). */
  step: RegExp
  /** Before and behind a number that another has taken the place of ("rose from 12 to 17"); anchored at it. */
  outgrown: { before: RegExp; after: RegExp }
  /** Amounts without a number, as "dozens"; global. */
  vague: RegExp
  /** Words that say none, as "no one"; global. */
  none: RegExp
}
