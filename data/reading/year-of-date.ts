import { boundsOf } from '../values/edtf.ts'
import { addDays, isoDay, weekdayOf } from './calendar.ts'
import type { DatePhrase } from './date-phrases.ts'

/** Years in which a date without a year is looked for where nothing says what day it is today. */
const unboundedYears = { first: 2000, last: 2039 }
const candidateYears = 30
const longestDelay = 366

/** The phrase in a year that fits, or the years that could, earliest first. */
export type YearAnswer =
  | { phrase: DatePhrase; reason: 'year-by-publication' }
  | {
      candidates: DatePhrase[]
      reason: 'year-by-weekday' | 'year-unknown' | 'weekday-contradicts-publication'
    }

/**
 * The year of a date that is named without one. The publication decides: what a report tells of lies in the year before
 * it, and a weekday that is named must fit. Otherwise the years in which the day falls on that weekday are candidates.
 *
 * @param today ISO date; without it the candidates run from 2000 to 2039
 */
export function yearOfDate(phrase: DatePhrase, published: string | null, today: string | null): YearAnswer {
  const latest = published === null ? null : (boundsOf(published)?.latest ?? null)
  const { weekday, yearsBack } = phrase.from
  if (latest !== null) {
    const last = Number(latest.slice(0, 4))
    if (yearsBack !== null) return { phrase: inYear(phrase, last - yearsBack), reason: 'year-by-publication' }
    const nearest = years(last - candidateYears, last)
      .map((year) => inYear(phrase, year))
      .filter((dated) => hasWeekday(dated) && startOf(dated) <= addDays(latest, 1))
      .at(-1)
    const soonEnough = nearest !== undefined && startOf(nearest) >= addDays(latest, -longestDelay)
    if (nearest !== undefined && (weekday === null || soonEnough)) {
      return { phrase: nearest, reason: 'year-by-publication' }
    }
  }
  const bound = today === null ? unboundedYears.last : Number(today.slice(0, 4))
  const first = today === null ? unboundedYears.first : bound - candidateYears + 1
  if (weekday === null) return { candidates: [], reason: 'year-unknown' }
  const candidates = years(first, bound)
    .map((year) => inYear(phrase, year))
    .filter((dated) => hasWeekday(dated) && (today === null || startOf(dated) <= today))
  return { candidates, reason: latest === null ? 'year-by-weekday' : 'weekday-contradicts-publication' }
}

/** The phrase with its year; an interval that would end before it begins ends in the next. */
export function inYear(phrase: DatePhrase, year: number): DatePhrase {
  const from = { ...phrase.from, year }
  if (phrase.to === null) return { ...phrase, from }
  const turns = monthAndDay(phrase.to) < monthAndDay(from)
  return { ...phrase, from, to: { ...phrase.to, year: turns ? year + 1 : year } }
}

function monthAndDay({ month, day }: DatePhrase['from']): number {
  return (month ?? 0) * 100 + (day ?? 0)
}

function years(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

/** Whether the day exists in its year and falls on the weekday that is named. */
function hasWeekday({ from }: DatePhrase): boolean {
  const day = isoDay(from.year ?? 0, from.month ?? 1, from.day ?? 1)
  return day !== null && (from.weekday === null || weekdayOf(day) === from.weekday)
}

function startOf({ from }: DatePhrase): string {
  return isoDay(from.year ?? 0, from.month ?? 1, from.day ?? 1) ?? '9999-12-31'
}
