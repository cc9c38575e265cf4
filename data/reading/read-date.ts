import type { DateValue } from '../values/date.ts'
import { findDatePhrases } from './date-phrases.ts'
import { dayExists } from './date-points.ts'
import { withLatinDigits } from './digits.ts'
import { edtfOfPhrase } from './edtf-of-phrase.ts'
import { englishDates } from './english/english-dates.ts'

/** STUB */
export function readDate(
  words: string,
  _context: { published?: string | null },
): { value: DateValue; reason: string; candidates?: DateValue[] } | null {
  const [first] = findDatePhrases(withLatinDigits(words), englishDates).filter((p) => dayExists(p.from))
  const edtf = first === undefined ? null : edtfOfPhrase(first)
  return edtf === null || first === undefined
    ? null
    : { value: { edtf, words: words.slice(first.start, first.end).trim() }, reason: 'stated' }
}
