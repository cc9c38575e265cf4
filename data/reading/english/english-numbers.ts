import type { FoundNumber } from '../found-number.ts'
import type { NumberLanguage } from '../number-language.ts'

const small = [
  ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
  ['eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
].flat()
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const scales: Record<string, number> = { hundred: 100, thousand: 1_000, million: 1_000_000 }
const namedNumbers = new Map<string, number>([
  ...small.map((word, index): [string, number] => [word, index]),
  ...tens.map((word, index): [string, number] => [word, 20 + 10 * index]),
  ['fourty', 40],
])

/** A letter or digit before a figure, or a letter and a hyphen as in a drone's name, makes it no number of its own. */
const token =
  /(?<![\p{L}\p{N}_])(?:(?<!\p{L}-|\d[.,])(\d{1,3}(?:[, \u00a0\u2009\u202f]\d{3})+|\d+)(\.\d+)?(?![\p{L}\d]|[.,]\d)|(\p{L}+))/gu

type Token = { start: number; end: number; figure: number | null; word: string }

/**
 * The numbers of an English text up to millions: "13", "1,200", "2.5 million", "twenty-one", "one hundred and five",
 * "a dozen", "half a million". A fraction that no scale makes whole is left out, since nobody is counted in halves.
 */
export function findEnglishNumbers(text: string): FoundNumber[] {
  const tokens = tokensOf(text)
  const found: FoundNumber[] = []
  for (let at = 0; at < tokens.length; ) {
    const reading = readNumber(text, tokens, at)
    if (reading === null) at += 1
    else {
      at = reading.next
      if (Number.isInteger(reading.value)) found.push({ ...span(tokens, reading), value: reading.value })
    }
  }
  return found.filter((number) => !isRatio(text, number))
}

/** "One in five" counts nobody. */
function isRatio(text: string, { start, end, value }: FoundNumber): boolean {
  const isFirst =
    value === 1 &&
    /^\s+in\s+(?:every\s+)?(?:\d|two|three|four|five|six|seven|eight|nine|ten)/i.test(text.slice(end))
  return isFirst || /\bone\s+in\s+(?:every\s+)?$/i.test(text.slice(0, start))
}

type Reading = { first: number; next: number; value: number }

function span(tokens: Token[], { first, next }: Reading): { start: number; end: number } {
  return { start: tokens[first]!.start, end: tokens[next - 1]!.end }
}

function tokensOf(text: string): Token[] {
  return Array.from(text.matchAll(token), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    figure: match[1] === undefined ? null : Number(match[1].replace(/\D/g, '') + (match[2] ?? '')),
    word: (match[3] ?? '').toLowerCase(),
  }))
}

/** The number that begins with the token at `first`, as long as the words go on making one. */
function readNumber(text: string, tokens: Token[], first: number): Reading | null {
  const head = tokens[first]!
  if (head.word === 'half') return readHalf(tokens, first)
  const opener = head.word === 'a' || head.word === 'an'
  if (opener && !isScale(tokens[first + 1]?.word)) return null
  const headValue = opener ? 1 : (head.figure ?? namedNumbers.get(head.word))
  if (headValue === undefined) return null
  let whole = 0
  let current = headValue
  let next = first + 1
  for (; next < tokens.length; next += 1) {
    const { word } = tokens[next]!
    const gap = text.slice(tokens[next - 1]!.end, tokens[next]!.start)
    if (!/^(?:\s+|\s?-\s?)$/.test(gap)) break
    const more = namedNumbers.get(word)
    const scale = scales[word]
    if (word === 'dozen') {
      current *= 12
    } else if (scale === 100) {
      if (current >= 100) break
      current *= 100
    } else if (scale !== undefined) {
      whole += current * scale
      current = 0
    } else if (word === 'and' && mayGoOn(whole, current) && isBelowHundred(tokens[next + 1]?.word)) {
    } else if (more !== undefined && fits(whole, current, more, tokens[next - 1]!)) {
      current += more
    } else break
  }
  return { first, next, value: whole + current }
}

function readHalf(tokens: Token[], first: number): Reading | null {
  const article = tokens[first + 1]?.word === 'a' ? 2 : 1
  const word = tokens[first + article]?.word ?? ''
  const value = word === 'dozen' ? 12 : scales[word]
  return value === undefined ? null : { first, next: first + article + 1, value: value / 2 }
}

