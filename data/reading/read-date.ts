import type { RecordId } from '../records/record-id.ts'
import type { DateValue } from '../values/date.ts'
import { boundsOf, isEdtf } from '../values/edtf.ts'
import { addDays, weekdayOf } from './calendar.ts'
import { type DatePhrase, findDatePhrases } from './date-phrases.ts'
import { dayExists } from './date-points.ts'
import { withLatinDigits } from './digits.ts'
import { bothReadings, edtfOfPhrase } from './edtf-of-phrase.ts'
import type { DateLanguage } from './language.ts'
import { dateLanguages, relativeDateReaders } from './languages.ts'
import { dateAtOffset, durationOf, type RelativeDate } from './relative-date.ts'
import { findTimeOfDay } from './time-of-day.ts'
import { yearOfDate } from './year-of-date.ts'

export type ReadDateContext = {
  /** EDTF: when the source was published, if that is known. */
  published?: string | null
  /** The source, so that a date reckoned from its publication says so. */
  source?: RecordId<'source'>
  /** Another dated claim, for "the same day" and "28 days after". */
  anchor?: { claim: RecordId<'claim'>; edtf: string } | null
  /** ISO date: candidates do not lie after it. */
  today?: string | null
}

/**
 * What decided a date that words name: they say it in full; the publication gives the year, or is what "yesterday" and "on
 * Sunday" are reckoned from; another date is. Or why it is open: the weekday leaves several years, there is no year, figures
 * may be day and month or month and day, the weekday is another than that of the date or fits no year before publication.
 */
export type DateReason =
  | 'stated'
  | 'year-by-publication'
  | 'reckoned-from-publication'
  | 'reckoned-from-another-date'
  | 'year-by-weekday'
  | 'year-unknown'
  | 'day-or-month'
  | 'weekday-contradicts-date'
  | 'weekday-contradicts-publication'

/** A date as an offer; `candidates` are the days it may be where the words leave that open, earliest first. */
export type DateOffer = { value: DateValue; reason: DateReason; candidates?: DateValue[] }

/** Longer passages are read only so far. */
const longestPassage = 600

/** The date that words name; null where they name none, or one that nothing at hand makes a date of. */
export function readDate(words: string, context: ReadDateContext = {}): DateOffer | null {
  const text = withLatinDigits(words.slice(0, longestPassage))
  const quote = (start: number, end: number) => words.slice(start, end).trim()
  let weekdayOnly: DateOffer | null = null
  for (const language of dateLanguages) {
    const phrases = findDatePhrases(text, language).filter(isPossible)
    const dated = phrases.filter(({ from }) => from.month !== null || from.year !== null)
    const best = dated.find(({ from }) => from.day !== null) ?? dated[0]
    if (best !== undefined) {
      const offer = offerOf(best, quote(best.wordsStart, best.end), context)
      if (offer !== null) return withTime(offer, text, language)
    }
    const weekday = phrases.find((phrase) => !dated.includes(phrase))
    if (weekday === undefined || weekdayOnly !== null) continue
    const before = text.slice(0, weekday.from.start)
    const offer = lastWeekday(weekday, before, quote(weekday.start, weekday.end), language, context)
    weekdayOnly = offer === null ? null : withTime(offer, text, language)
  }
  return relativeOffer(text, quote, context) ?? weekdayOnly
}

function isPossible({ from, to }: DatePhrase): boolean {
  return dayExists(from) && (to === null || dayExists(to))
}

function offerOf(phrase: DatePhrase, words: string, context: ReadDateContext): DateOffer | null {
  if (phrase.from.year === null && phrase.from.month !== null) return withoutYear(phrase, words, context)
  const edtf = edtfOfPhrase(phrase)
  if (edtf === null) return null
  const value = { edtf, words }
  if (phrase.from.swapped) {
    const candidates = bothReadings(phrase.from).map((day) => ({ edtf: day, words }))
    return { value, reason: 'day-or-month', candidates }
  }
  const { weekday } = phrase.from
  const day = phrase.from.day === null ? null : boundsOf(edtf)?.earliest
  const contradicts = weekday !== null && day != null && weekdayOf(day) !== weekday
  return { value, reason: contradicts ? 'weekday-contradicts-date' : 'stated' }
}

function withoutYear(phrase: DatePhrase, words: string, context: ReadDateContext): DateOffer | null {
  const answer = yearOfDate(phrase, context.published ?? null, context.today ?? null)
  if ('phrase' in answer) {
    const edtf = edtfOfPhrase(answer.phrase)
    return edtf === null ? null : { value: { edtf, words }, reason: answer.reason }
  }
  const edtf = edtfOfPhrase(phrase)
  if (edtf === null) return null
  const candidates = answer.candidates.flatMap((dated) => {
    const day = edtfOfPhrase(dated)
    return day === null ? [] : [{ edtf: day, words }]
  })
  return { value: { edtf, words }, reason: answer.reason, ...(candidates.length > 0 ? { candidates } : {}) }
}

/** The last such weekday up to the day of publication, which must be known; "last Sunday" is not that day itself. */
function lastWeekday(
  { from }: DatePhrase,
  before: string,
  words: string,
  language: DateLanguage,
  { published, source }: ReadDateContext,
): DateOffer | null {
  if (published == null || !/^\d{4}-\d{2}-\d{2}$/.test(published) || !isEdtf(published)) return null
  if (language.weekdayToCome.test(before)) return null
  const back = (weekdayOf(published) - (from.weekday ?? 0) + 7) % 7
  const days = back === 0 && language.weekdayPast.test(before) ? 7 : back
  return reckoned(addDays(published, -days), words, 'reckoned-from-publication', source, `-P${days}D`, false)
}

function relativeOffer(
  text: string,
  quote: (start: number, end: number) => string,
  context: ReadDateContext,
): DateOffer | null {
  for (const reader of relativeDateReaders) {
    for (const relative of reader(text)) {
      const base = baseOf(relative, context)
      const edtf = base === null ? null : dateAtOffset(base.edtf, relative)
      if (base === null || edtf === null) continue
      const words = quote(relative.start, relative.end)
      const offer = reckoned(
        edtf,
        words,
        base.reason,
        base.against,
        durationOf(relative),
        relative.approximate,
      )
      return relative.unit === 'day' ? withTime(offer, text, dateLanguages[0]!) : offer
    }
  }
  return null
}

function baseOf({ from }: RelativeDate, { published, source, anchor }: ReadDateContext) {
  if (from === 'publication') {
    return published == null
      ? null
      : { edtf: published, reason: 'reckoned-from-publication' as const, against: source }
  }
  return anchor == null
    ? null
    : { edtf: anchor.edtf, reason: 'reckoned-from-another-date' as const, against: anchor.claim }
}

function reckoned(
  edtf: string,
  words: string,
  reason: DateReason,
  against: RecordId<'source' | 'claim'> | undefined,
  offset: string,
  approximate: boolean,
): DateOffer {
  const resolved =
    against === undefined ? {} : { resolved: { against, offset: offset.replace('-P0', 'P0'), approximate } }
  return { value: { edtf, words, ...resolved }, reason }
}

/** Adds the time of day that the words give, where the date is a day or a night. */
function withTime(offer: DateOffer, text: string, language: DateLanguage): DateOffer {
  if (!/\d-\d\d-\d\d/.test(offer.value.edtf)) return offer
  const time = findTimeOfDay(text, language)
  if (time === null) return offer
  const { localTime, zone } = time
  return { ...offer, value: { ...offer.value, localTime, ...(zone === null ? {} : { zone }) } }
}
