import { foldArabicDigits } from '../text/arabic-fold.ts'

/** What is known of a place that is offered although it is not surely the passage word for word. */
export type Likeness = {
  /** 1 less the share of units that must change to make the words equal, typography apart; 1 where only that differs. */
  readonly words: number
  /** Likewise for the 32 units before and after; null where no context was kept. */
  readonly context: number | null
  readonly wordForWord: boolean
  readonly placeIsCertain: boolean
  readonly numbersAgree: boolean
}

/** Another line end or quotation mark is no other word, but neither is it the same text: it costs two in a hundred. */
const TYPOGRAPHY = 0.98

/**
 * The score of an approximate resolution, above 0 and never 1:
 *
 *     words × (0.8 + 0.2 × context)     at most 0.98 where the text differs at all
 *     × ½ if the place is not certain   (several places are as good, or the surroundings do not say)
 *     × ½ if the numbers in it differ   (13 dead become 18 with one letter, and not by a slip of the reader)
 *
 * So a score of ½ or less needs a person to look, and 0.9 and more differ by typography or a slip.
 */
export function scoreOf({ words, context, wordForWord, placeIsCertain, numbersAgree }: Likeness): number {
  const similarity = Math.min(words * (0.8 + 0.2 * (context ?? 0.5)), wordForWord ? 0.99 : TYPOGRAPHY)
  const score = similarity * (placeIsCertain ? 1 : 0.5) * (numbersAgree ? 1 : 0.5)
  return Math.round(score * 1000) / 1000
}

const NUMBER = /\p{Nd}+(?:[.,٫٬]\p{Nd}+)*/gu

/** Whether two stretches hold the same numbers, written in digits, in the same order; ١٣ is 13. */
export function haveSameNumbers(one: string, other: string): boolean {
  const numbers = (text: string) => foldArabicDigits(text).match(NUMBER)?.join(' ') ?? ''
  return numbers(one) === numbers(other)
}
