import { daysIn, padded } from './calendar.ts'
import type { Span } from './span.ts'

/** A date named in a text, as far as the text names it. */
export type DatePoint = Span & {
  year: number | null
  /** How many years before that of the publication, where the text says so ("in June of last year"). */
  yearsBack: number | null
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
