import { isEdtf } from '../values/edtf.ts'
import { addDays, weekdayOf } from './calendar.ts'
import type { DateLanguage } from './date-language.ts'
import type { DateOffer } from './date-offer.ts'
import type { DatePhrase } from './date-phrases.ts'
import type { FoldedWords } from './folded-words.ts'
import { type ReadDateContext, reckoned } from './reckoned-date.ts'
import { resolvedDate } from './resolved-date.ts'

/**
 * The last such weekday up to the day of publication; "last Sunday" is not that day itself. A night between two weekdays is
 * the last one that had begun. None for a weekday that is still to come; it waits where the day of publication is not known.
 */
export function lastWeekday(
  phrase: DatePhrase,
  { text, quote }: FoldedWords,
  language: DateLanguage,
  { published, source, anchor }: ReadDateContext,
): DateOffer[] {
  const { from, to } = phrase
  const [before, after] = [text.slice(0, from.start), text.slice((to ?? from).end)]
  const hangs = to === null ? hangingWeekday(phrase, { before, after, quote }, language) : null
  if (hangs !== null) return [besideAnother(hangs, anchor ?? null)]
  if (isBeside(language.weekdayToCome, before, after)) return []
  const words = wordsOf(phrase, { before, after }, language, quote)
  const isNightInto = to === null && language.nightInto.test(before)
  const offset = { offset: weekdayOffset(phrase, { text }, language), approximate: false }
  if (published == null || !/^\d{4}-\d{2}-\d{2}$/.test(published) || !isEdtf(published)) {
    const waits = { words, offset: null, approximate: false }
    if (source === undefined || isNightInto || to !== null)
      return [{ value: null, reason: 'needs-publication', waits }]
    return [{ ...reckoned('XXXX-XX-XX', words, 'needs-publication', source, offset), waits }]
  }
  const back = (weekdayOf(published) - (from.weekday ?? 0) + 7) % 7
  const days = back === 0 && (to !== null || isBeside(language.weekdayPast, before, after)) ? 7 : back
  const day = addDays(published, -days)
  const first = isNightInto ? addDays(day, -1) : day
  if (to !== null || isNightInto) {
    return [{ value: { edtf: `${first}/${addDays(first, 1)}`, words }, reason: 'reckoned-from-publication' }]
  }
  return [reckoned(day, words, 'reckoned-from-publication', source, offset)]
}

type Waits = { words: string; offset: string; approximate: boolean }

/** "The Friday after": the weekday before or after another date, which the publication has nothing to do with. */
function hangingWeekday(
  { wordsStart, from }: DatePhrase,
  { before, after, quote }: { before: string; after: string; quote: FoldedWords['quote'] },
  { weekdayHangs }: DateLanguage,
): Waits | null {
  for (const { side, ...beside } of weekdayHangs) {
    const [lead, tail] = [beside.before.exec(before), beside.after.exec(after)]
    if (lead === null || tail === null) continue
    const words = quote(Math.min(lead.index, wordsStart), from.end + tail[0].length)
    return { words, offset: `${side}W${from.weekday === 0 ? 7 : from.weekday}`, approximate: false }
  }
  return null
}

function besideAnother(waits: Waits, anchor: NonNullable<ReadDateContext['anchor']> | null): DateOffer {
  const { words, ...offset } = waits
  const edtf = anchor === null ? null : resolvedDate(anchor.edtf, { against: anchor.claim, ...offset })
  if (anchor === null || edtf === null) return { value: null, reason: 'needs-another-date', waits }
  return reckoned(edtf, words, 'reckoned-from-another-date', anchor.claim, offset)
}

/** Saturday and Sunday before the publication; one that was published on such a day speaks of those a week before. */
export function lastWeekend(
  { text, quote }: FoldedWords,
  { weekendPast }: DateLanguage,
  { published }: ReadDateContext,
): DateOffer[] {
  const match = weekendPast.exec(text)
  if (match === null) return []
  const words = quote(match.index, match.index + match[0].length)
  if (published == null || !/^\d{4}-\d{2}-\d{2}$/.test(published) || !isEdtf(published))
    return [{ value: null, reason: 'needs-publication', waits: { words, offset: null, approximate: false } }]
  const sunday = addDays(published, -(weekdayOf(published) === 0 ? 7 : weekdayOf(published)))
  return [{ value: { edtf: `${addDays(sunday, -1)}/${sunday}`, words }, reason: 'reckoned-from-publication' }]
}

/** The weekday as what is looked for from the day of publication; "last Sunday" is not that day itself. */
export function weekdayOffset(
  { from, to }: DatePhrase,
  { text }: Pick<FoldedWords, 'text'>,
  language: DateLanguage,
): string {
  const isPast = isBeside(language.weekdayPast, text.slice(0, from.start), text.slice((to ?? from).end))
  return `${isPast ? '<' : ''}W${from.weekday === 0 ? 7 : from.weekday}`
}

function isBeside(pattern: DateLanguage['weekdayPast'], before: string, after: string): boolean {
  return pattern.before.test(before) || pattern.after.test(after)
}

/** The weekday with what stands beside it and says which one is meant ("last", "overnight into"). */
function wordsOf(
  { wordsStart, from, to }: DatePhrase,
  { before, after }: { before: string; after: string },
  { weekdayPast, nightInto }: DateLanguage,
  quote: FoldedWords['quote'],
): string {
  const start = (weekdayPast.before.exec(before) ?? nightInto.exec(before))?.index ?? wordsStart
  const end = (to ?? from).end + (weekdayPast.after.exec(after)?.[0].length ?? 0)
  return quote(Math.min(start, wordsStart), end)
}
