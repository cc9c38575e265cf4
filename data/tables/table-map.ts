import { z } from 'zod'
import { misfitReason } from '../misfit/misfit-reason.ts'
import { certainties } from '../records/citation.ts'
import { Refusal } from '../refusal.ts'
import { parts, settable } from './column-parts.ts'
import { delimiters } from './csv-delimiter.ts'

const fieldId = z.string().min(1)

/** A speaker as a text, or the cell of another column of the row. */
const speakerSchema = z.union([z.string().min(1), z.strictObject({ column: z.string() })])
export type MapSpeaker = z.infer<typeof speakerSchema>

const useSchema = z
  .strictObject({
    /** The cell is a value of this field. */
    field: fieldId.optional(),
    /** The cell says this of the incident itself. */
    set: z.enum(settable).optional(),
    /** The lowest and the highest number of a count whose best figure stands in another column, or in none. */
    low: fieldId.optional(),
    high: fieldId.optional(),
    /** The first and the last day of a date. */
    from: fieldId.optional(),
    to: fieldId.optional(),
    /** A date in three columns; 0 and an empty cell stand for what is not known. */
    year: fieldId.optional(),
    month: fieldId.optional(),
    day: fieldId.optional(),
    /** Degrees of the place that is named in another column. */
    latitude: fieldId.optional(),
    longitude: fieldId.optional(),
    /** A larger place that the place lies in; the columns stand from the smallest to the largest. */
    within: fieldId.optional(),
    /** How exactly a date or a place is known, by the codes of a published table. */
    precision: fieldId.optional(),
    codes: z.enum(['acled', 'ucdp']).optional(),
    /** What a `within` column names. */
    level: z.enum(['town', 'district', 'province', 'country']).optional(),
    /** Which item of a field that repeats; the next free one if left out. */
    item: z.int().min(1).max(1_000).optional(),
    /** How a date is written in figures, as `date:dd/mm/yyyy`; any of / . - may stand between them. */
    format: z
      .string()
      .regex(/^date:(?=.*d)(?=.*m)(?=.*y)[dmy /.-]+$/, 'a format is like date:dd/mm/yyyy')
      .optional(),
    /** What certain cells mean: "" passes a cell over, as {"-99": "unknown", "n/a": ""}. */
    values: z.record(z.string(), z.string()).optional(),
    /** What stands between several entries in one cell, each an item of its own or an entry of a list. */
    split: z.string().min(1).max(5).optional(),
    /** What stands before a `;` or a `\` that is part of an entry, as reports of this program write it. */
    escape: z.literal('\\').optional(),
    certainty: z.enum(certainties).optional(),
    speaker: speakerSchema.optional(),
  })
  .refine(
    (use) => targetsOf(use).length === 1,
    'a column is one of: field, set, low, high, from, to, year, month, day, latitude, longitude, within, precision',
  )

export type ColumnUse = z.infer<typeof useSchema>

/** What a use says a column is: one thing. */
function targetsOf(use: object): string[] {
  return ['field', 'set', ...parts].filter((name) => (use as Record<string, unknown>)[name] !== undefined)
}

const text = z.string().max(2_000)

/**
 * How the columns of a table become incidents and claims. Columns that are not named are passed over; a column may be used
 * in several ways.
 */
export const tableMapSchema = z.strictObject({
  columns: z.record(z.string(), z.union([useSchema, z.array(useSchema).min(1)])),
  /** What holds for every row; `{COLUMN}` stands for the row's cell in that column. */
  constants: z
    .strictObject({
      title: text.optional(),
      type: text.optional(),
      kind: text.optional(),
      status: text.optional(),
      notes: text.optional(),
      tags: text.optional(),
      assignee: text.optional(),
      speaker: speakerSchema.optional(),
      certainty: z.enum(certainties).optional(),
    })
    .optional(),
  /** The first and the last row to take, counted as a spreadsheet does: the header is row 1. */
  rows: z.strictObject({ from: z.int().min(2).optional(), to: z.int().min(2).optional() }).optional(),
  /** What is known of the file as a source. */
  source: z
    .strictObject({
      title: text.optional(),
      publisher: text.optional(),
      author: text.optional(),
      url: text.optional(),
      published: text.optional(),
    })
    .optional(),
  delimiter: z.enum(delimiters).optional(),
  encoding: z.string().optional(),
  /** Whether one apostrophe is taken off each cell that begins with one: reports of this program put it before formulas. */
  apostrophes: z.enum(['keep', 'take off']).optional(),
})

export type TableMap = z.infer<typeof tableMapSchema>

/** A map as it came from a file; refused with the first thing that is wrong with it. */
export function parseTableMap(raw: unknown): TableMap {
  const parsed = tableMapSchema.safeParse(raw)
  if (parsed.success) return parsed.data
  const reason = misfitReason(parsed.error, { given: raw, schema: tableMapSchema })
  throw new Refusal('bad-map', `The map cannot be followed: ${reason}.`, { reason })
}
