import type { Draft } from '../changes/draft.ts'
import { resolvedDate } from '../reading/resolved-date.ts'
import type { Claim } from '../records/claim.ts'
import { isOfKind, kindOf, type RecordId } from '../records/record-id.ts'
import type { Records } from '../records/records.ts'
import { Refusal } from '../refusal.ts'
import type { DateValue } from '../values/date.ts'
import { isDate } from '../values/day-ends.ts'
import { type PlainValue, possibilities, type Value } from '../values/value.ts'
import { decideAnew } from './decide-anew.ts'
import { unsettle } from './unsettle.ts'

type Base = RecordId<'source'> | RecordId<'claim'>

/**
 * Works out anew every date that hangs on a source's publication or on another dated claim, and what hangs on those; the
 * decisions that considered them are overtaken, and report what their rules draw from the dates as they are now. A date that the new base does not allow to be worked out stays as it is.
 */
export function followDates(draft: Draft, base: Base): void {
  const edtf = edtfOf(draft, base)
  if (edtf === null) return
  for (const { id, value } of draft.referring('claim', base)) {
    const moved = movedValue(value, base, edtf)
    if (moved === null) continue
    draft.set<'claim'>(id, { value: moved })
    unsettle(draft, id)
    for (const decision of draft.referring('decision', id)) decideAnew(draft, decision)
    followDates(draft, id)
  }
  for (const decision of draft.referring('decision', base)) {
    const moved = decision.value === null ? null : movedValue(decision.value, base, edtf)
    if (moved !== null) draft.set<'decision'>(decision.id, { value: moved, considered: [] })
  }
  for (const { id, period } of draft.referring('incident', base)) {
    if (period) draft.set<'incident'>(id, { period: movedDate(period, base, edtf) })
  }
}

/** The one date that something is reckoned from; null where it has none, or several that it may be. */
function edtfOf(records: Records, base: Base): string | null {
  if (isOfKind('source', base)) return records.get(base)?.published ?? null
  const [only, ...others] = datesOf(records.get(base as RecordId<'claim'>)?.value)
  return only === undefined || others.length > 0 ? null : only.edtf
}

function datesOf(value: Value | undefined): DateValue[] {
  return value === undefined ? [] : possibilities(value).filter(isDate)
}

function movedValue(value: Value, base: Base, edtf: string): Value | null {
  const move = (one: PlainValue) => (isDate(one) ? movedDate(one, base, edtf) : one)
  const before = possibilities(value)
  const after = before.map(move)
  if (after.every((one, index) => one === before[index])) return null
  return after.length === 1 ? (after[0] as PlainValue) : { oneOf: after }
}

function movedDate(date: DateValue, base: Base, edtf: string): DateValue {
  if (date.resolved?.against !== base) return date
  const moved = resolvedDate(edtf, date.resolved)
  return moved === null || moved === date.edtf ? date : { ...date, edtf: moved }
}

/** Refuses a date that would hang on itself, by however many others. */
export function refuseCircle(records: Records, claim: RecordId<'claim'>, value: Value): void {
  if (!hangsOn(records, claim, value)) return
  throw new Refusal('date-circle', 'This date would hang on itself; reckon it from another date.', { claim })
}

/** Whether a date is reckoned from that of a claim, by however many others. */
export function hangsOn(records: Records, claim: RecordId<'claim'>, value: Value): boolean {
  const seen = new Set<RecordId>(basesOf(value))
  for (const id of seen) {
    if (id === claim) return true
    if (kindOf(id) !== 'claim') continue
    for (const base of basesOf(records.get(id as Claim['id'])?.value)) seen.add(base)
  }
  return false
}

function basesOf(value: Value | undefined): RecordId[] {
  return datesOf(value).flatMap(({ resolved }) => (resolved ? [resolved.against] : []))
}
