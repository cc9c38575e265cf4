import { z } from 'zod'
import type { Draft } from '../changes/draft.ts'
import { type Claim, claimSchema } from '../records/claim.ts'
import type { Field } from '../records/codebook.ts'
import type { RecordId } from '../records/record-id.ts'
import type { Records } from '../records/records.ts'
import { Refusal } from '../refusal.ts'
import { sameValue } from '../values/same-value.ts'
import type { Value } from '../values/value.ts'
import { fieldOf } from './existing.ts'
import { givenValue, givenValueSchema } from './given-value.ts'
import { type EditContext, verb } from './verb.ts'

const shape = claimSchema.shape

/** The claims that stand on one field of a subject, in the order of their making. */
export function claimsOn(records: Records, subject: Claim['subject'], field: string): Claim[] {
  return records
    .referring('claim', subject)
    .filter((claim) => claim.subject === subject && claim.field === field && claim.setAside === null)
}

/** Which entry of a field a new value belongs to: a field that repeats opens a new one for each different value. */
export function itemFor(records: Records, subject: Claim['subject'], field: Field, value: Value): number {
  if (!field.repeatable) return 1
  const same = claimsOn(records, subject, field.id).find((claim) => sameValue(claim.value, value))
  if (same) return same.item
  const used = records
    .referring('claim', subject)
    .filter((claim) => claim.subject === subject && claim.field === field.id)
    .map((claim) => claim.item)
  return Math.max(0, ...used) + 1
}

/** Refuses a second item of a field that holds one. */
export function refuseItem(field: Field, item: number): void {
  if (item === 1 || field.repeatable) return
  throw new Refusal('not-repeatable', `“${field.label}” holds one item; a rival value goes on item 1.`, {
    field: field.id,
  })
}

type NewClaim = {
  subject: Claim['subject']
  field: Field
  item: number
  value: Value
  origin?: Claim['origin'] | undefined
  note?: string | null | undefined
}

export function createClaim(draft: Draft, claim: NewClaim, { newId }: EditContext): RecordId<'claim'> {
  const { subject, field, item, value } = claim
  refuseItem(field, item)
  const id = newId('claim')
  draft.create<'claim'>({
    id,
    subject,
    field: field.id,
    item,
    value,
    origin: claim.origin ?? 'analyst',
    note: claim.note ?? null,
    setAside: null,
  })
  return id
}

export const addClaim = verb({
  name: 'add-claim',
  describe: 'claims a value for a field; rival values stand side by side',
  argument: z.strictObject({
    subject: shape.subject,
    field: shape.field,
    item: shape.item.optional(),
    value: givenValueSchema,
    origin: shape.origin.optional(),
    note: shape.note.optional(),
  }),
  example: { subject: 'incident:01J9ZC4B2N6T5VQ3W8XYK7M0PD', field: 'killed', value: 'at least 13' },
  perform(draft, argument, context) {
    const field = fieldOf(draft, argument.subject, argument.field)
    const value = givenValue(draft, field, argument.value, context)
    const item = argument.item ?? itemFor(draft, argument.subject, field, value)
    return createClaim(draft, { ...argument, field, item, value }, context)
  },
})
