import type { FoundNumber } from './found-number.ts'
import type { OffsetUnit, RelativeDate } from './relative-date.ts'
import { overlaps } from './span.ts'

/** How a language that no library reads gives dates in relation to another. */
export type RelativeGrammar = {
  findNumbers(text: string): FoundNumber[]
  /** Units of time, global; `amount` where the word itself says how many, null where a number must stand before it. */
  units: readonly { pattern: RegExp; unit: OffsetUnit; amount: number | null }[]
  /** Ends right before a number that is only about right. */
  about: RegExp
  /** Which way, right before or right after the number and its unit. */
  directions: readonly {
    side: 'before' | 'after'
    pattern: RegExp
    sign: 1 | -1
    from: RelativeDate['from']
  }[]
  /** Right before or right after all that, where it is reckoned from something named there. */
  anchor: { before: RegExp; after: RegExp }
  /** Words that need no number ("yesterday"), global, the longest first. */
  plain: readonly (Pick<RelativeDate, 'amount' | 'unit' | 'from'> & { pattern: RegExp })[]
}

/** Dates that a text gives only in relation to another, in order. */
export function findCountedRelativeDates(text: string, grammar: RelativeGrammar): RelativeDate[] {
  const found: RelativeDate[] = []
  const add = (relative: RelativeDate) => {
    if (!found.some((other) => overlaps(other, relative))) found.push(relative)
  }
  for (const { pattern, ...plain } of grammar.plain) {
    for (const { index, 0: match } of text.matchAll(pattern)) {
      const approximate = plain.unit === 'week'
      add({ ...plain, start: index, end: index + match.length, approximate, anchor: null })
    }
  }
  const numbers = grammar.findNumbers(text)
  for (const { pattern, unit, amount } of grammar.units) {
    for (const { index, 0: match } of text.matchAll(pattern)) {
      const number = numbers.find(({ end }) => end <= index && /^\s+$/.test(text.slice(end, index)))
      const value = number?.value ?? amount
      if (value === null) continue
      const span = { start: number?.start ?? index, end: index + match.length }
      const relative = directed(text, span, { unit, amount: value }, grammar)
      if (relative !== null) add(relative)
    }
  }
  return found.toSorted((one, other) => one.start - other.start)
}

function directed(
  text: string,
  counted: { start: number; end: number },
  { unit, amount }: { unit: OffsetUnit; amount: number },
  { about, directions, anchor }: RelativeGrammar,
): RelativeDate | null {
  const lead = about.exec(text.slice(0, counted.start))
  const start = lead?.index ?? counted.start
  for (const { side, pattern, sign, from } of directions) {
    const match = pattern.exec(side === 'before' ? text.slice(0, start) : text.slice(counted.end))
    if (match === null) continue
    const span = {
      start: side === 'before' ? match.index : start,
      end: side === 'after' ? counted.end + match[0].length : counted.end,
    }
    const follows = anchor.after.test(text.slice(span.end))
    const precedes = anchor.before.test(text.slice(0, span.start))
    return {
      ...span,
      amount: sign * amount,
      unit,
      approximate: lead !== null || unit !== 'day',
      rounded: lead !== null,
      from: follows || precedes ? 'another-date' : from,
      anchor: follows ? 'follows' : precedes ? 'precedes' : null,
    }
  }
  return null
}
