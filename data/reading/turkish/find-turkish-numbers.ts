import type { FoundNumber } from '../found-number.ts'
import { spelled } from './turkish-spelling.ts'

const words: readonly [number: number, stem: string][] = [
  [0, 'sıfır'],
  [1, 'bir'],
  [2, 'iki'],
  [3, 'üç'],
  [4, 'dör[td]'],
  [5, 'beş'],
  [6, 'altı'],
  [7, 'yedi'],
  [8, 'sekiz'],
  [9, 'dokuz'],
  [10, 'on'],
  [20, 'yirmi'],
  [30, 'otuz'],
  [40, 'kırk'],
  [50, 'elli'],
  [60, 'altmış'],
  [70, 'yetmiş'],
  [80, 'seksen'],
  [90, 'doksan'],
  [100, 'yüz'],
  [1_000, 'bin'],
  [1_000_000, 'milyon'],
  [1_000_000_000, 'milyar'],
]

/** Endings that leave it a number ("üçü", "elliye", "yüzden"); "onu", "altında" and "üçüncü" are other words. */
const ending = '(?:s?[iuü]|y?[ae]|[dt][ae]n|n?[iuü]n|s?[iuü]n[ae]|s?[iuü]n[iuü]n)'
const stem = words.map(([value, word]) => ({
  value,
  whole: new RegExp(`^(${spelled(word)})(?:${value === 10 ? '(?!)' : ending})?$`, 'u'),
}))

const token =
  /(?<![\p{L}\p{N}_])(?:(?<!\p{L}-|\d[.,])(?<figure>\d{1,3}(?:[., \u00a0\u2009\u202f]\d{3})+|\d+)(?<part>,\d+)?(?!\p{L}|\d|[.,:]\d|\.\s+\p{L})|(?<word>\p{L}+))/gu

type Token = { start: number; end: number; wordEnd: number; figure: number | null; value: number | null }

/**
 * The numbers of a Turkish text: figures with a point between thousands, "yirmi beş", "bin iki yüz", "2,5 milyon". Endings
 * are left out of a number ("üçü" is 3 and its ending), so that what they mean can be read behind it. "Bir" alone is an
 * article, "25." before a noun is "the 25th".
 */
export function findTurkishNumbers(text: string): FoundNumber[] {
  const tokens = tokensOf(text)
  const found: FoundNumber[] = []
  for (let at = 0; at < tokens.length; ) {
    const first = at
    const reading = readNumber(text, tokens, first)
    at = reading?.next ?? at + 1
    if (reading === null || !Number.isInteger(reading.value)) continue
    const last = tokens[at - 1]!
    const isArticle =
      at === first + 1 && last.value === 1 && last.figure === null && last.end === last.wordEnd
    if (!isArticle) found.push({ start: tokens[first]!.start, end: last.end, value: reading.value })
  }
  return found
}

function tokensOf(text: string): Token[] {
  return Array.from(text.matchAll(token), ({ 0: match, index, groups }) => {
    const end = index + match.length
    const { figure, part = '', word = '' } = groups ?? {}
    if (figure !== undefined) {
      const value = Number(figure.replace(/\D/g, '') + part.replace(',', '.'))
      return { start: index, end, wordEnd: end, figure: value, value }
    }
    for (const { value, whole } of stem) {
      const length = whole.exec(word)?.[1]?.length
      if (length !== undefined)
        return { start: index, end: index + length, wordEnd: end, figure: null, value }
    }
    return { start: index, end, wordEnd: end, figure: null, value: null }
  })
}

/** Hundreds, tens and ones stand one behind the other; a word with an ending is the last of its number. */
function readNumber(text: string, tokens: Token[], first: number): { next: number; value: number } | null {
  const head = tokens[first]!
  if (head.value === null) return null
  let whole = head.figure === null && head.value >= 1_000 ? head.value : 0
  let current = whole > 0 ? 0 : head.value
  let next = first + 1
  for (; next < tokens.length; next += 1) {
    const [before, { value, figure, start }] = [tokens[next - 1]!, tokens[next]!]
    if (value === null || figure !== null || before.end !== before.wordEnd) break
    if (!/^\s+$/.test(text.slice(before.end, start))) break
    if (value >= 1_000) {
      if (current === 0) break
      whole += current * value
      current = 0
    } else if (value === 100) {
      if (current === 0 && whole > 0) current = 100
      else if (current >= 2 && current <= 9) current *= 100
      else break
    } else if (value > 0 && before.figure === null && fits(whole, current, value)) current += value
    else break
  }
  return { next, value: whole + current }
}

function fits(whole: number, current: number, value: number): boolean {
  const room = value < 10 ? 10 : 100
  return current % room === 0 && (current > 0 || whole > 0)
}
