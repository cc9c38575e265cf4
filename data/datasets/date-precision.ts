import type { DateValue } from '../values/date.ts'
import { dayEnds, isApproximate } from '../values/day-ends.ts'
import type { DateBounds } from '../values/edtf.ts'

/**
 * How exactly a date is known, in the codes of the tables that the field publishes. Each is derived from the first and
 * last day a date can mean; a date with an open end, or wider than a table allows for, has no code there.
 */

const dayLength = 86_400_000

/** How many days a date can mean; null where an end is open. */
export function daysOf({ earliest, latest }: DateBounds): number | null {
  if (earliest === null || latest === null) return null
  return Math.round((Date.parse(latest) - Date.parse(earliest)) / dayLength) + 1
}

/** ACLED time_precision: 1 the day is known, 2 within a week, 3 within a month. */
export function acledTimePrecision(bounds: DateBounds): 1 | 2 | 3 | null {
  const days = daysOf(bounds)
  if (days === null || days > 31) return null
  return days === 1 ? 1 : days <= 7 ? 2 : 3
}

/** UCDP GED date_prec: 1 the day, 2 two to six days, 3 a week, 4 up to a month, 5 up to a year. */
export function ucdpDatePrecision(bounds: DateBounds): 1 | 2 | 3 | 4 | 5 | null {
  const days = daysOf(bounds)
  if (days === null || days > 366) return null
  if (days === 1) return 1
  if (days <= 6) return 2
  if (days === 7) return 3
  return days <= 31 ? 4 : 5
}

/** GTD's three columns of a date and its words: month and day are 0 where they are not known, `approxdate` then says what is. */
export type GtdDate = { iyear: number; imonth: number; iday: number; approxdate: string }

/** A date in GTD's columns; null where not even the year is known. `words` are kept as approxdate unless the day is known. */
export function gtdDate({ earliest, latest }: DateBounds, words: string): GtdDate | null {
  const [first, last] = [partsOf(earliest), partsOf(latest)]
  if (!first || !last || first.year !== last.year) return null
  const imonth = first.month === last.month ? first.month : 0
  const iday = imonth !== 0 && first.day === last.day ? first.day : 0
  return { iyear: first.year, imonth, iday, approxdate: iday === 0 ? words : '' }
}

function partsOf(day: string | null): { year: number; month: number; day: number } | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day ?? '')
  return found && { year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) }
}

export type DateCodes = {
  acled: ReturnType<typeof acledTimePrecision>
  ucdp: ReturnType<typeof ucdpDatePrecision>
  gtd: GtdDate | null
}

/**
 * All the codes of one date, or of the alternatives it may be. A day that is only about right or not sure is no day that
 * is known: ACLED and UCDP then say 2, GTD has no day. Where GTD's words are asked for and the source's are not kept, the
 * EDTF stands for them.
 */
export function dateCodes(dates: readonly DateValue[]): DateCodes {
  const bounds = dayEnds(dates)
  const isSure = !dates.some((date) => isApproximate(date) || date.edtf.includes('?'))
  const words = dates.map((date) => date.words ?? date.edtf).join(' | ')
  const gtd = gtdDate(bounds, words)
  const [acled, ucdp] = [acledTimePrecision(bounds), ucdpDatePrecision(bounds)]
  if (isSure) return { acled, ucdp, gtd }
  return {
    acled: acled === 1 ? 2 : acled,
    ucdp: ucdp === 1 ? 2 : ucdp,
    gtd: gtd && { ...gtd, iday: 0, approxdate: words },
  }
}
