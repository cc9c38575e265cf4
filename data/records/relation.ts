import { z } from 'zod'
import { recordId } from './record-id.ts'
import { prose } from './texts.ts'

/** Which relations may stand between which kinds. *Same as* counts once in every sum. */
export const relationTypes = {
  incident: ['part of', 'in response to', 'followed by', 'same as'],
  actor: ['member of', 'part of', 'succeeded by', 'allied with', 'same as'],
  place: ['in'],
} as const

export const relationSchema = z.strictObject({
  id: recordId('relation'),
  from: recordId('incident', 'actor', 'place'),
  type: z.enum([...new Set(Object.values(relationTypes).flat())]),
  to: recordId('incident', 'actor', 'place'),
  note: prose.nullable(),
})

export type Relation = z.infer<typeof relationSchema>
