import { findCountedRelativeDates, type RelativeGrammar } from '../counted-relative-dates.ts'
import type { RelativeDate } from '../relative-date.ts'
import { findTurkishNumbers } from './find-turkish-numbers.ts'
import { behind, endingIn, never, spelled, wordEnd, wordStart } from './turkish-spelling.ts'

const word = (words: string) => new RegExp(`${wordStart}(?:${spelled(words)})${wordEnd}`, 'gu')
const plain = (
  words: string,
  amount: number,
  unit: RelativeDate['unit'] = 'day',
  from: RelativeDate['from'] = 'publication',
) => ({ pattern: word(words), amount, unit, from })

/** "Bu ayın başında": the case ending stands before the words that say which part of the month. */
const ofThird = '(?:ın(?= (?:baş|ort|son|ilk)))?'

const grammar: RelativeGrammar = {
  findNumbers: findTurkishNumbers,
  units: [
    { pattern: word('bir gün'), unit: 'day', amount: 1 },
    { pattern: word('bir hafta'), unit: 'week', amount: 1 },
    { pattern: word('bir ay'), unit: 'month', amount: 1 },
    { pattern: word('bir (?:yıl|sene)'), unit: 'year', amount: 1 },
    { pattern: word('gün'), unit: 'day', amount: null },
    { pattern: word('hafta'), unit: 'week', amount: null },
    { pattern: word('ay'), unit: 'month', amount: null },
    { pattern: word('yıl|sene'), unit: 'year', amount: null },
  ],
  about: endingIn('yaklaşık(?: olarak)?|takriben|neredeyse'),
  directions: [
    { side: 'after', pattern: behind(' (?:önce|evvel)'), sign: -1, from: 'publication' },
    { side: 'after', pattern: behind(' sonra'), sign: 1, from: 'another-date' },
  ],
  anchor: { before: /(?<![\p{L}\p{N}])(?!bundan)[\p{L}\p{N}][\p{L}\p{N}']*[dt][ae]n\s+$/u, after: never },
  plain: [
    plain('evvelsi gün|evvelki gün|(?<!bir )önceki gün', -2),
    plain('dün', -1),
    plain('bugün', 0),
    plain('(?:aynı|o) (?:gün|gece|akşam|sabah)', 0, 'day', 'another-date'),
    plain('(?:ertesi|bir sonraki) (?:gün|gece|sabah)', 1, 'day', 'another-date'),
    plain('bir önceki gün', -1, 'day', 'another-date'),
    plain('(?:geçen|geçtiğimiz) hafta(?! ?sonu)', -1, 'week'),
    plain(`(?:geçen|geçtiğimiz) ay${ofThird}`, -1, 'month'),
    plain('(?:geçen|geçtiğimiz) (?:yıl|sene)', -1, 'year'),
    plain(`bu ay${ofThird}`, 0, 'month'),
    plain('bu (?:yıl|sene)', 0, 'year'),
  ],
}

/** Dates that a Turkish text gives only in relation to another: "dün", "yaklaşık iki ay önce", "aynı gün". */
export function findTurkishRelativeDates(text: string): RelativeDate[] {
  return findCountedRelativeDates(text, grammar)
}
