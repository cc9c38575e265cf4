import type { DateValue } from '../values/date.ts'

/**
 * What decided a date that words name: they say it in full; the publication gives the year, or is what "yesterday" and "on
 * Sunday" are reckoned from; another date is. Or why it is open: the weekday leaves several years, there is no year, figures
 * may be day and month or month and day, the weekday is another than that of the date or fits no year before publication;
 * or it waits for the publication, or for the other date, to be known.
 */
export const dateReasons = [
  'stated',
  'year-by-publication',
  'reckoned-from-publication',
  'reckoned-from-another-date',
  'year-by-weekday',
  'year-unknown',
  'day-or-month',
  'weekday-contradicts-date',
  'weekday-contradicts-publication',
  'needs-publication',
  'needs-another-date',
] as const

export type DateReason = (typeof dateReasons)[number]

/**
 * A date as an offer; `candidates` are the days it may be where the words leave that open, earliest first.
 *
 * One that waits for the publication has a value all the same where the source is known: EDTF with nothing but X
 * ("XXXX-XX"), and what it is reckoned from, so that it is worked out when the publication is filled in. Otherwise one that
 * waits has none, but the words.
 */
export type DateOffer = {
  value: DateValue | null
  reason: DateReason
  candidates?: DateValue[]
  /** Of a date that waits: its words, and how far it lies from what it is reckoned from (as `-P2M`), if they say. */
  waits?: { words: string; offset: string | null; approximate: boolean }
}
