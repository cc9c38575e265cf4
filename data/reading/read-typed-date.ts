import { Refusal } from '../refusal.ts'
import type { DateValue } from '../values/date.ts'
import { isEdtf } from '../values/edtf.ts'
import { type DatePhrase, findDatePhrases } from './date-phrases.ts'
import { dayExists } from './date-point.ts'
import { withLatinDigits } from './digits.ts'
import { bothReadings, edtfOfPhrase } from './edtf-of-phrase.ts'
import type { Language } from './language.ts'
import { languages } from './languages.ts'
import { findTimeOfDay } from './time-of-day.ts'

const howTo = 'write it like 2025-09-28, 28 September 2025, 2025-09 or 2018/2022'

/** EDTF has "20" for the century and "201" for the decade: whoever types them means a day or has not finished. */
const centuryOrDecade = /^-?\d{1,3}$/

/**
 * A date as a person types it: EDTF itself, "28 September 2025", "Sept 2025", "2018 to 2022", "before 2020", "about 2015".
 * A day that does not exist, figures that may be two days, and a date without its year are refused: typed words have no
 * publication beside them that could decide.
 */
export function readTypedDate(typed: string): DateValue {
  const text = withLatinDigits(typed.trim())
  const edtf = text.replaceAll('x', 'X')
  if (isEdtf(edtf) && !centuryOrDecade.test(edtf)) return { edtf }
  const { phrase: only, parts, exists } = readWhole(text)
  if (!exists) throw refusal('no-such-day', typed, `There is no day ${quoted(typed)}; ${howTo}.`)
  if (only === null) throw refusal('no-date', typed, `${quoted(typed)} cannot be read as a date; ${howTo}.`)
  if (only.from.swapped) {
    const [one, other] = bothReadings(only.from)
    throw refusal('day-or-month', typed, `${quoted(typed)} can be two days; write ${one} or ${other}.`)
  }
  const value = edtfOfPhrase(only)
  if (value !== null && !value.includes('XXXX')) return { edtf: value, ...parts }
  if (value !== null || only.from.weekday !== null) {
    throw refusal('no-year', typed, `${quoted(typed)} has no year; ${howTo}.`)
  }
  throw refusal('no-date', typed, `${quoted(typed)} cannot be read as a date; ${howTo}.`)
}

type Whole = { phrase: DatePhrase | null; parts: TimeParts; exists: boolean }
type TimeParts = Pick<DateValue, 'localTime' | 'zone'>

/** The date phrase that is all of the text, a time of day beside it aside, in whichever language; null for none. */
function readWhole(typed: string): Whole {
  let exists = true
  for (const language of languages) {
    const { text } = language.fold(typed)
    const { rest, parts } = timeBeside(text, language) ?? { rest: text, parts: {} }
    const [only, ...others] = findDatePhrases(rest, language.dates)
    if (only === undefined) continue
    exists &&= [only.from, only.to].every((point) => point === null || dayExists(point))
    const whole = others.length === 0 && only.start === 0 && only.end === rest.length
    if (whole && exists) return { phrase: only, parts, exists }
  }
  return { phrase: null, parts: {}, exists }
}

/** A time of day after or before the date, as in "28 September 2025 at 05:30" or "2025-09-28, dawn". */
function timeBeside(text: string, { dates: { clock } }: Language): { rest: string; parts: TimeParts } | null {
  const time = findTimeOfDay(text, clock)
  if (time === null) return null
  const before = text.slice(0, time.start).replace(clock.opener, '')
  const after = text.slice(time.end).replace(clock.closer, '')
  if (before !== '' && after !== '') return null
  const { localTime, zone } = time
  return { rest: before + after, parts: { localTime, ...(zone === null ? {} : { zone }) } }
}

function refusal(code: string, typed: string, sentence: string): Refusal {
  return new Refusal(code, sentence, { typed })
}

function quoted(typed: string): string {
  return JSON.stringify(typed.trim())
}
