import { isPeopleNoun } from './count-nouns.ts'
import type { DatePhraseWords } from './date-language.ts'
import type { DatePhrase } from './date-phrases.ts'
import { edtfOfPhrase } from './edtf-of-phrase.ts'
import type { FoldedWords } from './folded-words.ts'
import type { Language } from './language.ts'
import { findQuantities } from './quantities.ts'
import { dateAtOffset } from './relative-date.ts'
import { matchBefore, type Span } from './span.ts'

/** A year that stands for a date whatever follows it. */
const firmYear = /(?:(?<!\p{L})(?:in|since|during|until|till|year|throughout|عام|سنه|في|منذ|خلال))\s+$/iu

/** "A total of 1990 people" counts people. */
export function isCountedYear(
  text: string,
  { from }: DatePhrase,
  { people }: Pick<Language, 'people'>,
): boolean {
  if (!from.weak || from.month !== null || firmYear.test(text.slice(0, from.start))) return false
  return isPeopleNoun(text.slice(from.end), people)
}

/** One of several days that do not run on ("3, 5 and 7 May"), which no date says. */
export function isListOfDays(text: string, { from }: DatePhrase): boolean {
  if (from.day === null) return false
  if (/(?<![\d:.])\d{1,2}(?:st|nd|rd|th)?\s*[,،]\s*(?:و\s*)?$/u.test(text.slice(0, from.start))) return true
  const isJoined = /\d\p{L}*\s+(?:and|ve|و)\s*(?:the\s+)?\d/iu.test(text.slice(from.start, from.end))
  return isJoined && from.lastDay !== null && !from.eitherDay && from.lastDay !== from.day + 1
}

/** The words name a stretch beside the day ("the week of 5 May"), or a day counted from it by nobody knows how much. */
export function isBesideIt(text: string, { from, end }: DatePhrase, { dates }: Language): boolean {
  if (from.day === null || matchBefore(dates.firstWeek, text, from.start) !== null) return false
  return (
    matchBefore(dates.beside.before, text, from.start) !== null || dates.beside.after.test(text.slice(end))
  )
}

/** "3 May 24" has a year, of which century nobody says. */
const shortYear = /^,?\s+['’]?\d{2}(?=\s*(?:$|[;.,)](?!\d)))/

/** Whether another year stands in the words, so that the publication does not give this date its year. */
export function hasOtherYear(
  text: string,
  { start, end, from }: DatePhrase,
  phrases: readonly DatePhrase[],
  language: Language,
): boolean {
  if (from.year !== null || from.yearsBack !== null) return false
  if (from.day !== null && shortYear.test(text.slice(end))) return true
  return Array.from(text.matchAll(/(?<![\p{N}.,-])(?:19|20)\d\d(?![\p{N}])/gu)).some(({ index }) => {
    if (index >= start && index < end) return false
    const phrase = phrases.find((one) => one.start <= index && index < one.end)
    return phrase === undefined
      ? !isPeopleNoun(text.slice(index + 4), language.people)
      : !phrase.qualifiers.includes('since')
  })
}

const bounds = ['since', 'until', 'before', 'after']

/** "Since yesterday", "until Sunday": an end of a time that goes on, and no day on which something happened. */
export function isBound(text: string, { start, end }: Span, { dates }: Language): boolean {
  const isEnd = ({ means }: DatePhraseWords) => bounds.includes(means)
  return (
    dates.before.some((words) => isEnd(words) && matchBefore(words.pattern, text, start) !== null) ||
    dates.after.some((words) => isEnd(words) && words.pattern.test(text.slice(end)))
  )
}

/** What may stand between two weekdays that are named together ("Sunday and Tuesday"). */
const longestJoin = 8

/** A weekday that is one of several. */
export function isOneOfSeveral(text: string, one: Span, others: readonly Span[]): boolean {
  return others.some((other) => {
    const gap = one.end <= other.start ? text.slice(one.end, other.start) : text.slice(other.end, one.start)
    return other !== one && gap.length <= longestJoin
  })
}

/** "Two weeks after 3 May 2024": the day so far from the one named; null where the words say no number, `undefined` where they count nothing. */
export function countedFrom(
  phrase: DatePhrase,
  words: FoldedWords,
  { dates, numbers }: Language,
): { edtf: string; words: string } | null | undefined {
  const { text } = words
  const before = text.slice(0, phrase.from.start)
  const match = dates.countedFrom.exec(before)
  if (match?.groups === undefined) return undefined
  const { unit: named = '', back } = match.groups
  const unit = dates.offsetUnits.find(({ pattern }) => pattern.test(named))?.unit
  const lead = before.slice(0, match.index)
  const quantity = findQuantities(words, numbers).find(
    ({ end }) => end <= match.index && text.slice(end, match.index).trim() === '',
  )
  const article = dates.oneBefore.exec(lead)
  const day = edtfOfPhrase({ ...phrase, qualifiers: [] })
  if (unit === undefined || day === null) return null
  const { min, max, approximate = false } = quantity?.count ?? {}
  const isOne =
    quantity === undefined &&
    article !== null &&
    !/s$/i.test(named) &&
    (unit === 'day' || article.groups?.one !== undefined)
  const amount = isOne ? 1 : min !== undefined && min === max ? min : null
  if (amount === null) return null
  const isRounded = approximate || unit === 'month' || unit === 'year'
  const edtf = dateAtOffset(day, {
    amount: back === undefined ? amount : -amount,
    unit,
    approximate: isRounded,
  })
  const start = quantity?.start ?? article?.index ?? match.index
  return edtf === null ? null : { edtf, words: words.quote(start, phrase.end) }
}
