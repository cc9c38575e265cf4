import { z } from 'zod'
import { recordId } from '../records/record-id.ts'
import { line, verbatim } from '../records/texts.ts'

/** Who: an actor on record, the role, and the name that the source uses. */
export const actorValueSchema = z.strictObject({
  actor: recordId('actor'),
  role: line.optional(),
  as: verbatim.optional(),
})

export type ActorValue = z.infer<typeof actorValueSchema>
