import { z } from 'zod'
import { recordId } from '../records/record-id.ts'
import { line, verbatim } from '../records/texts.ts'
import { boundsOf, isEdtf } from './edtf.ts'

/** A date in EDTF (ISO 8601-2:2019, levels 0 to 2), as `2025-09-28`, `2023-08`, `2018/2022`, `2024-03~`. */
export const edtfString = z
  .string()
  .refine(isEdtf, {
    error: (issue) =>
      endsBeforeStart(issue.input)
        ? `${JSON.stringify(issue.input)} ends before it starts; write the earlier date first`
        : `${JSON.stringify(issue.input)} is no date that exists; write it like 2025-09-28, 2025-09 or 2018/2022`,
  })
  .describe('a date in EDTF, as 2025-09-28, 2025-09 or 2018/2022')

/** Whether text that is no date would be one with its ends the other way round. */
function endsBeforeStart(text: unknown): boolean {
  return typeof text === 'string' && isEdtf(text.split('/').toReversed().join('/'))
}

const duration = /^-?P(\d+Y)?(\d+M)?(\d+W)?(\d+D)?$/

/** A day of the week or of the year that an offset looks for, and on which side: `W2`, `<W2`, `>XXXX-03-12`, `XXXX-03`. */
export const soughtDay =
  /^(?<side>[<>]?)(?:W(?<weekday>[1-7])|XXXX-(?<month>0[1-9]|1[0-2])(?:-(?<day>\d{2}))?)$/

/** What a relative date was worked out from: a source's publication or another dated claim. */
export const resolvedSchema = z.strictObject({
  against: recordId('source', 'claim'),
  /**
   * ISO 8601 duration, negative for before, as `-P2M`; or the day that is looked for from there: `W2` the last Tuesday up to
   * it, `<W2` the last before it, `>W2` the first after it; likewise `XXXX-03-12`, whose year it gives.
   */
  offset: z
    .string()
    .refine(
      (text) => duration.test(text) || isSoughtDay(text),
      'an offset is a duration like P28D or -P2M, or a day like W2 or XXXX-03-12',
    ),
  approximate: z.boolean(),
})

function isSoughtDay(text: string): boolean {
  const sought = soughtDay.exec(text)
  return sought !== null && (sought.groups?.month === undefined || isEdtf(text.replace(/^[<>]/, '')))
}

export type Resolved = z.infer<typeof resolvedSchema>

/** Two of the reasons of a date that is offered (see reading/date-offer.ts), which stay with the value. */
export const yearReasons = ['year-by-publication', 'year-by-weekday'] as const

/** When: the EDTF date beside the words it was read from. */
export const dateSchema = z.strictObject({
  edtf: edtfString,
  /** Word for word as the source has it, as "Sunday, September 28". */
  words: verbatim.optional(),
  /** What a person typed, where it says more than the EDTF does (a weekday, what it hangs on). Never the words of a source. */
  typed: line.optional(),
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
