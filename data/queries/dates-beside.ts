import { labelOf } from '../exports/csv/label-of.ts'
import type { DateOffer } from '../reading/date-offer.ts'
import { resolvedDate } from '../reading/resolved-date.ts'
import type { Claim } from '../records/claim.ts'
import type { Field } from '../records/codebook.ts'
import type { RecordId } from '../records/record-id.ts'
import type { Records } from '../records/records.ts'
import type { DateValue } from '../values/date.ts'
import { isDate } from '../values/day-ends.ts'
import { possibilities } from '../values/value.ts'
import { type DisplayContext, displayValue } from './display-value.ts'

const offeredAtMost = 8

/**
 * What words like "the same day" and "28 days after" can mean beside the dates that are claimed from the same source: each
 * worked out from one of them, those named nearest before the words first. `start` is where the words stand.
 */
export function datesBeside(
  context: DisplayContext,
  {
    source,
    start,
    subject,
    field,
  }: { source: RecordId<'source'>; start: number; subject: string; field: Field },
  waits: NonNullable<DateOffer['waits']>,
): { value: DateValue; display: string }[] {
  const { records } = context
  const { words, offset, approximate } = waits
  if (offset === null) return []
  const offers: { value: DateValue; display: string }[] = []
  for (const claim of datedClaims(records, source, start)) {
    if (claim.subject === subject && claim.field === field.id) continue
    const [date, ...others] = possibilities(claim.value).filter(isDate)
    const resolved = { against: claim.id, offset: offset.replace('-P0', 'P0'), approximate }
    const edtf = date === undefined || others.length > 0 ? null : resolvedDate(date.edtf, resolved)
    if (edtf === null || edtf.startsWith('X')) continue
    const value = { edtf, words, resolved }
    const display = `${displayValue(context, field, value)} · ${labelOf(records, claim.subject)}`
    if (offers.every((one) => one.display !== display)) offers.push({ value, display })
  }
  return offers.slice(0, offeredAtMost)
}

/** Claims that a passage of the source speaks for, the nearest before a place in it first, those behind it last. */
function datedClaims(records: Records, source: RecordId<'source'>, start: number): Claim[] {
  const found: { claim: Claim; away: number }[] = []
  for (const excerpt of records.referring('excerpt', source)) {
    const before = excerpt.start < start
    const away = before ? start - excerpt.start : excerpt.start - start + Number.MAX_SAFE_INTEGER / 2
    for (const citation of records.referring('citation', excerpt.id)) {
      const claim = citation.stance === 'supports' ? records.get(citation.claim) : undefined
      if (claim && claim.setAside === null && possibilities(claim.value).some(isDate))
        found.push({ claim, away })
    }
  }
  return found.sort((a, b) => a.away - b.away).map(({ claim }) => claim)
}
