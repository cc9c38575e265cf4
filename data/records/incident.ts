import { z } from 'zod'
import { dateSchema } from '../values/date.ts'
import { recordId } from './record-id.ts'
import { line, prose, tags } from './texts.ts'

export const incidentKinds = ['incident', 'aggregate'] as const
export const incidentStatuses = ['draft', 'coded', 'reviewed', 'verified', 'discarded'] as const

/** What an incident is called as long as nobody has given it a title: a title all must have, and this is none. */
export const untitled = 'Untitled incident'

/** What an aggregate counts over: an empty list stands for all. */
export const scopeSchema = z.strictObject({
  actors: z.array(recordId('actor')),
  places: z.array(recordId('place')),
  types: z.array(z.string()),
})

/** One event on record, or (kind *aggregate*) a stated total over many, which is never summed with incidents. */
export const incidentSchema = z.strictObject({
  id: recordId('incident'),
  /** Unique in the workbook, as SY-2025-0001. */
  code: z
    .string()
    .regex(/^[A-Z0-9][A-Z0-9._-]{0,31}$/, 'a code is capital letters, digits, dots and hyphens, 32 at most'),
  /** The codes of incidents that were merged into this one: reports may have named them. */
  formerCodes: z.array(z.string()),
  title: line,
  kind: z.enum(incidentKinds),
  /** The code of an incident type of the codebook; null while not yet chosen. */
  type: z.string().nullable(),
  status: z.enum(incidentStatuses),
  codedUnder: recordId('codebook'),
  currentUnder: recordId('codebook'),
  tags,
  assignee: line.nullable(),
  notes: prose.nullable(),
  scope: scopeSchema.nullable(),
  period: dateSchema.nullable(),
})

export type Incident = z.infer<typeof incidentSchema>
