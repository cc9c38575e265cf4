import { z } from 'zod'
import { actorNameKinds, actorSchema, makeActor } from '../records/actor.ts'
import { given } from './given-fields.ts'
import { namesArgument, namesFrom } from './given-names.ts'
import { verb } from './verb.ts'

const shape = actorSchema.shape

export const addActor = verb({
  name: 'add-actor',
  describe: 'adds an actor under the names that sources give it; the first name is the one shown',
  argument: z.strictObject({
    names: namesArgument(actorNameKinds),
    kind: shape.kind.optional(),
    notes: shape.notes.optional(),
  }),
  example: { kind: 'organisation', names: ['Islamic State', { text: 'ISIS', kind: 'acronym' }] },
  perform(draft, argument, { newId }) {
    const id = newId('actor')
    const { names, ...known } = argument
    draft.create<'actor'>(makeActor(id, { ...given(known), names: namesFrom(names, 'full name') }))
    return id
  },
})
