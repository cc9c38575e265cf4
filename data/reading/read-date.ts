import { isEdtf } from '../values/edtf.ts'
import { weekdayOf } from './calendar.ts'
import {
  countedFrom,
  hasOtherYear,
  isBesideIt,
  isBound,
  isCountedYear,
  isListOfDays,
  isOneOfSeveral,
} from './date-elsewhere.ts'
import type { DateOffer } from './date-offer.ts'
import { type DatePhrase, findDatePhrases } from './date-phrases.ts'
import { dayExists } from './date-point.ts'
import { bothReadings, edtfOfPhrase } from './edtf-of-phrase.ts'
import type { FoldedWords } from './folded-words.ts'
import type { Language } from './language.ts'
import { languagesOf } from './languages.ts'
import { isDenied } from './negation.ts'
import { fromAnchorInWords, type ReadDateContext, reckonedFromWords } from './reckoned-date.ts'
import type { RelativeDate } from './relative-date.ts'
import { overlaps, type Span } from './span.ts'
import { findTimeOfDay } from './time-of-day.ts'
import { lastWeekday, lastWeekend } from './weekday-date.ts'
import { weekdayDiffers } from './weekday-differs.ts'
import { yearOfDate } from './year-of-date.ts'

export type { ReadDateContext } from './reckoned-date.ts'

/** EDTF as a table may have it, told from words by its marks; without a year nothing is stated. */
const marked = /^(?!X{4})[\d[{~?%./,X-]*[/~?%[{X][\d[\]{}~?%./,X-]*$/

/** Longer passages are read only so far. */
const longestPassage = 600

/**
 * The date that words name; null where they name none, or one that nothing at hand makes a date of. A date that is said goes
 * before one that is reckoned, one that can be reckoned before one that waits.
 */
export function readDate(passage: string, context: ReadDateContext = {}): DateOffer | null {
  const coded = passage.trim()
  if (marked.test(coded) && isEdtf(coded)) return { value: { edtf: coded, words: coded }, reason: 'stated' }
  const offers: DateOffer[] = []
  for (const { language, words } of languagesOf(passage.slice(0, longestPassage))) {
    const found = readIn(words, language, context)
    if (found?.isSaid) return found.offer
    if (found?.offer != null) offers.push(found.offer)
  }
  return offers.find(({ value, waits }) => value !== null && waits === undefined) ?? offers[0] ?? null
}

/** The words name a date, but not one that can be given. */
const nothing = { offer: null, isSaid: true } as const

function readIn(
  words: FoldedWords,
  language: Language,
  context: ReadDateContext,
): { offer: DateOffer | null; isSaid: boolean } | null {
  const { text } = words
  const isMeant = (span: Span) => !isDenied(text, span, language.negation)
  const found = findDatePhrases(text, language.dates).filter(isPossible)
  const phrases = found.filter((phrase) => isMeant(phrase) && !isCountedYear(text, phrase, language))
  const dated = phrases.filter(({ from }) => from.month !== null || from.year !== null)
  const relatives = language
    .findRelativeDates(text)
    .filter((one) => isMeant(one) && !isBound(text, one, language))
  const best = dated.find(({ from }) => from.day !== null) ?? dated[0]
  if (best !== undefined) {
    if (isListOfDays(text, best) || hasOtherYear(text, best, found, language)) return nothing
    const offer = namedDate(best, relatives, words, language, context)
    const isOpen = best.from.day !== null || countedFrom(best, words, language) === null
    if (offer === null && isOpen) return nothing
    if (offer !== null) return { offer: withTime(offer, words, language), isSaid: true }
  }
  const [weekday, ...others] = phrases.filter((phrase) => !dated.includes(phrase))
  const isEnd = weekday !== undefined && isBound(text, weekday.from, language)
  if (weekday !== undefined && (isEnd || isOneOfSeveral(text, weekday, others))) return null
  if (
    weekday !== undefined &&
    relatives.some((relative) => contradicts(weekday, relative, words, language, context))
  )
    return null
  const offers = [
    ...lastWeekend(words, language.dates, context),
    ...reckonedFromWords(relatives, words, language, context),
    ...(weekday === undefined ? [] : lastWeekday(weekday, words, language.dates, context)),
  ]
  const offer = offers.find(({ waits }) => waits === undefined) ?? offers[0]
  return offer === undefined ? null : { offer: withTime(offer, words, language), isSaid: false }
}

/** The date that a phrase names, or the one that the words count from it; null where they leave it open. */
function namedDate(
  phrase: DatePhrase,
  relatives: readonly RelativeDate[],
  words: FoldedWords,
  language: Language,
  context: ReadDateContext,
): DateOffer | null {
  const counted = countedFrom(phrase, words, language)
  if (counted !== undefined) return counted === null ? null : { value: counted, reason: 'stated' }
  const said = offerOf(phrase, words.quote(phrase.wordsStart, phrase.end), context)
  if (said === null) return null
  const anchored = fromAnchorInWords(said, phrase, relatives, words)
  return anchored ?? (isBesideIt(words.text, phrase, language) ? null : said)
}

/** "Sunday a week ago", where a week ago was no Sunday: which day is meant no rule says. */
function contradicts(
  { start, end, from }: DatePhrase,
  relative: RelativeDate,
  words: FoldedWords,
  language: Language,
  context: ReadDateContext,
): boolean {
  const { text } = words
  const gap = end <= relative.start ? text.slice(end, relative.start) : text.slice(relative.end, start)
  if (overlaps({ start, end }, relative) || !/^[\s,،]*(?:on\s+)?$/.test(gap)) return false
  const edtf = reckonedFromWords([relative], words, language, context)[0]?.value?.edtf ?? ''
  const day = /^\d{4}-\d{2}-\d{2}/.exec(edtf)?.[0]
  return day !== undefined && weekdayOf(day) !== from.weekday
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
  return { value, reason: weekdayDiffers(value) === null ? 'stated' : 'weekday-contradicts-date' }
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

/** Adds the time of day that the words give, where the date is a day or a night, known or not yet. */
function withTime(offer: DateOffer, { text }: FoldedWords, { dates }: Language): DateOffer {
  if (offer.value === null || !/[\dX]-[\dX]{2}-[\dX]{2}/.test(offer.value.edtf)) return offer
  const time = findTimeOfDay(text, dates.clock)
  if (time === null) return offer
  const { localTime, zone } = time
  return { ...offer, value: { ...offer.value, localTime, ...(zone === null ? {} : { zone }) } }
}
