import { isoDay, weekdayOf } from './calendar.ts'
import type { DateLanguage } from './date-language.ts'
import type { DatePoint } from './date-point.ts'

/** The named groups of a date pattern. */
export type Groups = Record<string, string | undefined>

export function readIso(groups: Groups, language: DateLanguage): Partial<DatePoint> | null {
  const { year, m, day } = groups
  const month = Number(m)
  if (day === undefined && (month < 1 || month > 12)) return null
  const weekday = weekdayOfGroups(groups, language)
  return { year: Number(year), month, day: day === undefined ? null : Number(day), weekday }
}

/**
 * With points, day before month: so writes whoever uses points. With strokes or hyphens either, where both are possible,
 * except in a language in which nobody puts the month first. A weekday beside them decides where it fits one alone.
 */
export function readFigures(groups: Groups, language: DateLanguage): Partial<DatePoint> {
  const { day, m, year, sign } = groups
  const weekday = weekdayOfGroups(groups, language)
  const [first, second] = [Number(day), Number(m)]
  if (sign !== '.' && second > 12 && first <= 12)
    return { year: Number(year), month: first, day: second, weekday }
  const isOpen = language.figures === 'either-first' && sign !== '.'
  const swapped = isOpen && first <= 12 && second <= 12 && first !== second
  const dayFirst = { year: Number(year), month: second, day: first, weekday }
  if (!swapped || weekday === null) return { ...dayFirst, swapped }
  const monthFirst = { ...dayFirst, month: first, day: second }
  const [fits, ...others] = [dayFirst, monthFirst].filter((one) => fallsOn(one, weekday))
  return fits !== undefined && others.length === 0 ? fits : { ...dayFirst, swapped }
}

function fallsOn(
  { year, month, day }: { year: number; month: number; day: number },
  weekday: number,
): boolean {
  const iso = isoDay(year, month, day)
  return iso !== null && weekdayOf(iso) === weekday
}

function weekdayOfGroups({ weekday, weekdayAfter }: Groups, { weekdays }: DateLanguage): number | null {
  const named = weekday ?? weekdayAfter
  return named === undefined ? null : indexIn(weekdays, named)
}

export function readNamed(groups: Groups, language: DateLanguage): Partial<DatePoint> | null {
  const { month = '', year, last, either, thisYear, lastYear } = groups
  const yearsBack = thisYear !== undefined ? 0 : lastYear !== undefined ? 1 : null
  if (year === undefined && yearsBack === null && language.notAMonth.test(month)) return null
  return {
    year: year === undefined ? null : Number(year),
    yearsBack,
    month: indexIn(language.months, month) + 1,
    day: dayOf(groups, language),
    lastDay: last === undefined ? null : Number(last),
    eitherDay: either !== undefined,
    weekday: weekdayOfGroups(groups, language),
  }
}

function dayOf({ day, dayName }: Groups, { dayNames }: DateLanguage): number | null {
  if (day !== undefined) return Number(day)
  return dayName === undefined ? null : indexIn(dayNames, dayName) + 1
}

export function weakly(point: Partial<DatePoint> | null): Partial<DatePoint> | null {
  return point === null ? null : { ...point, weak: true }
}

const winter = 24

/** "Winter 2023-24" is that of 2023, the year in which it begins. */
export function readSeason(
  { season = '', year, into }: Groups,
  language: DateLanguage,
): Partial<DatePoint> | null {
  const named = language.seasons.find(({ pattern }) => new RegExp(`^(?:${pattern})$`, 'iu').test(season))
  const isWinterInto = named?.code === winter && (Number(year) + 1) % 100 === Number(into) % 100
  if (into !== undefined && !isWinterInto) return null
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