function isScale(word: string | undefined): boolean {
  return word === 'dozen' || (word !== undefined && word in scales)
}

function isBelowHundred(word: string | undefined): boolean {
  return word !== undefined && namedNumbers.has(word)
}

function mayGoOn(whole: number, current: number): boolean {
  return (whole > 0 && current === 0) || (current >= 100 && current % 100 === 0)
}

function fits(whole: number, current: number, more: number, before: Token): boolean {
  if (before.figure !== null) return false
  if (more < 10 && more > 0 && current % 10 === 0 && current % 100 >= 20) return true
  return more > 0 && mayGoOn(whole, current)
}

/** "At least", "more than", "between … and …": how English says that a number is a bound, and what has no number. */
export const englishNumbers: NumberLanguage = {
  findNumbers: findEnglishNumbers,
  bounds: [
    {
      side: 'before',
      bound: 'at-least',
      pattern: /(?:\b(?:at least|(?:no|not) (?:fewer|less) than|(?:a )?minimum of|upwards? of)|≥|>=)\s*$/i,
    },
    {
      side: 'before',
      bound: 'at-most',
      pattern: /(?:\b(?:up to|at most|(?:no|not) more than|(?:a )?maximum of|as many as)|≤|<=)\s*$/i,
    },
    {
      side: 'before',
      bound: 'more-than',
      pattern: /(?:\b(?:(?<!(?:no|not) )more than|over|above|exceeding|in excess of)|>)\s*$/i,
    },
    {
      side: 'before',
      bound: 'fewer-than',
      pattern: /(?:\b(?:(?<!(?:no|not) )(?:fewer|less) than|under|below)|<)\s*$/i,
    },
    {
      side: 'before',
      bound: 'about',
      pattern:
        /(?:\b(?:about|around|approximately|approx\.?|roughly|some|nearly|almost|close to|(?:an )?estimated|circa|c\.|ca\.)|[~≈])\s*$/i,
    },
    {
      side: 'before',
      bound: 'exactly',
      pattern: /(?:\b(?:exactly|just|only|(?:a )?total of|all|precisely)|=)\s*$/i,
    },
    { side: 'after', bound: 'at-least', pattern: /^(?:\s+or more\b|\s?\+)/i },
    { side: 'after', bound: 'at-most', pattern: /^\s+or (?:fewer|less)\b/i },
    { side: 'after', bound: 'about', pattern: /^(?:\s+or so\b|-odd\b)/i },
  ],
  rangeOpener: /\b(?:between|from)\s+$/i,
  rangeJoin: /^(?:\s*[-–—]\s*|\s+to\s+)$/i,
  openedRangeJoin: /^\s+and\s+$/i,
  rangeCloser: /(?!)/,
  guessJoin: /^\s+or\s+$/i,
  step: /\bby\s+$/i,
  outgrown: {
    before:
      /\b(?:rose|ris(?:en?|es|ing)|climb\w*|gr[eo]w\w*|increas\w*|jump\w*|mount\w*|surg\w*|soar\w*|went|goes|go(?:ing|ne)|up|down|revis\w*|f[ea]ll\w*|dropp?\w*|declin\w*|decreas\w*|lower\w*|rais\w*|updat\w*|chang\w*|correct\w*|cut|adjust\w*|mov\w*|toll|number|figure|count|tally)\b[^.;!?]{0,60}?\bfrom\s+(?:(?!to\b)[\p{L}-]+\s+){0,3}$/iu,
    after: /^/,
  },
  vague:
    /\b(?:(?:several|a few|many|some|tens of|hundreds of|dozens of)\s+(?:dozens?|hundreds?|thousands?|millions?)|dozens|scores|hundreds|thousands|millions|several|a few|a handful|a number|numerous|multiple|(?<!\b(?:as|how|so|too|that|not) )many|a couple)\b/gi,
  none: /\b(?:no one|nobody|none|nil|not (?:a single|one))\b|\b(?:no|without(?: any)?|not? \p{L}+ any)(?=\s+(?:\p{L}+\s+){0,2}?(?:casualt|injur|death|fatalit|people|persons?\b|civilian|child|women|men\b|victim|militant|fighter|soldier|arrest|detention|wounded|dead\b))/giu,
}
