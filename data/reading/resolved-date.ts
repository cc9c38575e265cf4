import { isOfKind } from '../records/record-id.ts'
import { type Resolved, soughtDay } from '../values/date.ts'
import { boundsOf } from '../values/edtf.ts'
import { addDays, isoDay, padded, weekdayOf } from './calendar.ts'
import { dateAtOffset, offsetOf } from './relative-date.ts'

/**
 * The date that hangs on another, worked out from what that one is: so far from it, or the weekday or the day of the year
 * that lies on the side of it that is meant. Null where the other is not known well enough for that.
 */
export function resolvedDate(edtf: string, { against, offset, approximate }: Resolved): string | null {
  const sought = soughtDay.exec(offset)?.groups
  if (sought === undefined) {
    const parsed = offsetOf(offset, approximate)
    return parsed === null ? null : dateAtOffset(edtf, parsed)
  }
  const { side = '', weekday, month = '', day } = sought
  if (weekday !== undefined) return weekdayBeside(edtf, side, Number(weekday) % 7)
  return dayOfYearBeside(edtf, side, [Number(month), day], isOfKind('source', against) ? publishedLate : 0)
}

/** A report may be dated a day before what it tells of, where it lies in another time zone. */
const publishedLate = 1

const wholeDay = /^\d{4}-\d{2}-\d{2}$/

function weekdayBeside(day: string, side: string, weekday: number): string | null {
  if (!wholeDay.test(day)) return null
  const back = (weekdayOf(day) - weekday + 7) % 7
  if (side === '>') return addDays(day, 7 - back)
  return addDays(day, -(side === '<' && back === 0 ? 7 : back))
}

/** 29 February comes every four years, or every eight. */
const yearsLookedAt = 8

function dayOfYearBeside(
  edtf: string,
  side: string,
  [month, day]: [number, string | undefined],
  late: number,
): string | null {
  const { earliest = null, latest = null } = boundsOf(edtf) ?? {}
  const base = side === '<' ? earliest : latest
  if (base === null || !wholeDay.test(base)) return null
  const limit = side === '' ? addDays(base, late) : base
  const step = side === '>' ? 1 : -1
  for (let away = 0; away <= yearsLookedAt; away += 1) {
    const year = Number(limit.slice(0, 4)) + away * step
    const start = isoDay(year, month, Number(day ?? 1))
    const fits =
      start !== null && (side === '' ? start <= limit : side === '<' ? start < limit : start > limit)
    if (fits) return day === undefined ? `${padded(year, 4)}-${padded(month, 2)}` : start
  }
  return null
}
