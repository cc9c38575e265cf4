import { Refusal } from '../refusal.ts'
import type { DateValue } from '../values/date.ts'
import { isEdtf } from '../values/edtf.ts'
import { isListOfDays } from './date-elsewhere.ts'
import { type DatePhrase, findDatePhrases } from './date-phrases.ts'
import { dayExists } from './date-point.ts'
import { withLatinDigits } from './digits.ts'
import { bothReadings, edtfOfPhrase } from './edtf-of-phrase.ts'
import { hangingDate } from './hanging-date.ts'
import { languages } from './languages.ts'
import { readDate } from './read-date.ts'
import { type TimeParts, timeBeside } from './time-beside.ts'

const howTo = 'write it like 2025-09-28, 28 September 2025, 2025-09 or 2018/2022'

/** No date is longer; reading words for one takes the longer the more of them there are. */
const longestTyped = 1_000

/** EDTF has "20" for the century and "201" for the decade: whoever types them means a day or has not finished. */
const centuryOrDecade = /^-?\d{1,3}$/

/**
 * A date as a person types it: EDTF itself, "28 September 2025", "Sept 2025", "2018 to 2022", "before 2020", "about 2015".
 * A day that does not exist, figures that may be two days, a date without its year and one that hangs on another are
 * refused: typed words have nothing beside them that could decide (the window offers it, see queries/typed-date.ts). Words
 * that say more than the EDTF, as a weekday, are kept as typed.
 */
export function readTypedDate(typed: string): DateValue {
  if (typed.length > longestTyped) {
    throw refusal('no-date', typed, `So long a text cannot be read as a date; ${howTo}.`)
  }
  const text = withLatinDigits(typed.trim())
  const edtf = text.replaceAll('x', 'X')
  if (isEdtf(edtf) && !centuryOrDecade.test(edtf)) return { edtf }
  const { phrase: only, parts, exists } = readWhole(text)
  if (!exists) throw refusal('no-such-day', typed, `There is no day ${quoted(typed)}; ${howTo}.`)
  if (only === null) return countedFromDay(typed) ?? refuseWithoutDay(typed)
  if (only.from.swapped) {
    const [one, other] = bothReadings(only.from)
    throw refusal('day-or-month', typed, `${quoted(typed)} can be two days; write ${one} or ${other}.`)
  }
  const value = edtfOfPhrase(only)
  if (value === null) return refuseWithoutDay(typed)
  if (!value.includes('XXXX')) return { edtf: value, ...parts, ...(hasWeekday(only) ? kept(typed) : {}) }
  const without = /^[\dX-]+$/.test(value) ? `, or ${value} if none is known` : ''
  throw refusal('no-year', typed, `${quoted(typed)} has no year; write it with its year${without}.`)
}

/** "Two weeks after 3 May 2024", which says itself what it is counted from. */
function countedFromDay(typed: string): DateValue | null {
  const offer = readDate(withLatinDigits(typed.trim()))
  if (offer?.reason !== 'stated' || offer.value?.words?.length !== typed.trim().length) return null
  return { edtf: offer.value.edtf, ...kept(typed) }
}

function refuseWithoutDay(typed: string): never {
  if (hangingDate(typed) === null) {
    throw refusal('no-date', typed, `${quoted(typed)} cannot be read as a date; ${howTo}.`)
  }
  throw refusal(
    'hangs-on-date',
    typed,
    `${quoted(typed)} hangs on another date, which the words alone do not say; write the day itself, as 2025-09-28.`,
  )
}

function hasWeekday({ from, to }: DatePhrase): boolean {
  return from.weekday !== null || (to !== null && to.weekday !== null)
}

function kept(typed: string): Pick<DateValue, 'typed'> {
  return { typed: typed.trim().replace(/\s+/g, ' ') }
}

type Whole = { phrase: DatePhrase | null; parts: TimeParts; exists: boolean }

/** The date phrase that is all of the text, a time of day beside it aside, in whichever language; null for none. */
function readWhole(typed: string): Whole {
  let exists = true
  for (const language of languages) {
    const { text } = language.fold(typed)
    const { rest, parts } = timeBeside(text, language) ?? { rest: text, parts: {} }
    const [only, ...others] = findDatePhrases(rest, language.dates)
    if (only === undefined) continue
    exists &&= [only.from, only.to].every((point) => point === null || dayExists(point))
    const isWhole = others.length === 0 && only.start === 0 && only.end === rest.length
    const whole = isWhole && !isListOfDays(rest, only)
    if (whole && exists) return { phrase: only, parts, exists }
  }
  return { phrase: null, parts: {}, exists }
}

function refusal(code: string, typed: string, sentence: string): Refusal {
  return new Refusal(code, sentence, { typed })
}

function quoted(typed: string): string {
  return JSON.stringify(typed.trim())
}
