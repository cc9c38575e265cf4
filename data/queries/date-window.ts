import { z } from 'zod'
import { readTypedDate } from '../reading/read-typed-date.ts'
import { Refusal } from '../refusal.ts'
import { boundsOf, type DateBounds } from '../values/edtf.ts'

const typed = z.string().trim().min(1).max(100)

/**
 * From when to when, each as one types a date ("2024", "March 2024", 2025-09-28): from the first day of the one to the last
 * day of the other. *undated* asks for what has no date at all.
 */
export const datedSchema = z.union([
  z.literal('undated'),
  z.strictObject({ from: typed.optional(), to: typed.optional() }),
])

/** The days a window reaches over; null at an end that is not bounded. */
export type DateWindow = { from: number | null; to: number | null }

/** What was typed, as days. Refused where it is no date, or ends before it begins. */
export function dateWindow({ from, to }: { from?: string | undefined; to?: string | undefined }): DateWindow {
  const days = { from: dayOf(from, 'earliest'), to: dayOf(to, 'latest') }
  if (days.from !== null && days.to !== null && days.from > days.to) {
    throw new Refusal('window-ends-first', `Nothing lies from ${from} to ${to}: the end is before the start.`)
  }
  return days
}

/** Whether days that a date can mean lie in a window; an end that is open reaches on for ever. */
export function meetsWindow({ earliest, latest }: DateBounds, { from, to }: DateWindow): boolean {
  const first = earliest === null ? Number.NEGATIVE_INFINITY : Date.parse(earliest)
  const last = latest === null ? Number.POSITIVE_INFINITY : Date.parse(latest)
  return first <= (to ?? Number.POSITIVE_INFINITY) && last >= (from ?? Number.NEGATIVE_INFINITY)
}

function dayOf(text: string | undefined, end: keyof DateBounds): number | null {
  if (text === undefined) return null
  const day = boundsOf(readTypedDate(text).edtf)?.[end] ?? null
  return day === null ? null : Date.parse(day)
}
