import { z } from 'zod'
import { makePlace, placeNameKinds, placeSchema } from '../records/place.ts'
import { given } from './given-fields.ts'
import { namesArgument, namesFrom } from './given-names.ts'
import { verb } from './verb.ts'

const shape = placeSchema.shape

export const addPlace = verb({
  name: 'add-place',
  describe: 'adds a place under the names that sources give it; the first name is the one shown',
  argument: z.strictObject({
    names: namesArgument(placeNameKinds),
    point: shape.point.optional(),
    extent: shape.extent.optional(),
    level: shape.level.optional(),
    parents: shape.parents.optional(),
    gazetteer: shape.gazetteer.optional(),
    notes: shape.notes.optional(),
  }),
  example: { names: ['Atmah', { text: 'أطمة', kind: 'spelling', language: 'ar' }] },
  perform(draft, argument, { newId }) {
    const id = newId('place')
    const { names, ...known } = argument
    const usual = known.gazetteer == null ? 'spelling' : 'official'
    draft.create<'place'>(makePlace(id, { ...given(known), names: namesFrom(names, usual) }))
    return id
  },
})
