import { z } from 'zod'
import { participationSchema } from '../records/participation.ts'
import { Refusal } from '../refusal.ts'
import { existing } from './existing.ts'
import { verb } from './verb.ts'

const shape = participationSchema.shape

/** Refuses a participation that says of nobody that they took part. */
export function refuseNobody(who: {
  actor?: string | null | undefined
  description?: string | null | undefined
}) {
  if (who.actor || who.description) return
  throw new Refusal('participant-unsaid', 'Say who took part: an actor, or a description.')
}

export const addParticipation = verb({
  name: 'add-participation',
  describe: 'adds someone who took part or came to harm, by actor or by description',
  argument: z.strictObject({
    incident: shape.incident,
    actor: shape.actor.optional(),
    description: shape.description.optional(),
    role: shape.role,
  }),
  example: {
    incident: 'incident:01J9ZC4B2N6T5VQ3W8XYK7M0PD',
    description: "a resident's two sons",
    role: 'victim',
  },
  perform(draft, { incident, actor, description, role }, { newId }) {
    existing(draft, incident)
    if (actor) existing(draft, actor)
    refuseNobody({ actor, description })
    const id = newId('participation')
    draft.create<'participation'>({
      id,
      incident,
      actor: actor ?? null,
      description: description ?? null,
      role,
    })
    return id
  },
})
