import type { DateValue } from '../values/date.ts'
import { weekdayOf } from './calendar.ts'
import { weekdaysIn } from './weekday-in.ts'

/** A weekday as the words have it, and that of the day they stand for; 0 for Sunday to 6 for Saturday. */
export type WeekdayDiffers = { said: number; is: number }

const oneOrTwoDays = /^(\d{4}-\d{2}-\d{2})[~?%]?(?:\/(\d{4}-\d{2}-\d{2})[~?%]?)?$/

/**
 * The weekday in the words of a date, quoted or typed, that is not the weekday of its day. Of an interval two weekdays are
 * those of its ends; one alone may be either's. Null where they fit, or the words name none.
 */
export function weekdayDiffers({ edtf, words, typed }: DateValue): WeekdayDiffers | null {
  const [, first, last] = oneOrTwoDays.exec(edtf) ?? []
  if (first === undefined) return null
  const [one, other, ...others] = [words, typed].flatMap((said) =>
    said === undefined ? [] : weekdaysIn(said),
  )
  if (one === undefined || others.length > 0) return null
  const [start, end] = [weekdayOf(first), weekdayOf(last ?? first)]
  if (other === undefined) return one === start || one === end ? null : { said: one, is: start }
  if (last === undefined) return null
  if (one !== start) return { said: one, is: start }
  return other === end ? null : { said: other, is: end }
}
