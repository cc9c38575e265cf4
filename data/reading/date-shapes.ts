import type { DateLanguage } from './date-language.ts'
import type { DatePoint } from './date-point.ts'
import {
  type Groups,
  readDecade,
  readFigures,
  readIso,
  readNamed,
  readSeason,
  readWeekday,
  weakly,
} from './date-shape-readers.ts'

/** A form in which dates are written, and what its groups say. */
export type DateShape = {
  pattern: RegExp
  read(groups: Groups, language: DateLanguage): Partial<DatePoint> | null
}

const shapesOf = new WeakMap<DateLanguage, DateShape[]>()

/** The forms in which a language writes dates, the fullest first. */
export function dateShapes(language: DateLanguage): DateShape[] {
  const known = shapesOf.get(language)
  if (known !== undefined) return known
  const made = [...figureShapes(language), ...namedShapes(language), ...looseShapes(language)]
  shapesOf.set(language, made)
  return made
}

/** A whole word or figure, letters aside that a language joins to the front or to the end. */
function whole({ prefix, suffix }: DateLanguage, body: string): RegExp {
  const front = prefix === '' ? '(?<![\\p{L}\\p{N}])' : `(?<=(?:^|[^\\p{L}\\p{N}])${prefix})`
  const end = suffix === '' ? '' : `(?:${suffix})?`
  return new RegExp(`${front}(?<!\\d[.,/-])${body}${end}(?![\\p{L}\\p{N}]|[/-]\\d)`, 'giu')
}

function figureShapes(language: DateLanguage): DateShape[] {
  const { before, after } = weekdayBeside(language)
  const day = (body: string) => whole(language, `${before}${body}${after}`)
  return [
    { pattern: day('(?<year>\\d{4})-(?<m>\\d{1,2})-(?<day>\\d{1,2})'), read: readIso },
    { pattern: whole(language, '(?<year>\\d{4})-(?<m>\\d{2})'), read: readIso },
    { pattern: day('(?<year>\\d{4})/(?<m>\\d{1,2})/(?<day>\\d{1,2})'), read: readIso },
    {
      pattern: day('(?<day>\\d{1,2})(?<sign>[/.-])(?<m>\\d{1,2})\\k<sign>(?<year>\\d{4})'),
      read: readFigures,
    },
  ]
}

/** A weekday before or after a day. */
function weekdayBeside({ weekdays, weekdayJoin }: DateLanguage): { before: string; after: string } {
  const names = weekdays.join('|')
  return {
    before: `(?:(?<weekday>${names})${weekdayJoin})?`,
    after: `(?:[,،]?\\s*\\(?(?<weekdayAfter>${names})(?![\\p{L}\\p{N}])\\)?)?`,
  }
}

const year = '(?<year>(?:1\\d|20)\\d\\d)'

function namedShapes(language: DateLanguage): DateShape[] {
  const { of, the, ordinal } = language
  const month = `(?<month>${language.months.join('|')})`
  const { before: weekdayBefore, after: weekdayAfter } = weekdayBeside(language)
  const weekdays = language.weekdays.join('|')
  const dayJoin = `(?:${language.dayJoin}|(?<either>${language.dayChoice}))`
  const names = language.dayNames.length === 0 ? '(?!)' : language.dayNames.join('|')
  const day = `(?:(?<day>\\d{1,2})${ordinal}|(?<dayName>${names}))`
  const lastDay = `(?:(?:${weekdays})${language.weekdayJoin})?(?<last>\\d{1,2})${ordinal}`
  const { thisYear, lastYear, pastMonth, thisYearBefore, lastYearBefore } = language
  const instead = `(?<thisYear>${thisYear})|(?<lastYear>${lastYear})|${pastMonth}`
  const yearAfter = `(?:[,،]?${of}\\s+${year}|\\s+(?:${instead}))?`
  const named = (body: string): DateShape => ({ pattern: whole(language, body), read: readNamed })
  return [
    named(`${weekdayBefore}${the}${day}${dayJoin}${the}${lastDay}${of}\\s+${month}${yearAfter}`),
    named(`${weekdayBefore}${month}\\s+${the}${day}${dayJoin}${the}${lastDay}${yearAfter}`),
    named(`${weekdayBefore}${the}${day}${of}\\s+${month}${yearAfter}${weekdayAfter}`),
    named(`${weekdayBefore}${month}\\s+${the}${day}${yearAfter}${weekdayAfter}`),
    named(`${month}(?:[,،]?${of}\\s+${year}|\\s+(?:${instead}))`),
    named(`${year}${language.yearBefore}${month}`),
    named(
      `(?:(?<thisYear>${thisYearBefore})|(?<lastYear>${lastYearBefore}))\\s+(?:(?<day>\\d{1,2})\\s+)?${month}`,
    ),
  ]
}

/** A winter reaches into the next year: "winter 2023-24". */
const winterInto = '(?:[-–/](?<into>\\d{4}|\\d{2}))?'

function looseShapes(language: DateLanguage): DateShape[] {
  const month = `(?<month>${language.months.join('|')})`
  const weekdays = language.weekdays.join('|')
  const seasons = language.seasons.map(({ pattern }) => pattern).join('|')
  const decades = language.decadeNames.length === 0 ? '(?!)' : language.decadeNames.join('|')
  return [
    {
      pattern: whole(language, `(?<season>${seasons})[,،]?${language.of}\\s+${year}${winterInto}`),
      read: readSeason,
    },
    {
      pattern: whole(language, `${year}${winterInto}${language.seasonAfter}(?<season>${seasons})`),
      read: readSeason,
    },
    { pattern: whole(language, language.decade), read: readDecade },
    { pattern: whole(language, `(?<decade>${decades})`), read: readDecade },
    {
      pattern: whole(language, `(?:(?<weekday>${weekdays})${language.weekdayJoin})?${month}`),
      read: (groups, names) => weakly(readNamed(groups, names)),
    },
    { pattern: bareYear(language), read: ({ year }) => ({ year: Number(year), weak: true }) },
    { pattern: whole(language, `(?<weekday>${weekdays})`), read: readWeekday },
  ]
}

/** Four digits that are part of no figure; a hyphen may join two years, as in "2018-2022". */
function bareYear({ prefix }: DateLanguage): RegExp {
  const front = prefix === '' ? '(?<![\\p{L}\\p{N}])' : `(?<=(?:^|[^\\p{L}\\p{N}])${prefix})`
  const figure = '(?<!\\d[.,/]|\\p{Lu}-|(?<!\\d)\\d{1,3}-)'
  return new RegExp(`${front}${figure}${year}(?![\\p{L}\\p{N}]|[/.,]\\d|-\\d{1,3}(?!\\d))`, 'gu')
}
