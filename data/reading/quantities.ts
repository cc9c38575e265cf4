import type { Count } from '../values/count.ts'
import type { FoldedWords } from './folded-words.ts'
import type { FoundNumber } from './found-number.ts'
import type { Bound, NumberLanguage } from './number-language.ts'
import { matchBefore, overlaps, type Span, spansOf } from './span.ts'

/** A number of a text with its bounds: "at least 13", "between 8 and 10", "dozens". */
export type Quantity = {
  start: number
  end: number
  /** Where the number itself stands, its bounds left out. */
  number: { start: number; end: number }
  count: Count
  /** A range whose ends are the wrong way round, as "10 to 8". */
  reversed: boolean
}

/** Every quantity of the words, in order. */
export function findQuantities(words: FoldedWords, language: NumberLanguage): Quantity[] {
  const { text } = words
  const numbers = language.findNumbers(text)
  const vague = findVague(words, language, numbers)
  const found: Quantity[] = [...vague]
  for (let at = 0; at < numbers.length; at += 1) {
    const number = numbers[at]!
    if (vague.some((other) => overlaps(other, number))) continue
    const next = numbers[at + 1]
    const range = next === undefined ? null : readRange(text, language, number, next)
    if (range === null)
      found.push(withBounds(text, language, number, { min: number.value, max: number.value }))
    else {
      found.push(range)
      at += 1
    }
  }
  return found.toSorted((one, other) => one.start - other.start)
}

function findVague(words: FoldedWords, language: NumberLanguage, numbers: FoundNumber[]): Quantity[] {
  const { text } = words
  const vague = spansOf(language.vague, text).map((span) => ({
    ...span,
    count: { words: words.quote(span.start, span.end) },
  }))
  const none = spansOf(language.none, text).map((span) => ({ ...span, count: { min: 0, max: 0 } }))
  return [...vague.filter((span) => !numbers.some((number) => overlaps(number, span))), ...none].map(
    (found) => ({
      ...found,
      number: { start: found.start, end: found.end },
      reversed: false,
    }),
  )
}

function readRange(
  text: string,
  language: NumberLanguage,
  low: FoundNumber,
  high: FoundNumber,
): Quantity | null {
  if (matchBefore(language.step, text, low.start) !== null || isOutgrown(text, low, language)) return null
  const gap = text.slice(low.end, high.start)
  const opener = matchBefore(language.rangeOpener, text, low.start)
  const closer = language.rangeCloser.exec(text.slice(high.end))
  const isOpened = (opener !== null || closer !== null) && language.openedRangeJoin.test(gap)
  const joined =
    language.rangeJoin.test(gap) || isOpened || (isGuess(text, language, low, high) && low.value < high.value)
  if (!joined) return null
  const closed = isOpened ? (closer?.[0].length ?? 0) : 0
  const whole = { start: low.start, end: high.end + closed, value: low.value }
  const quantity = withBounds(text, language, whole, { min: low.value, max: high.value }, opener?.length ?? 0)
  return { ...quantity, reversed: low.value > high.value }
}

/** Whether another number has taken the place of this one: of "rose from 12 to 17" the 12 counts nothing any more. */
export function isOutgrown(text: string, { start, end }: Span, { outgrown }: NumberLanguage): boolean {
  return matchBefore(outgrown.before, text, start) !== null && outgrown.after.test(text.slice(end))
}

/** "Eight or nine"; where a language sets two words side by side ("üç beş"), figures so set are no guess. */
function isGuess(text: string, { guessJoin }: NumberLanguage, low: FoundNumber, high: FoundNumber): boolean {
  const gap = text.slice(low.end, high.start)
  const inFigures = /\d/.test(text.slice(low.start, low.end)) || /\d/.test(text.slice(high.start, high.end))
  return guessJoin.test(gap) && !(inFigures && gap.trim() === '')
}

function withBounds(
  text: string,
  language: NumberLanguage,
  number: FoundNumber,
  range: { min: number; max: number },
  openerLength = 0,
): Quantity {
  let start = number.start - openerLength
  let end = number.end
  let count: Count = range
  const before = language.bounds.filter(({ side }) => side === 'before')
  for (let moved = true; moved; ) {
    moved = false
    for (const { pattern, bound } of before) {
      const match = matchBefore(pattern, text, start)
      if (match === null) continue
      start = match.index
      count = bounded(count, bound)
      moved = true
      break
    }
  }
  for (const { side, pattern, bound } of language.bounds) {
    const match = side === 'after' ? pattern.exec(text.slice(end)) : null
    if (match === null) continue
    end += match[0].length
    count = bounded(count, bound)
  }
  return { start, end, number: { start: number.start, end: number.end }, count, reversed: false }
}

function bounded(count: Count, bound: Bound): Count {
  const about = count.approximate ? { approximate: true } : {}
  const low = count.min ?? count.max ?? 0
  const high = count.max ?? count.min ?? 0
  switch (bound) {
    case 'at-least':
      return { min: low, ...about }
    case 'more-than':
      return { min: low + 1, ...about }
    case 'at-most':
      return { max: high, ...about }
    case 'fewer-than':
      return { max: high - 1, ...about }
    case 'about':
      return { ...count, approximate: true }
    case 'exactly':
      return count
  }
}
