import { z } from 'zod'
import { placeNameKinds, placeSchema } from '../records/place.ts'
import { existing } from './existing.ts'
import { givenFields } from './given-fields.ts'
import { namesArgument, namesFrom } from './given-names.ts'
import { verb } from './verb.ts'

export const setPlace = verb({
  name: 'set-place',
  describe: 'sets the names and properties of a place; what is left out stays',
  argument: z.strictObject({
    id: placeSchema.shape.id,
    ...placeSchema.omit({ id: true, names: true, merged: true }).partial().shape,
    names: namesArgument(placeNameKinds).optional(),
  }),
  example: { id: 'place:01J9ZC4B2N6T5VQ3W8XYK7M0PD', notes: 'Not the one further south.' },
  perform(draft, { names, ...rest }) {
    existing(draft, rest.id)
    draft.set<'place'>(rest.id, givenFields(rest))
    if (names) draft.set<'place'>(rest.id, { names: namesFrom(names, 'spelling') })
    return rest.id
  },
})
