import { z } from 'zod'
import { dateReasons } from '../../data/reading/date-offer.ts'
import { certainties } from '../../data/records/citation.ts'
import { countSchema } from '../../data/values/count.ts'

const words = z.string().min(1)
const day = z.iso.date().optional()

const date = z.strictObject({
  edtf: z.string(),
  /** Word for word as the passage has them. */
  words,
  localTime: z.string().optional(),
  zone: z.string().optional(),
  reason: z.enum(dateReasons),
  /** How far it lies from what it is reckoned from. */
  offset: z.string().optional(),
  candidates: z.array(z.string()).optional(),
})

/** A line of the gold table: words with what stands around them, and what a careful person reads in them; null for nothing. */
export const phraseSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('number'),
    words,
    /** Id and label of the field that asks; without it the words hold one number. */
    field: z.string().optional(),
    expected: countSchema.nullable(),
  }),
  z.strictObject({
    kind: z.literal('date'),
    words,
    published: day,
    anchor: day,
    today: day,
    expected: date.nullable(),
  }),
  z.strictObject({
    kind: z.literal('hedge'),
    words,
    expected: z.strictObject({ certainty: z.enum(certainties), wording: words }).nullable(),
  }),
  z.strictObject({
    kind: z.literal('speaker'),
    words,
    expected: z.strictObject({ name: words, via: z.array(words) }).nullable(),
  }),
  z.strictObject({
    kind: z.literal('name'),
    words,
    field: z.enum(['place', 'actor']),
    expected: z
      .union([
        z.strictObject({
          place: words,
          relation: z.enum(['in', 'near']),
          direction: z.string().optional(),
        }),
        z.strictObject({ actor: words, as: words }),
      ])
      .nullable(),
  }),
])

export type Phrase = z.infer<typeof phraseSchema>
