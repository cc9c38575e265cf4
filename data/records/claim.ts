import { z } from 'zod'
import { valueSchema } from '../values/value.ts'
import { recordId } from './record-id.ts'
import { line, prose } from './texts.ts'

export const claimOrigins = ['analyst', 'suggestion', 'import'] as const

/** What a claim can be about. */
export const subjectId = recordId('incident', 'actor', 'place', 'relation', 'participation')

/** One proposition about one field of one thing: the unit of evidence. Its citations say who says so. */
export const claimSchema = z.strictObject({
  id: recordId('claim'),
  subject: subjectId,
  /** The id of a field of the codebook. */
  field: z.string().min(1),
  /** Tells the entries of a repeatable field apart, from 1 on: three seized weapons are three items. */
  item: z.int().min(1),
  value: valueSchema,
  origin: z.enum(claimOrigins),
  note: prose.nullable(),
  /** Set when a new codebook version cannot hold the value: the reason. */
  setAside: line.nullable(),
})

export type Claim = z.infer<typeof claimSchema>
export type SubjectId = Claim['subject']
