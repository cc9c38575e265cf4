import { z } from 'zod'
import { actorNameKinds, actorSchema } from '../records/actor.ts'
import { existing } from './existing.ts'
import { givenFields } from './given-fields.ts'
import { namesArgument, namesFrom } from './given-names.ts'
import { verb } from './verb.ts'

export const setActor = verb({
  name: 'set-actor',
  describe: 'sets the names and properties of an actor; what is left out stays',
  argument: z.strictObject({
    id: actorSchema.shape.id,
    ...actorSchema.omit({ id: true, names: true, merged: true }).partial().shape,
    names: namesArgument(actorNameKinds).optional(),
  }),
  example: { id: 'actor:01J9ZC4B2N6T5VQ3W8XYK7M0PD', notes: 'Not the one further south.' },
  perform(draft, { names, ...rest }) {
    existing(draft, rest.id)
    draft.set<'actor'>(rest.id, givenFields(rest))
    if (names) draft.set<'actor'>(rest.id, { names: namesFrom(names, 'full name') })
    return rest.id
  },
})
