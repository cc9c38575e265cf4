import { type LetterFrequencies, unlisted } from './letter-frequencies.ts'

/** Marks of writing that all the single-byte sets have, in places where a reader expects them: they decide nothing. */
const punctuation =
  /[\u2018-\u201e\u2026\u2013\u2014\u2020-\u2022\u2039\u203a\u20ac\u2122\u00a0\u00ab\u00bb\u00b7\u00a9\u00ae\u060c\u061b\u061f\u200c-\u200f]/
const wordOrOther = /[\p{L}\p{M}]+|[^\p{L}\p{M}]/gu
const nonAscii = /\P{ASCII}/u
const latin = /\p{Script=Latin}/u
const otherLetter = /(?!\p{Script=Latin})\p{L}/u

/**
 * How likely the letters beyond ASCII of a decoded text are, as a mean logarithm per character (about −3 for the right
 * reading, below −5 for a wrong one), or null where the text has none. Beside letters that are rare in the script it
 * marks down what no writing does: a capital after a small letter, letters of two scripts in one word, signs inside
 * words, words of nothing but accented Latin letters.
 */
export function plausibility(text: string, letters: LetterFrequencies): number | null {
  let sum = 0
  let count = 0
  let before = ''
  for (const [token] of text.matchAll(wordOrOther)) {
    if (nonAscii.test(token)) {
      for (const score of isWord(token) ? scoreWord(token, letters) : [scoreSign(token, before)]) {
        sum += score
        count++
      }
    }
    before = token
  }
  return count === 0 ? null : sum / count
}

function isWord(token: string): boolean {
  return /^[\p{L}\p{M}]/u.test(token)
}

const impossible = -10

function scoreWord(word: string, letters: LetterFrequencies): number[] {
  const foreign = [...word].filter((letter) => nonAscii.test(letter))
  if (latin.test(word) && otherLetter.test(word)) return foreign.map(() => impossible)
  const crowded = latin.test(word) && foreign.length > 2 && foreign.length > word.length * 0.6
  const jumbled = /\p{Ll}\p{Lu}/u.test(word)
  const penalty = (crowded ? 3 : 0) + (jumbled ? 2 : 0)
  return foreign.map((letter) => Math.log((letters.get(letter) ?? unlisted) / 100) - penalty)
}

/** A sign is likely or not whatever the language; one that touches a word on its left is a wrongly read letter. */
function scoreSign(sign: string, before: string): number {
  if (sign === '\ufffd' || /\p{Cc}/u.test(sign)) return impossible
  if (punctuation.test(sign)) return -3.5
  return isWord(before) ? -8 : -5.5
}
