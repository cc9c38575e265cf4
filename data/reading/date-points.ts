import { daysIn, padded } from './calendar.ts'
import type { DateLanguage } from './language.ts'

/** A date named in a text, as far as the text names it; offsets are UTF-16 units. */
export type DatePoint = {
  start: number
  end: number
  year: number | null
  month: number | null
  day: number | null
  /** The last day of a run as "27-28 September". */
  lastDay: number | null
  /** Only one of the two days is meant, as in "27 or 28 September". */
  eitherDay: boolean
  /** 0 for Sunday to 6 for Saturday. */
  weekday: number | null
  /** EDTF season, quarter or half (21 to 41). */
  season: number | null
  /** The year stands for its decade. */
  decade: boolean
  /** The other reading of figures that may be day and month or month and day. */
  swapped: boolean
  /** A bare year or month that counts only where the words around it make it a date. */
  weak: boolean
}

const nothing: Omit<DatePoint, 'start' | 'end'> = {
  year: null,
  month: null,
  day: null,
  lastDay: null,
  eitherDay: false,
  weekday: null,
  season: null,
  decade: false,
  swapped: false,
  weak: false,
}

type Shape = { pattern: RegExp; read(groups: Groups, language: DateLanguage): Partial<DatePoint> | null }
type Groups = Record<string, string | undefined>

/** Four digits that are part of no figure; a hyphen may join two years, as in "2018-2022". */
const bareYear =
  /(?<![\p{L}\p{N}]|\d[.,/]|\p{Lu}-|(?<!\d)\d{1,3}-)(?<year>(?:1\d|20)\d\d)(?![\p{L}\p{N}]|[/.,]\d|-\d{1,3}(?!\d))/gu

const shapesOf = new WeakMap<DateLanguage, Shape[]>()

/** Every date that a text names in figures or by the names of months, in order. The text has Latin digits. */
export function findDatePoints(text: string, language: DateLanguage): DatePoint[] {
  const found: DatePoint[] = []
  for (const { pattern, read } of shapes(language)) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index
      const end = start + match[0].length
      if (found.some((other) => start < other.end && other.start < end)) continue
      const point = read(match.groups ?? {}, language)
      if (point !== null) found.push({ ...nothing, ...point, start, end })
    }
  }
  return found.toSorted((one, other) => one.start - other.start)
}

/** Whether the calendar has the day; without a year 29 February may be. */
export function dayExists({ year, month, day, lastDay }: DatePoint): boolean {
  if (month !== null && (month < 1 || month > 12)) return false
  if (day === null || month === null) return true
  const last = daysIn(year, month)
  return day >= 1 && day <= last && (lastDay === null || (lastDay > day && lastDay <= last))
}

/** The point as EDTF, an unknown year as XXXX; null where it names no more than a weekday. */
export function edtfOfPoint({ year, month, day, season, decade }: DatePoint): string | null {
  if (decade && year !== null) return `${padded(year, 4).slice(0, 3)}X`
  const yearText = year === null ? 'XXXX' : padded(year, 4)
  if (season !== null) return year === null ? null : `${yearText}-${season}`
  if (month === null) return year === null ? null : yearText
  return day === null
    ? `${yearText}-${padded(month, 2)}`
    : `${yearText}-${padded(month, 2)}-${padded(day, 2)}`
}

