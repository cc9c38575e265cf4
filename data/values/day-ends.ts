import { type DateValue, dateBounds } from './date.ts'
import type { DateBounds } from './edtf.ts'
import type { PlainValue } from './value.ts'

export function isDate(value: PlainValue): value is DateValue {
  return typeof value === 'object' && !Array.isArray(value) && 'edtf' in value
}

/** Whether a date is only about right: marked so in EDTF, or worked out from words like "about two months". */
export function isApproximate(date: DateValue): boolean {
  return date.resolved?.approximate === true || /[~%]/.test(date.edtf)
}

/** From the first to the last day of several dates. One open end leaves it open; null for no dates. */
export function dayEnds(dates: readonly DateValue[]): DateBounds {
  return spanOfDays(dates.map(dateBounds))
}

/** From the first day to the last; one open end leaves it open. */
export function spanOfDays(bounds: readonly DateBounds[]): DateBounds {
  return {
    earliest: extreme(
      bounds.map(({ earliest }) => earliest),
      isBefore,
    ),
    latest: extreme(
      bounds.map(({ latest }) => latest),
      isAfter,
    ),
  }
}

/** The ends of several that agree: an end that one leaves open is where the others put it. */
export function agreedDays(bounds: readonly DateBounds[]): DateBounds {
  return {
    earliest: extreme(
      bounds.flatMap(({ earliest }) => earliest ?? []),
      isBefore,
    ),
    latest: extreme(
      bounds.flatMap(({ latest }) => latest ?? []),
      isAfter,
    ),
  }
}

function isBefore(a: string, b: string): boolean {
  return Date.parse(a) < Date.parse(b)
}

function isAfter(a: string, b: string): boolean {
  return Date.parse(a) > Date.parse(b)
}

/** Dates with a sign do not sort as texts do, so they are compared as days. */
function extreme(days: (string | null)[], beats: (a: string, b: string) => boolean): string | null {
  const [first = null, ...others] = days
  return others.reduce(
    (best, day) => (best === null || day === null ? null : beats(day, best) ? day : best),
    first,
  )
}
