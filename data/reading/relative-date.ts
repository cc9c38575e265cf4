import { type EdtfShape, edtfShape } from '../values/edtf.ts'
import type { EdtfMoment } from '../values/edtf-moment.ts'
import { addDays, addMonths, isoDay, padded } from './calendar.ts'

export type OffsetUnit = 'day' | 'week' | 'month' | 'year'

/** How far a date lies from another: -2 months is "two months before". */
export type DateOffset = { amount: number; unit: OffsetUnit; approximate: boolean }

/** A date that a text gives only in relation to another; offsets are UTF-16 units of the text. */
export type RelativeDate = DateOffset & {
  start: number
  end: number
  /** The words themselves say that the number is only about right. */
  rounded?: boolean
  /** What it is reckoned from: when the words were published ("ago", "yesterday"), or another date ("later"). */
  from: 'publication' | 'another-date'
  /** On which side of it the words may name that other date ("a day after the raid of 14 March"); null for neither. */
  anchor: 'follows' | 'precedes' | null
}

const letters: Record<OffsetUnit, string> = { day: 'D', week: 'W', month: 'M', year: 'Y' }
const durationPattern = /^(-?)P(\d+)([DWMY])$/

/** The offset as an ISO 8601 duration, as `-P2M`. */
export function durationOf({ amount, unit }: DateOffset): string {
  return `${amount < 0 ? '-' : ''}P${Math.abs(amount)}${letters[unit]}`
}

/** The offset of a duration of one unit, as a record keeps it; null for any other. */
export function offsetOf(duration: string, approximate: boolean): DateOffset | null {
  const match = durationPattern.exec(duration)
  const unit = (Object.keys(letters) as OffsetUnit[]).find((name) => letters[name] === match?.[3])
  if (match === null || unit === undefined) return null
  const amount = Number(match[2]) * (match[1] === '-' ? -1 : 1)
  return { amount: amount === 0 ? 0 : amount, unit, approximate }
}

/**
 * The date that lies so far from another, as exactly as the words allow: days and weeks give a day, months a month, years a
 * year ("two months before 2024-05-30" is `2024-03~`). Null where the other date is not known well enough.
 */
export function dateAtOffset(edtf: string, offset: DateOffset): string | null {
  const shape = edtfShape(edtf)
  if (shape === null) return null
  if (offset.amount === 0 && offset.unit === 'day') return edtf
  const [low, high] = endsOf(shape).map((moment) => (moment === null ? null : shifted(moment, offset)))
  if (low == null) return null
  const mark = offset.approximate || /[~%]/.test(edtf) ? '~' : ''
  if (high === undefined || high === low) return `${low}${mark}`
  return high === null ? null : `${low}${mark}/${high}${mark}`
}

function endsOf(shape: EdtfShape): (EdtfMoment | null)[] {
  if (shape.type === 'moment') return [shape.moment]
  return shape.type === 'interval' ? [shape.from, shape.to] : [null]
}

function shifted({ year, month, day }: EdtfMoment, { amount, unit }: DateOffset): string | null {
  if (year === null) return null
  if (unit === 'year') return padded(year + amount, 4)
  if (month === null) return null
  if (unit === 'month') {
    const moved = addMonths(year, month, amount)
    return `${padded(moved.year, 4)}-${padded(moved.month, 2)}`
  }
  const start = day === null ? null : isoDay(year, month, day)
  return start === null ? null : addDays(start, unit === 'week' ? amount * 7 : amount)
}
