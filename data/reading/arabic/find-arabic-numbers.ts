import type { FoundNumber } from '../found-number.ts'
import { type NumberPart, type NumberWord, numberWords } from './arabic-number-words.ts'

/** A figure with what is joined to its front, or a word. */
const token =
  /(?<![\p{L}\p{N}_])(?:[وفبلك]{0,2}(?:ال)?(?<!\d[.,])(?<figure>\d{1,3}(?:[, \u00a0\u2009\u202f]\d{3})+|\d+)(?<part>\.\d+)?(?![\p{L}\d]|[.,:]\d)|(?<word>\p{L}+))/gu

type Token = {
  start: number
  end: number
  figure: number | null
  number: NumberWord | null
  /** Joined to the one before by "and". */
  and: boolean
  isHalf: boolean
}

/**
 * The numbers of an Arabic text up to millions: figures, "خمسة وعشرون", "أحد عشر", "ألفان وثلاثمئة", "خمسة عشر ألفا", "نصف
 * مليون". The small number goes before the tens, joined by "and", and after hundreds and thousands. What is joined to the
 * front of a number ("and", "in") is no part of it.
 */
export function findArabicNumbers(text: string): FoundNumber[] {
  const tokens = tokensOf(text)
  const found: FoundNumber[] = []
  for (let at = 0; at < tokens.length; ) {
    const reading = readNumber(text, tokens, at)
    if (reading === null) at += 1
    else {
      const { start } = tokens[at]!
      at = reading.next
      if (Number.isInteger(reading.value))
        found.push({ start, end: tokens[at - 1]!.end, value: reading.value })
    }
  }
  return found
}

function tokensOf(text: string): Token[] {
  return Array.from(text.matchAll(token), ({ 0: match, index, groups }) => {
    const end = index + match.length
    const { figure, part = '', word = '' } = groups ?? {}
    if (figure !== undefined) {
      const start = end - figure.length - part.length
      return { start, end, figure: Number(figure.replace(/[^\d]/g, '') + part), number: null, ...plain }
    }
    const { length, number } = withoutPrefix(word)
    return {
      start: index + length,
      end,
      figure: null,
      number,
      and: length > 0 && word.startsWith('و'),
      isHalf: word.slice(length) === 'نصف',
    }
  })
}

const plain = { and: false, isHalf: false }

/** The number word in a word, after at most two letters that are joined to its front. */
function withoutPrefix(word: string): { length: number; number: NumberWord | null } {
  for (const length of [0, 1, 2]) {
    const rest = word.slice(length)
    const isPrefix = /^[وفبلك]*$/u.test(word.slice(0, length))
    const number = isPrefix && (length === 0 || rest.length > 2) ? numberWords.get(rest) : undefined
    if (number !== undefined) return { length, number }
  }
  return { length: 0, number: null }
}

type Sum = { whole: number; current: number; last: NumberPart | 'figure' | 'teen' }

function readNumber(text: string, tokens: Token[], first: number): { next: number; value: number } | null {
  const head = tokens[first]!
  if (head.isHalf) return readHalf(tokens, first)
  const begun = begin(head)
  if (begun === null) return null
  let sum = begun
  let next = first + 1
  for (; next < tokens.length; next += 1) {
    if (!/^\s+و?$/u.test(text.slice(tokens[next - 1]!.end, tokens[next]!.start))) break
    const more = goOn(sum, tokens[next]!)
    if (more === null) break
    sum = more
  }
  if (next === first + 1 && (head.number?.alone === false || isAdjective(text, head))) return null
  return { next, value: sum.whole + sum.current }
}

/** "One family": behind its noun "one" is an adjective, and counts nothing that the noun does not. */
function isAdjective(text: string, { start, figure, number, and }: Token): boolean {
  return figure === null && number?.value === 1 && !and && /\p{L}\s+$/u.test(text.slice(0, start))
}

function readHalf(tokens: Token[], first: number): { next: number; value: number } | null {
  const scale = tokens[first + 1]?.number
  return scale?.part === 'scale' ? { next: first + 2, value: scale.value / 2 } : null
}

function begin({ figure, number }: Token): Sum | null {
  if (figure !== null) return { whole: 0, current: figure, last: 'figure' }
  if (number === null) return null
  const { value, part } = number
  if (part === 'scale' || part === 'pair') return { whole: value, current: 0, last: 'scale' }
  return { whole: 0, current: value, last: part }
}

function goOn({ whole, current, last }: Sum, { number, and }: Token): Sum | null {
  if (number === null) return null
  const { value, part } = number
  if (!and) {
    if (part === 'ten' && last === 'unit') return { whole, current: current + 10, last: 'teen' }
    if (part === 'hundred' && last === 'unit') return { whole, current: current * 100, last: 'hundreds' }
    if (part === 'scale' && current > 0) return { whole: whole + current * value, current: 0, last: 'scale' }
    return null
  }
  if (part === 'tens' && last === 'unit') return { whole, current: current + value, last: 'tens' }
  if ((last === 'hundreds' || last === 'hundred') && value < 100)
    return { whole, current: current + value, last: part }
  if (last === 'scale' && part === 'pair' && value < whole)
    return { whole: whole + value, current: 0, last: 'scale' }
  return last === 'scale' && part !== 'scale' && part !== 'pair'
    ? { whole, current: value, last: part }
    : null
}
