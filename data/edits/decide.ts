import { z } from 'zod'
import { decidedValue } from '../evidence/decided-value.ts'
import { decisionSchema } from '../records/decision.ts'
import { Refusal } from '../refusal.ts'
import { claimsOn } from './add-claim.ts'
import { fieldOf } from './existing.ts'
import { givenValue, givenValueSchema } from './given-value.ts'
import { decisionsOn } from './refuse-second-decision.ts'
import { verb } from './verb.ts'

const shape = decisionSchema.shape

export const decide = verb({
  name: 'decide',
  describe: 'says which value is reported for a field, by which rule and why; the claims all stay',
  argument: z.strictObject({
    subject: shape.subject,
    field: shape.field,
    item: shape.item.optional(),
    rule: shape.rule,
    /** For best: the claim preferred. For the other rules all claims on the field, unless some are named. */
    claims: shape.claims.optional(),
    /** For best without a claim: a value of the analyst's own. */
    value: givenValueSchema.optional(),
    reason: shape.reason.optional(),
  }),
  example: {
    subject: 'incident:01J9ZC4B2N6T5VQ3W8XYK7M0PD',
    field: 'killed',
    rule: 'lowest',
    reason: 'The ministry counted bodies; the resident did not.',
  },
  perform(draft, argument, context) {
    const { subject, rule } = argument
    const item = argument.item ?? 1
    const field = fieldOf(draft, subject, argument.field)
    const standing = claimsOn(draft, subject, field.id).filter((claim) => claim.item === item)
    const named = argument.claims
    const stranger = named?.find((id) => !standing.some((claim) => claim.id === id))
    if (stranger) {
      throw new Refusal('decision-claim', `${stranger} is no claim on “${field.label}” here.`, {
        claim: stranger,
      })
    }
    const claims = named === undefined ? standing : standing.filter((claim) => named.includes(claim.id))
    const own = argument.value === undefined ? null : givenValue(draft, field, argument.value, context)
    const value = decidedValue(draft, field, rule, claims, own)
    const earlier = decisionsOn(draft, { subject, field: field.id, item })
    const before = earlier.pop()
    for (const { id } of earlier) draft.remove(id)
    const decision = {
      subject,
      field: field.id,
      item,
      rule,
      claims: claims.map((claim) => claim.id),
      considered: standing.map((claim) => claim.id),
      value,
      reason: argument.reason ?? null,
      author: context.author,
      time: context.now,
    }
    if (before) {
      draft.set<'decision'>(before.id, decision)
      return before.id
    }
    const id = context.newId('decision')
    draft.create<'decision'>({ id, ...decision })
    return id
  },
})
