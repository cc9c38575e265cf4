import type { DateLanguage } from './date-language.ts'
import { type DatePhrase, findDatePhrases } from './date-phrases.ts'
import { dayExists } from './date-point.ts'
import { withLatinDigits } from './digits.ts'
import { edtfOfPhrase } from './edtf-of-phrase.ts'
import type { Language } from './language.ts'
import { languages } from './languages.ts'
import { findQuantities } from './quantities.ts'
import { durationOf } from './relative-date.ts'
import { matchBefore, type Span } from './span.ts'
import { type TimeParts, timeBeside } from './time-beside.ts'
import { findTimeOfDay } from './time-of-day.ts'
import { weekdayOffset } from './weekday-date.ts'

/** A date as typed words give it beside another: how it may lie from that, the likeliest first. */
export type HangingDate = {
  typed: string
  /** The time of day beside it. */
  parts: TimeParts
  /** Each as a resolved date keeps it. */
  offsets: { offset: string; approximate: boolean }[]
  /** What it is likelier reckoned from: "ago" from the publication, "later" from another date. */
  from: 'publication' | 'another-date'
}

/**
 * Typed words that give a date only beside another: "two months before", "the same day", "last Tuesday", "12 March". Null
 * for any other, and where they say more than is understood; what they are counted from may be named behind them.
 */
export function hangingDate(typed: string): HangingDate | null {
  const words = withLatinDigits(typed.trim())
  for (const language of languages) {
    const { text } = language.fold(words)
    const beside = timeBeside(text, language)
    const dated = beside === null || beside.rest === '' ? null : hangingIn(beside.rest.trim(), language)
    if (beside !== null && dated?.offsets.every(givesADay))
      return { typed: typed.trim(), parts: beside.parts, ...dated }
    const whole = hangingIn(text, language)
    if (whole !== null) return { typed: typed.trim(), parts: timeWithin(text, whole, language), ...whole }
  }
  return null
}

type Hanging = Pick<HangingDate, 'offsets' | 'from'>

function hangingIn(text: string, language: Language): Hanging | null {
  return counted(text, language) ?? sought(text, language)
}

/** "That night" has its time of day in the words themselves. */
function timeWithin(text: string, { offsets }: Hanging, { dates, findRelativeDates }: Language): TimeParts {
  const [relative] = findRelativeDates(text)
  const time = findTimeOfDay(text, dates.clock)
  if (time === null || relative === undefined || time.end > relative.end || !offsets.every(givesADay))
    return {}
  return { localTime: time.localTime }
}

/** A time is one of a day. */
function givesADay({ offset }: { offset: string }): boolean {
  return /[DW\d]$/.test(offset) && !/^>?XXXX-\d{2}$/.test(offset)
}

/** Longer words name something that is not understood. */
const mostWordsBehind = 8

function counted(text: string, language: Language): Hanging | null {
  const [only, ...others] = language.findRelativeDates(text)
  if (only === undefined || others.length > 0) return null
  if (findDatePhrases(text, language.dates).length > 0) return null
  const behind = text.slice(only.end).trim()
  const isNamed = only.anchor === 'follows' || (only.from === 'another-date' && only.anchor === null)
  const fits = isNamed ? isName(behind, language) : behind === ''
  if (!fits || !isFilled(text, only, language.dates)) return null
  const { approximate, from } = only
  return { offsets: [{ offset: durationOf(only).replace('-P0', 'P0'), approximate }], from }
}

/** Words that may name what a date is counted from: not too many, and no other number among them. */
function isName(words: string, { fold, numbers }: Language): boolean {
  if (/[\p{N},،;؛.]/u.test(words) || words.split(/\s+/).length > mostWordsBehind) return false
  return findQuantities(fold(words), numbers).length === 0
}

/** A weekday, or a day or month without its year. */
function sought(text: string, { dates }: Language): Hanging | null {
  const [only, ...others] = findDatePhrases(text, dates)
  if (only === undefined || others.length > 0 || only.to !== null || only.qualifiers.length > 0) return null
  if (only.from.yearsBack !== null || !dayExists(only.from)) return null
  return only.from.month === null ? weekday(text, only, dates) : yearless(text, only)
}

function weekday(text: string, phrase: DatePhrase, dates: DateLanguage): Hanging | null {
  if (phrase.from.weekday === null) return null
  const offset = weekdayOffset(phrase, { text }, dates)
  const past = matchBefore(dates.weekdayPast.before, text, phrase.from.start)?.index
  const after = dates.weekdayPast.after.exec(text.slice(phrase.from.end))?.[0].length ?? 0
  const span = { start: past ?? phrase.start, end: phrase.from.end + after }
  if (!isFilled(text, span, dates) || text.slice(span.end).trim() !== '') return null
  const offsets = offset.startsWith('<') ? [offset] : [offset, `>${offset}`]
  return { offsets: offsets.map((one) => ({ offset: one, approximate: false })), from: 'publication' }
}

function yearless(text: string, phrase: DatePhrase): Hanging | null {
  const edtf = edtfOfPhrase(phrase)
  if (phrase.start !== 0 || phrase.end !== text.length || !/^XXXX-\d{2}(-\d{2})?$/.test(edtf ?? ''))
    return null
  const offsets = [edtf as string, `>${edtf}`].map((offset) => ({ offset, approximate: false }))
  return { offsets, from: 'publication' }
}

/** Nothing stands before it but small words ("on", "in"). */
function isFilled(text: string, { start }: Span, { filler }: DateLanguage): boolean {
  const lead = text.slice(0, start).trim()
  return lead === '' || matchBefore(filler, `${lead} `, lead.length + 1)?.index === 0
}
