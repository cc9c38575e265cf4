import { hangsOn } from '../edits/follow-dates.ts'
import { type HangingDate, hangingDate } from '../reading/hanging-date.ts'
import { readTypedDate } from '../reading/read-typed-date.ts'
import { resolvedDate } from '../reading/resolved-date.ts'
import { type WeekdayDiffers, weekdayDiffers } from '../reading/weekday-differs.ts'
import type { SubjectId } from '../records/claim.ts'
import type { Field } from '../records/codebook.ts'
import type { RecordId } from '../records/record-id.ts'
import { Refusal } from '../refusal.ts'
import type { DateValue } from '../values/date.ts'
import { boundsOf } from '../values/edtf.ts'
import { type DateAtHand, datesAtHand } from './dates-at-hand.ts'
import { type DisplayContext, displayValue } from './display-value.ts'
import { type DateBase, dateBase } from './field-row.ts'

/** What a date that is being typed comes to, shown before Enter. */
export type TypedDate = {
  /** As it would be kept; null where it is none yet, or hangs on another date. */
  value: DateValue | null
  display: string | null
  /** The weekday that was typed with it, where that is not the weekday of the day. */
  weekday: WeekdayDiffers | null
  /** The words hang on another date, or have no year. */
  hangs: boolean
  /** What they then come to beside each date at hand. */
  offers: DateOffered[]
}

/** One thing that typed words can mean. */
export type DateOffered = {
  value: DateValue
  display: string
  /** What it hangs on, and when that is; null for a date that is kept without its year. */
  base: DateBase | null
  baseDisplay: string | null
}

/** Where a date is typed. */
export type TypingPlace = {
  subject: SubjectId
  field: Field
  /** The claim that is corrected. */
  claim?: RecordId<'claim'> | undefined
  /** The text that lies open beside it. */
  source?: RecordId<'source'> | undefined
}

const offeredAtMost = 10

/** Reads a date as it is typed; of words that hang on another date, offers what they come to. */
export function typedDate(context: DisplayContext, place: TypingPlace, text: string): TypedDate {
  const nothing = { value: null, display: null, weekday: null, hangs: false, offers: [] }
  const value = dateIn(text)
  if (value !== null) {
    const display = displayValue(context, place.field, value)
    return { ...nothing, value, display, weekday: weekdayDiffers(value) }
  }
  const hanging = hangingDate(text)
  return hanging === null ? nothing : { ...nothing, hangs: true, offers: offersOf(context, place, hanging) }
}

function dateIn(text: string): DateValue | null {
  try {
    return readTypedDate(text)
  } catch (error) {
    if (error instanceof Refusal) return null
    throw error
  }
}

function offersOf(context: DisplayContext, place: TypingPlace, hanging: HangingDate): DateOffered[] {
  const { typed, parts } = hanging
  const offers: DateOffered[] = []
  const add = (value: DateValue, baseDisplay: string | null) => {
    const base = dateBase(context.records, value)
    offers.push({ value, display: displayValue(context, place.field, value), base, baseDisplay })
  }
  for (const at of datesAtHand(context.records, place, hanging.from)) {
    const resolved = offsetsFor(hanging, at).flatMap((offset) => resolvedAgainst(at, offset))
    for (const { edtf, ...rest } of resolved) {
      const value = { edtf, typed, ...parts, ...rest }
      if (place.claim && hangsOn(context.records, place.claim, value)) continue
      if (weekdayDiffers(value) === null) add(value, displayValue(context, place.field, { edtf: at.edtf }))
    }
    if (offers.length >= offeredAtMost) break
  }
  const without = hanging.offsets.find(({ offset }) => offset.startsWith('XXXX'))
  if (without !== undefined) add({ edtf: without.offset, typed, ...parts }, null)
  return offers
}

/** Nothing that is told of comes after the day of the telling. */
function offsetsFor({ offsets }: HangingDate, { isPublication }: DateAtHand): HangingDate['offsets'] {
  return isPublication ? offsets.filter(({ offset }) => !offset.startsWith('>')) : offsets
}

/** A day without its year lies beside another date only where that is known to the month. */
const longestBase = 31 * 86_400_000

function resolvedAgainst(
  { against, edtf: base, isPublication }: DateAtHand,
  { offset, approximate }: HangingDate['offsets'][number],
): Pick<DateValue, 'edtf' | 'resolved'>[] {
  const { earliest, latest } = boundsOf(base) ?? {}
  const isWide = !earliest || !latest || Date.parse(latest) - Date.parse(earliest) >= longestBase
  if (offset.includes('XXXX') && isWide && !isPublication) return []
  const resolved = { against, offset, approximate }
  const edtf = resolvedDate(base, resolved)
  return edtf === null ? [] : [{ edtf, resolved }]
}
