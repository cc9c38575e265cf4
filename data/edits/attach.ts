import { z } from 'zod'
import type { Draft } from '../changes/draft.ts'
import { type Claim, claimSchema } from '../records/claim.ts'
import { Refusal } from '../refusal.ts'
import { sameValue } from '../values/same-value.ts'
import { claimsOn, createClaim, itemFor } from './add-claim.ts'
import { excerptFor, passageSchema } from './add-excerpt.ts'
import { bearingSchema, createCitation } from './cite.ts'
import { existing, fieldOf } from './existing.ts'
import { givenValue, givenValueSchema } from './given-value.ts'
import { verb } from './verb.ts'

const shape = claimSchema.shape

/** A note for a value that stands already comes under the one it has. */
function addNote(draft: Draft, { id, note }: Claim, more: string): void {
  if (note?.includes(more)) return
  draft.set<'claim'>(id, { note: note === null ? more : `${note}\n${more}` })
}

export const attach = verb({
  name: 'attach',
  describe:
    'value and passage in one gesture: keeps the passage, claims the value unless it stands already, and cites it',
  argument: z.strictObject({
    ...passageSchema.shape,
    ...bearingSchema.shape,
    /** Cite this claim, whatever its value. */
    claim: shape.id.optional(),
    subject: shape.subject.optional(),
    field: shape.field.optional(),
    item: shape.item.optional(),
    value: givenValueSchema.optional(),
    note: shape.note.optional(),
  }),
  example: {
    source: 'source:01J9ZC4B2N6T5VQ3W8XYK7M0PD',
    quote: 'at least ten bodies',
    subject: 'incident:01J9ZC4B2N6T5VQ3W8XYK7M0PE',
    field: 'killed',
    value: 'at least 10',
    speaker: 'a resident',
    certainty: 'reported',
  },
  perform(draft, argument, context) {
    const { source, quote, prefix, suffix, start } = argument
    const excerpt = excerptFor(draft, { source, quote, prefix, suffix, start }, context)
    const claim = argument.claim ? existing(draft, argument.claim).id : claimed()
    createCitation(draft, claim, excerpt, argument, context)
    return claim

    function claimed() {
      if (!argument.subject || !argument.field || argument.value === undefined) {
        throw new Refusal(
          'attach-what',
          'Say what the passage is for: a claim, or a subject with a field and a value.',
        )
      }
      const { subject } = argument
      const field = fieldOf(draft, subject, argument.field)
      const value = givenValue(draft, field, argument.value, context)
      const item = argument.item ?? itemFor(draft, subject, field, value)
      const standing = claimsOn(draft, subject, field.id).find(
        (one) => one.item === item && sameValue(one.value, value),
      )
      if (!standing) return createClaim(draft, { subject, field, item, value, note: argument.note }, context)
      if (argument.note) addNote(draft, standing, argument.note)
      return standing.id
    }
  },
})
