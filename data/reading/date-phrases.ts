import { type DatePoint, edtfOfPoint, findDatePoints } from './date-points.ts'
import type { DateLanguage, DateQualifier } from './language.ts'

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
}

/** Every date of a text with its interval and its qualifiers, in order. The text has Latin digits. */
export function findDatePhrases(text: string, language: DateLanguage): DatePhrase[] {
  const points = findDatePoints(text, language)
  const phrases: DatePhrase[] = []
  for (let at = 0; at < points.length; at += 1) {
    const from = points[at]!
    const to = points[at + 1]
    const joined = to === undefined ? null : joinOf(text, from, to, language)
    if (to !== undefined && joined !== null) at += 1
    const phrase = qualified(text, joined ?? alone(from), language)
    if (joined !== null || !from.weak || isOpened(text, phrase, language)) phrases.push(phrase)
  }
  return phrases
}

function alone(from: DatePoint): DatePhrase {
  const run = from.lastDay === null ? null : { ...from, day: from.lastDay, lastDay: null }
  return {
    start: from.start,
    end: from.end,
    wordsStart: from.start,
    from,
    to: run,
    join: run && (from.eitherDay ? 'choice' : 'interval'),
    qualifiers: [],
  }
}

function joinOf(text: string, from: DatePoint, to: DatePoint, language: DateLanguage): DatePhrase | null {
  const gap = text.slice(from.end, to.start)
  const opener = language.rangeOpener.exec(text.slice(0, from.start))
  const interval = language.rangeJoin.test(gap) || (opener !== null && language.openedRangeJoin.test(gap))
  const choice = !interval && language.choiceJoin.test(gap)
  if (!interval && !choice) return null
  if (from.weekday !== null && edtfOfPoint(from) === null) return null
  const year = from.year ?? to.year
  const start = from.start - (opener?.[0].length ?? 0)
  return {
    start,
    end: to.end,
    wordsStart: start,
    from: { ...from, year },
    to: { ...to, year: to.year ?? year, month: to.month ?? (to.year === null ? from.month : null) },
    join: interval ? 'interval' : 'choice',
    qualifiers: [],
  }
}

function qualified(text: string, phrase: DatePhrase, language: DateLanguage): DatePhrase {
  let { start, end, wordsStart } = phrase
  const qualifiers: DateQualifier[] = []
  for (let more = true; more; ) {
    const before = text.slice(0, start)
    const found = language.before.find(({ pattern }) => pattern.test(before))
    const match = (found?.pattern ?? language.filler).exec(before)
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

/** Whether a bare year or month is one: by the words before it, or because there is nothing else. */
function isOpened(text: string, phrase: DatePhrase, language: DateLanguage): boolean {
  const before = text.slice(0, phrase.from.start)
  const opener = phrase.from.month === null ? language.yearOpener : language.monthOpener
  return opener.test(before) || text.trim() === text.slice(phrase.start, phrase.end).trim()
}
