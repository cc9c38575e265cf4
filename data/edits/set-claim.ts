import { z } from 'zod'
import { claimSchema } from '../records/claim.ts'
import { existing, fieldOf } from './existing.ts'
import { givenFields } from './given-fields.ts'
import { givenValue, givenValueSchema } from './given-value.ts'
import { verb } from './verb.ts'

const shape = claimSchema.shape

export const setClaim = verb({
  name: 'set-claim',
  describe: 'corrects the value or the note of a claim; its passages stay with it',
  argument: z.strictObject({
    id: shape.id,
    value: givenValueSchema.optional(),
    item: shape.item.optional(),
    note: shape.note.optional(),
  }),
  example: { id: 'claim:01J9ZC4B2N6T5VQ3W8XYK7M0PD', value: '8' },
  perform(draft, { value, ...rest }, context) {
    const claim = existing(draft, rest.id)
    draft.set<'claim'>(claim.id, givenFields(rest))
    if (value === undefined) return claim.id
    const field = fieldOf(draft, claim.subject, claim.field)
    draft.set<'claim'>(claim.id, { value: givenValue(draft, field, value, context), setAside: null })
    return claim.id
  },
})