function shapes(language: DateLanguage): Shape[] {
  const known = shapesOf.get(language)
  if (known !== undefined) return known
  const month = `(?<month>${language.months.join('|')})`
  const weekdays = language.weekdays.join('|')
  const before = `(?:(?:${weekdays})[,،]?\\s+)?`
  const weekdayBefore = before.replace('(?:(?:', '(?:(?<weekday>')
  const weekdayAfter = `(?:[,،]?\\s*\\(?(?<weekdayAfter>${weekdays})\\b\\)?)?`
  const { of, the, ordinal } = language
  const dayJoin = `(?:${language.dayJoin}|(?<either>${language.dayChoice}))`
  const day = `(?<day>\\d{1,2})${ordinal}`
  const lastDay = `(?<last>\\d{1,2})${ordinal}`
  const year = '(?<year>(?:1\\d|20)\\d\\d)'
  const yearAfter = `(?:[,،]?${of}\\s+${year})?`
  const seasons = language.seasons.map(({ pattern }) => pattern).join('|')
  const whole = (body: string) =>
    new RegExp(`(?<![\\p{L}\\p{N}]|\\d[.,/-])${body}(?![\\p{L}\\p{N}]|[/-]\\d)`, 'giu')
  const made: Shape[] = [
    { pattern: whole('(?<year>\\d{4})-(?<m>\\d{1,2})-(?<day>\\d{1,2})'), read: readIso },
    { pattern: whole('(?<year>\\d{4})-(?<m>\\d{2})'), read: readIso },
    { pattern: whole('(?<year>\\d{4})/(?<m>\\d{1,2})/(?<day>\\d{1,2})'), read: readIso },
    {
      pattern: whole('(?<day>\\d{1,2})(?<sign>[/.-])(?<m>\\d{1,2})\\k<sign>(?<year>\\d{4})'),
      read: readFigures,
    },
    {
      pattern: whole(`${weekdayBefore}${the}${day}${dayJoin}${the}${lastDay}${of}\\s+${month}${yearAfter}`),
      read: readNamed,
    },
    {
      pattern: whole(`${weekdayBefore}${month}\\s+${the}${day}${dayJoin}${the}${lastDay}${yearAfter}`),
      read: readNamed,
    },
    {
      pattern: whole(`${weekdayBefore}${the}${day}${of}\\s+${month}${yearAfter}${weekdayAfter}`),
      read: readNamed,
    },
    {
      pattern: whole(`${weekdayBefore}${month}\\s+${the}${day}${yearAfter}${weekdayAfter}`),
      read: readNamed,
    },
    { pattern: whole(`${month}[,،]?${of}\\s+${year}`), read: readNamed },
    { pattern: whole(`(?<season>${seasons})[,،]?${of}\\s+${year}`), read: readSeason },
    { pattern: whole(`${year}\\s+(?<season>${seasons})`), read: readSeason },
    {
      pattern: whole('(?<year>(?:1\\d|20)\\d0)s'),
      read: ({ year }) => ({ year: Number(year), decade: true }),
    },
    { pattern: whole(`${weekdayBefore}${month}`), read: (groups, names) => weakly(readNamed(groups, names)) },
    { pattern: bareYear, read: ({ year }) => ({ year: Number(year), weak: true }) },
    { pattern: whole(`(?<weekday>${weekdays})`), read: readWeekday },
  ]
  shapesOf.set(language, made)
  return made
}

function readIso({ year, m, day }: Groups): Partial<DatePoint> | null {
  const month = Number(m)
  if (day === undefined && (month < 1 || month > 12)) return null
  return { year: Number(year), month, day: day === undefined ? null : Number(day) }
}

/** With points, day before month: so writes whoever uses points. With strokes or hyphens either, where both are possible. */
function readFigures({ day, m, year, sign }: Groups): Partial<DatePoint> {
  const [first, second] = [Number(day), Number(m)]
  if (sign !== '.' && second > 12 && first <= 12) return { year: Number(year), month: first, day: second }
  const swapped = sign !== '.' && first <= 12 && second <= 12 && first !== second
  return { year: Number(year), month: second, day: first, swapped }
}

function readNamed(groups: Groups, language: DateLanguage): Partial<DatePoint> | null {
  const { month = '', year, day, last, either } = groups
  if (year === undefined && language.notAMonth.test(month)) return null
  const weekday = groups.weekday ?? groups.weekdayAfter
  return {
    year: year === undefined ? null : Number(year),
    month: indexIn(language.months, month) + 1,
    day: day === undefined ? null : Number(day),
    lastDay: last === undefined ? null : Number(last),
    eitherDay: either !== undefined,
    weekday: weekday === undefined ? null : indexIn(language.weekdays, weekday),
  }
}

function weakly(point: Partial<DatePoint> | null): Partial<DatePoint> | null {
  return point === null ? null : { ...point, weak: true }
}

function readSeason({ season = '', year }: Groups, language: DateLanguage): Partial<DatePoint> {
  const named = language.seasons.find(({ pattern }) => new RegExp(`^(?:${pattern})$`, 'iu').test(season))
  return { year: Number(year), season: named?.code ?? null }
}

function readWeekday({ weekday = '' }: Groups, language: DateLanguage): Partial<DatePoint> | null {
  return language.aloneWeekday.test(weekday) ? { weekday: indexIn(language.weekdays, weekday) } : null
}

function indexIn(names: readonly string[], name: string): number {
  return names.findIndex((pattern) => new RegExp(`^(?:${pattern})$`, 'iu').test(name))
}
