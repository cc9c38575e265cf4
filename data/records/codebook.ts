import { z } from 'zod'
import { recordId } from './record-id.ts'
import { line, moment, prose } from './texts.ts'

export const fieldTypes = [
  'text',
  'one-of',
  'many-of',
  'yes-no-unclear',
  'list',
  'count',
  'date',
  'place',
  'actor',
] as const

const code = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_.:/-]{0,63}$/, 'a code has letters, digits, _ . : / -')

/** A field id names a column of the export: lower-case letters, digits, underscores. */
const fieldId = z.string().regex(/^[a-z][a-z0-9_]{0,63}$/, 'a field id has lower-case letters, digits, _')

export const optionSchema = z.strictObject({ code, label: line, definition: prose.nullable() })

export const incidentTypeSchema = z.strictObject({ code, label: line, definition: prose.nullable() })

export const fieldSchema = z.strictObject({
  id: fieldId,
  section: z.string().min(1),
  label: line,
  /** The coding rule, with examples, as shown beside the field. */
  help: prose.nullable(),
  type: z.enum(fieldTypes),
  /** For one-of and many-of, else empty. */
  options: z.array(optionSchema),
  /** *judgement* is the analyst's own and needs no passage; anything else does. */
  evidence: z.enum(['passages', 'judgement']),
  required: z.boolean(),
  /** Whether it holds several items, each with claims of its own. */
  repeatable: z.boolean(),
  appliesTo: z.strictObject({
    subject: z.enum(['incident', 'actor', 'place', 'relation', 'participation']),
    /** Incident types; empty for all. */
    types: z.array(code),
    kinds: z.array(z.enum(['incident', 'aggregate'])),
  }),
  /** The count fields that make this total up; empty where it is no total. */
  sums: z.array(fieldId),
  /** Days by which an approximate date may be off and still agree. */
  tolerance: z.int().min(0).nullable(),
  sensitivity: z.enum(['open', 'internal', 'private']),
})

/** One version of a codebook. Versions are immutable and all are kept. */
export const codebookSchema = z.strictObject({
  id: recordId('codebook'),
  name: line,
  version: z.int().min(1),
  created: moment,
  /** The names of the templates it started from. */
  templates: z.array(z.string()),
  types: z.array(incidentTypeSchema),
  sections: z.array(z.strictObject({ id: z.string().min(1), label: line, help: prose.nullable() })),
  fields: z.array(fieldSchema),
})

export type Codebook = z.infer<typeof codebookSchema>
export type Field = z.infer<typeof fieldSchema>
export type FieldType = Field['type']
export type Option = z.infer<typeof optionSchema>
