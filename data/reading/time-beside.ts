import type { DateValue } from '../values/date.ts'
import type { Language } from './language.ts'
import { findTimeOfDay } from './time-of-day.ts'

export type TimeParts = Pick<DateValue, 'localTime' | 'zone'>

/** A time of day after or before a typed date, as in "28 September 2025 at 05:30" or "2025-09-28, dawn"; null for none. */
export function timeBeside(
  text: string,
  { dates: { clock } }: Language,
): { rest: string; parts: TimeParts } | null {
  const time = findTimeOfDay(text, clock)
  if (time === null) return null
  const before = text.slice(0, time.start).replace(clock.opener, '')
  const after = text.slice(time.end).replace(clock.closer, '')
  if (before !== '' && after !== '') return null
  const { localTime, zone } = time
  return { rest: before + after, parts: { localTime, ...(zone === null ? {} : { zone }) } }
}
