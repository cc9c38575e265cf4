import { z } from 'zod'
import { claimSchema } from '../records/claim.ts'
import { sameValue } from '../values/same-value.ts'
import { refuseItem } from './add-claim.ts'
import { carriedOver } from './carried-over.ts'
import { existing, fieldOf } from './existing.ts'
import { followDates, refuseCircle } from './follow-dates.ts'
import { givenValue, givenValueSchema } from './given-value.ts'
import { unsettle } from './unsettle.ts'
import { verb } from './verb.ts'

const shape = claimSchema.shape

export const setClaim = verb({
  name: 'set-claim',
  describe:
    'corrects the value or the note of a claim; its passages stay with it, and so does what a typed value cannot say',
  argument: z.strictObject({
    id: shape.id,
    value: givenValueSchema.optional(),
    item: shape.item.optional(),
    note: shape.note.optional(),
  }),
  example: { id: 'claim:01J9ZC4B2N6T5VQ3W8XYK7M0PD', value: '8' },
  perform(draft, { id, value: given, item, note }, context) {
    const claim = existing(draft, id)
    if (note !== undefined) draft.set<'claim'>(id, { note })
    if (given === undefined && item === undefined) return id
    const field = fieldOf(draft, claim.subject, claim.field)
    if (item !== undefined) {
      refuseItem(field, item)
      draft.set<'claim'>(id, { item })
    }
    if (given === undefined) return id
    const meant = givenValue(draft, field, given, context)
    const isTyped = typeof given !== 'object'
    const value = isTyped ? carriedOver(draft, claim.value, meant) : meant
    refuseCircle(draft, id, value)
    draft.set<'claim'>(id, { value, setAside: null })
    if (sameValue(claim.value, value)) return id
    unsettle(draft, id)
    followDates(draft, id)
    return id
  },
})
