import type { DateLanguage } from './date-language.ts'
import type { DatePoint } from './date-point.ts'

/** The named groups of a date pattern. */
export type Groups = Record<string, string | undefined>

export function readIso({ year, m, day }: Groups): Partial<DatePoint> | null {
  const month = Number(m)
  if (day === undefined && (month < 1 || month > 12)) return null
  return { year: Number(year), month, day: day === undefined ? null : Number(day) }
}

/**
 * With points, day before month: so writes whoever uses points. With strokes or hyphens either, where both are possible,
 * except in a language in which nobody puts the month first.
 */
export function readFigures({ day, m, year, sign }: Groups, { figures }: DateLanguage): Partial<DatePoint> {
  const [first, second] = [Number(day), Number(m)]
  if (sign !== '.' && second > 12 && first <= 12) return { year: Number(year), month: first, day: second }
  const isOpen = figures === 'either-first' && sign !== '.'
  const swapped = isOpen && first <= 12 && second <= 12 && first !== second
  return { year: Number(year), month: second, day: first, swapped }
}

export function readNamed(groups: Groups, language: DateLanguage): Partial<DatePoint> | null {
  const { month = '', year, last, either, thisYear, lastYear } = groups
  const yearsBack = thisYear !== undefined ? 0 : lastYear !== undefined ? 1 : null
  if (year === undefined && yearsBack === null && language.notAMonth.test(month)) return null
  const weekday = groups.weekday ?? groups.weekdayAfter
  return {
    year: year === undefined ? null : Number(year),
    yearsBack,
    month: indexIn(language.months, month) + 1,
    day: dayOf(groups, language),
    lastDay: last === undefined ? null : Number(last),
    eitherDay: either !== undefined,
    weekday: weekday === undefined ? null : indexIn(language.weekdays, weekday),
  }
}

function dayOf({ day, dayName }: Groups, { dayNames }: DateLanguage): number | null {
  if (day !== undefined) return Number(day)
  return dayName === undefined ? null : indexIn(dayNames, dayName) + 1
}

export function weakly(point: Partial<DatePoint> | null): Partial<DatePoint> | null {
  return point === null ? null : { ...point, weak: true }
}

export function readSeason({ season = '', year }: Groups, language: DateLanguage): Partial<DatePoint> {
  const named = language.seasons.find(({ pattern }) => new RegExp(`^(?:${pattern})$`, 'iu').test(season))
  return { year: Number(year), season: named?.code ?? null }
}

export function readDecade({ year, decade = '' }: Groups, language: DateLanguage): Partial<DatePoint> {
  const first = year === undefined ? 1900 + 10 * indexIn(language.decadeNames, decade) : Number(year)
  return { year: first, decade: true }
}

export function readWeekday({ weekday = '' }: Groups, language: DateLanguage): Partial<DatePoint> | null {
  return language.aloneWeekday.test(weekday) ? { weekday: indexIn(language.weekdays, weekday) } : null
}

function indexIn(names: readonly string[], name: string): number {
  return names.findIndex((pattern) => new RegExp(`^(?:${pattern})$`, 'iu').test(name))
}
