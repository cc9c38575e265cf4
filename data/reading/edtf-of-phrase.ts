import { isEdtf } from '../values/edtf.ts'
import { addDays, addMonths, daysIn, padded } from './calendar.ts'
import type { DateQualifier } from './date-language.ts'
import type { DatePhrase } from './date-phrases.ts'
import { type DatePoint, edtfOfPoint } from './date-point.ts'

/** Which third of a year or month: months 1-4, 5-8, 9-12 or days 1-10, 11-20, 21-end. Our own rule: the words have none. */
const thirds = { early: 0, mid: 1, late: 2 } as const

/**
 * A date phrase as EDTF; null where EDTF cannot say it. "Since 2020" is 2020/.., "until 2020" ../2020, "before 2020" ../2019
 * and "after 2020" 2021/..; "late 2019" is 2019-09~/2019-12; "about 2015" 2015~; "possibly 2015" 2015?; one of two days is
 * the set [2019-10-11,2019-11-10].
 */
export function edtfOfPhrase(phrase: DatePhrase): string | null {
  const text = phrase.to === null ? edtfOfOne(phrase.from, phrase.qualifiers) : edtfOfTwo(phrase, phrase.to)
  return text !== null && isEdtf(text) ? text : null
}

function edtfOfOne(point: DatePoint, qualifiers: DateQualifier[]): string | null {
  if (point.swapped) {
    const [one, other] = bothReadings(point)
    return qualifiers.length === 0 ? `[${one},${other}]` : null
  }
  const third = thirdOf(qualifiers)
  const [low, high] =
    third === undefined ? [edtfOfPoint(point), edtfOfPoint(point)] : partOf(point, thirds[third])
  if (low === null || high === null) return null
  const mark = third === undefined ? markOf(qualifiers) : ''
  if (qualifiers.includes('since')) return `${third === undefined ? low : `${low}~`}${mark}/..`
  if (qualifiers.includes('until')) return `../${third === undefined ? high : `${high}~`}${mark}`
  if (qualifiers.includes('before')) return opened('../', neighbour(point, -1), mark)
  if (qualifiers.includes('after')) return opened('', neighbour(point, 1), `${mark}/..`)
  if (third === undefined) return `${low}${mark}`
  return withMarks(low, high, third)
}

/** The outer end of the first and of the last third is certain. */
function withMarks(low: string, high: string, third: keyof typeof thirds): string {
  return `${third === 'early' ? low : `${low}~`}/${third === 'late' ? high : `${high}~`}`
}

/** A third of a month that is known ("2024-03"), as "early March 2024" gives it; null for anything but a month. */
export function edtfOfThird(edtf: string, part: keyof typeof thirds): string | null {
  const [, year, month] = /^(\d{4})-(\d{2})$/.exec(edtf) ?? []
  if (year === undefined || month === undefined) return null
  const point = { year: Number(year), month: Number(month), day: null, season: null, decade: false }
  const [low, high] = partOf(point, thirds[part])
  return low === null || high === null ? null : withMarks(low, high, part)
}

/** The two days that figures like 10/11/2019 can mean, the earlier first. */
export function bothReadings(point: DatePoint): [string, string] {
  const swapped = { ...point, month: point.day, day: point.month }
  const [one, other] = [edtfOfPoint(point) ?? '', edtfOfPoint(swapped) ?? '']
  return one < other ? [one, other] : [other, one]
}

function edtfOfTwo({ from, join, qualifiers, toQualifiers }: DatePhrase, to: DatePoint): string | null {
  const [low, high] = [edtfOfEnd(from, qualifiers, 0), edtfOfEnd(to, toQualifiers, 1)]
  if (low === null || high === null || from.swapped || to.swapped) return null
  const mark = markOf(qualifiers)
  if (join === 'choice') return mark === '' ? `[${low},${high}]` : null
  const highMark = /~$/.test(high) ? '' : mark
  return low === high ? `${low}${mark}` : `${low}${/~$/.test(low) ? '' : mark}/${high}${highMark}`
}

/** One end of an interval: of "late 2016" its first month, of "mid-2018" its last. */
function edtfOfEnd(point: DatePoint, qualifiers: DateQualifier[], end: 0 | 1): string | null {
  const third = thirdOf(qualifiers)
  if (third === undefined) {
    const day = edtfOfPoint(point)
    return day !== null && end === 1 ? `${day}${markOf(qualifiers)}` : day
  }
  const day = partOf(point, thirds[third])[end]
  const isOwn = (third === 'early' && end === 0) || (third === 'late' && end === 1)
  return day === null ? null : `${day}${isOwn ? '' : '~'}`
}

function thirdOf(qualifiers: DateQualifier[]): keyof typeof thirds | undefined {
  return qualifiers.find((qualifier) => qualifier in thirds) as keyof typeof thirds | undefined
}

function markOf(qualifiers: DateQualifier[]): string {
  const about = qualifiers.includes('about')
  const perhaps = qualifiers.includes('perhaps')
  return about && perhaps ? '%' : about ? '~' : perhaps ? '?' : ''
}

function opened(before: string, text: string | null, after: string): string | null {
  return text === null ? null : `${before}${text}${after}`
}

function partOf(
  { year, month, day, season, decade }: Pick<DatePoint, 'year' | 'month' | 'day' | 'season' | 'decade'>,
  third: number,
): [string | null, string | null] {
  if (year === null || day !== null || season !== null || decade) return [null, null]
  if (month === null)
    return [
      `${padded(year, 4)}-${padded(third * 4 + 1, 2)}`,
      `${padded(year, 4)}-${padded(third * 4 + 4, 2)}`,
    ]
  const stem = `${padded(year, 4)}-${padded(month, 2)}`
  const last = third === 2 ? daysIn(year, month) : third * 10 + 10
  return [`${stem}-${padded(third * 10 + 1, 2)}`, `${stem}-${padded(last, 2)}`]
}

/** The day, month or year right before or after. */
function neighbour({ year, month, day, season, decade }: DatePoint, step: 1 | -1): string | null {
  if (year === null || season !== null || decade) return null
  if (month === null) return padded(year + step, 4)
  if (day !== null) return addDays(`${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`, step)
  const next = addMonths(year, month, step)
  return `${padded(next.year, 4)}-${padded(next.month, 2)}`
}
