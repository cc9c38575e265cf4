import { ZodError, type z } from 'zod'
import { actorSchema } from './actor.ts'
import { citationSchema } from './citation.ts'
import { claimSchema } from './claim.ts'
import { codebookSchema } from './codebook.ts'
import { decisionSchema } from './decision.ts'
import { dismissalSchema } from './dismissal.ts'
import { excerptSchema } from './excerpt.ts'
import { incidentSchema } from './incident.ts'
import { participationSchema } from './participation.ts'
import { placeSchema } from './place.ts'
import { kindOf, type RecordId, type RecordKind } from './record-id.ts'
import { relationSchema } from './relation.ts'
import { sourceSchema } from './source.ts'
import { workbookSchema } from './workbook.ts'

/** The schema of each kind of record; the types of records are inferred from these alone. */
export const recordSchemas = {
  workbook: workbookSchema,
  codebook: codebookSchema,
  incident: incidentSchema,
  source: sourceSchema,
  actor: actorSchema,
  place: placeSchema,
  relation: relationSchema,
  participation: participationSchema,
  claim: claimSchema,
  citation: citationSchema,
  decision: decisionSchema,
  dismissal: dismissalSchema,
  excerpt: excerptSchema,
} as const

export type RecordOf<K extends RecordKind> = { [P in K]: z.infer<(typeof recordSchemas)[P]> }[K]

/** Any record of a workbook. What has no value holds null; no field is ever left out. */
export type AnyRecord = RecordOf<RecordKind>

/** A record from outside (disk, wire) after its schema; throws ZodError with the path of the first fault. */
export function parseRecord(id: RecordId, raw: unknown): AnyRecord {
  return recordSchemas[kindOf(id)].parse(raw)
}

/**
 * One field of a record after its part of the schema, for a record whose other fields are known to fit; throws ZodError
 * with the path of the first fault. A field that no such record has is one.
 */
export function parseField(id: RecordId, name: string, raw: unknown): unknown {
  const shape: Record<string, z.ZodType> = recordSchemas[kindOf(id)].shape
  const field = Object.hasOwn(shape, name) ? shape[name] : undefined
  const parsed = field?.safeParse(raw)
  if (parsed?.success) return parsed.data
  if (!parsed) {
    const message = `there is no field ${name}`
    throw new ZodError([{ code: 'unrecognized_keys', keys: [name], path: [], input: {}, message }])
  }
  throw new ZodError(
    parsed.error.issues.map((issue) => ({ ...issue, path: [name, ...issue.path] }) as z.core.$ZodIssue),
  )
}
