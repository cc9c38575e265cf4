import type { DateLanguage, DatePhraseWords, DateQualifier } from './date-language.ts'
import { type DatePoint, edtfOfPoint } from './date-point.ts'
import { findDatePoints } from './find-date-points.ts'
import { matchBefore } from './span.ts'

/** A date of a text with the words that make it an interval, open, or approximate. */
export type DatePhrase = {
  start: number
  end: number
  /** Where the words of the date begin, small words that change nothing left out ("on", "the"). */
  wordsStart: number
  from: DatePoint
  /** The other end of an interval, or the other of two days of which one is meant. */
  to: DatePoint | null
  join: 'interval' | 'choice' | null
  qualifiers: DateQualifier[]
  /** What makes the second date of an interval approximate ("from late 2016 until mid-2018"). */
  toQualifiers: DateQualifier[]
}

/** Every date of a text with its interval and its qualifiers, in order. */
export function findDatePhrases(text: string, language: DateLanguage): DatePhrase[] {
  const points = findDatePoints(text, language)
  const phrases: DatePhrase[] = []
  for (let at = 0; at < points.length; at += 1) {
    const from = points[at]!
    const to = points[at + 1]
    const joined = to === undefined ? null : joinOf(text, from, to, language)
    if (to !== undefined && joined !== null) at += 1
    const phrase = qualified(
      text,
      joined ?? firstWeek(text, from, language) ?? alone(text, from, language),
      language,
    )
    if (joined !== null || !from.weak || isOpened(text, phrase, language)) phrases.push(phrase)
  }
  return phrases
}

function alone(text: string, from: DatePoint, language: DateLanguage): DatePhrase {
  const run = from.lastDay === null ? null : { ...from, day: from.lastDay, lastDay: null }
  const opener = run === null ? null : matchBefore(language.rangeOpener, text, from.start)
  const start = opener?.index ?? from.start
  return {
    start,
    end: from.end,
    wordsStart: start,
    from,
    to: run,
    join: run && (from.eitherDay ? 'choice' : 'interval'),
    qualifiers: [],
    toQualifiers: [],
  }
}

/** The first seven days of a month. */
function firstWeek(text: string, from: DatePoint, language: DateLanguage): DatePhrase | null {
  const match =
    from.month === null || from.day !== null ? null : matchBefore(language.firstWeek, text, from.start)
  if (match === null) return null
  const week = { ...from, day: 1, lastDay: 7, weak: false }
  return { ...alone(text, week, language), start: match.index, wordsStart: match.index }
}

function joinOf(text: string, from: DatePoint, to: DatePoint, language: DateLanguage): DatePhrase | null {
  const { gap, toQualifiers } = bareGap(text.slice(from.end, to.start), language)
  const lead = bareGap(text.slice(0, from.start), language)
  const opener = language.rangeOpener.exec(lead.gap)
  const closer = language.rangeCloser.exec(text.slice(to.end))
  const isOpened = (opener !== null || closer !== null) && language.openedRangeJoin.test(gap)
  const weekdays = from.weekday !== null && edtfOfPoint(from) === null
  const interval = weekdays
    ? isNightBetween(gap, from, to, language)
    : language.rangeJoin.test(gap) || isOpened
  const choice = !interval && !weekdays && toQualifiers.length === 0 && language.choiceJoin.test(gap)
  if (!interval && !choice) return null
  const turns = from.year === null && to.year !== null && isLaterInYear(from, to)
  const year = from.year ?? (turns ? to.year! - 1 : to.year)
  const start = opener?.index ?? from.start
  return {
    start,
    end: to.end + (isOpened ? (closer?.[0].length ?? 0) : 0),
    wordsStart: start,
    from: {
      ...from,
      year,
      yearsBack: from.yearsBack ?? to.yearsBack,
      month: from.month ?? (from.year === null ? to.month : null),
    },
    to: { ...to, year: to.year ?? year, month: to.month ?? (to.year === null ? from.month : null) },
    join: interval ? 'interval' : 'choice',
    qualifiers: opener === null ? [] : lead.toQualifiers,
    toQualifiers,
  }
}

/** From 31 December to 1 January 2016 is from the year before. */
function isLaterInYear(from: DatePoint, to: DatePoint): boolean {
  return from.month !== null && to.month !== null && from.month > to.month
}

/** What stands before a date or joins two, without what makes the date after it approximate. */
function bareGap(gap: string, language: DateLanguage): { gap: string; toQualifiers: DateQualifier[] } {
  const found = language.before.find(
    ({ pattern, means }) => ['early', 'mid', 'late', 'about'].includes(means) && pattern.test(gap),
  )
  if (found === undefined) return { gap, toQualifiers: [] }
  return { gap: gap.replace(found.pattern, ''), toQualifiers: [found.means] }
}

/** "Saturday to Sunday": one night, since the days are neighbours. */
function isNightBetween(gap: string, from: DatePoint, to: DatePoint, { weekdayRun }: DateLanguage): boolean {
  const isBare = to.weekday !== null && edtfOfPoint(to) === null
  return isBare && to.weekday === ((from.weekday ?? 0) + 1) % 7 && weekdayRun.test(gap)
}

function qualified(text: string, phrase: DatePhrase, language: DateLanguage): DatePhrase {
  let { start, end, wordsStart } = phrase
  const qualifiers: DateQualifier[] = [...phrase.qualifiers]
  for (let more = true; more; ) {
    const fits = ({ pattern, means }: DatePhraseWords) =>
      (phrase.from.day === null || !isPart(means)) && matchBefore(pattern, text, start) !== null
    const found = language.before.find(fits)
    const match = matchBefore(found?.pattern ?? language.filler, text, start)
    more = match !== null && match.index < start
    if (match === null) break
    start = match.index
    if (found === undefined) continue
    qualifiers.push(found.means)
    wordsStart = start
  }
  for (const { pattern, means } of language.after) {
    const match = pattern.exec(text.slice(end))
    if (match === null) continue
    end += match[0].length
    qualifiers.push(means)
  }
  return { ...phrase, start, end, wordsStart, qualifiers }
}

/** "Late on Sunday, 28 September" is late in the day, which takes nothing from the date. */
function isPart(means: DateQualifier): boolean {
  return means === 'early' || means === 'mid' || means === 'late'
}

/** Whether a bare year or month is one: by the words around it, or because there is nothing else. */
function isOpened(text: string, phrase: DatePhrase, language: DateLanguage): boolean {
  const [before, after] = [text.slice(0, phrase.from.start), text.slice(phrase.from.end)]
  const isMonth = phrase.from.month !== null
  const opener = isMonth ? language.monthOpener : language.yearOpener
  const closer = isMonth ? language.monthCloser : language.yearCloser
  if (opener.test(before) || closer.test(after)) return true
  return text.trim() === text.slice(phrase.start, phrase.end).trim()
}
