import { z } from 'zod'
import { recordId } from '../records/record-id.ts'
import { line, verbatim } from '../records/texts.ts'
import { boundsOf, isEdtf } from './edtf.ts'

/** A date in EDTF (ISO 8601-2:2019, levels 0 to 2), as `2025-09-28`, `2023-08`, `2018/2022`, `2024-03~`. */
export const edtfString = z.string().refine(isEdtf, {
  error: (issue) =>
    endsBeforeStart(issue.input)
      ? `${JSON.stringify(issue.input)} ends before it starts; write the earlier date first`
      : `${JSON.stringify(issue.input)} is no date that exists; write it like 2025-09-28, 2025-09 or 2018/2022`,
})

/** Whether text that is no date would be one with its ends the other way round. */
function endsBeforeStart(text: unknown): boolean {
  return typeof text === 'string' && isEdtf(text.split('/').toReversed().join('/'))
}

/** What a relative date was worked out from: a source's publication or another dated claim. */
export const resolvedSchema = z.strictObject({
  against: recordId('source', 'claim'),
  /** ISO 8601 duration, negative for before, as `-P2M`. */
  offset: z.string().regex(/^-?P(\d+Y)?(\d+M)?(\d+W)?(\d+D)?$/, 'an offset is a duration like P28D or -P2M'),
  approximate: z.boolean(),
})

/** Two of the reasons of a date that is offered (see reading/date-offer.ts), which stay with the value. */
export const yearReasons = ['year-by-publication', 'year-by-weekday'] as const

/** When: the EDTF date beside the words it was read from. */
export const dateSchema = z.strictObject({
  edtf: edtfString,
  /** Word for word as the source has it, as "Sunday, September 28". */
  words: verbatim.optional(),
  /** `HH:MM` or a part of the day, as "dawn". */
  localTime: line.optional(),
  /** An IANA zone, as `Asia/Damascus`. */
  zone: line.optional(),
  resolved: resolvedSchema.optional(),
  /** What gave the year, where the words have none: the publication, or the weekday, which fits few years. */
  because: z.enum(yearReasons).optional(),
})

export type DateValue = z.infer<typeof dateSchema>

/** The first and last day a date can mean, as ISO dates; null at an open end. */
export function dateBounds(date: DateValue) {
  return boundsOf(date.edtf) ?? { earliest: null, latest: null }
}
