import { z } from 'zod'
import { recordId } from './record-id.ts'
import { line } from './texts.ts'

export const participationRoles = ['initiator', 'partner', 'target', 'victim', 'witness', 'other'] as const

/** Someone in an incident: an actor on record, or somebody without a name, described in words. */
export const participationSchema = z.strictObject({
  id: recordId('participation'),
  incident: recordId('incident'),
  actor: recordId('actor').nullable(),
  /** As "a resident's two sons"; null where the actor says it. */
  description: line.nullable(),
  role: z.enum(participationRoles),
})

export type Participation = z.infer<typeof participationSchema>
