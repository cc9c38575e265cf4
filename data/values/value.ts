import { z } from 'zod'
import type { FieldType } from '../records/codebook.ts'
import { prose } from '../records/texts.ts'
import { type ActorValue, actorValueSchema } from './actor-value.ts'
import { type Count, countSchema } from './count.ts'
import { type DateValue, dateSchema } from './date.ts'
import { type PlaceValue, placeValueSchema } from './place-value.ts'

/** Said to be not known, which is not the same as nothing said. */
export const unknownSchema = z.strictObject({ unknown: z.literal(true) })

export const ternaryAnswers = ['yes', 'no', 'unclear'] as const

const statement = prose.refine((text) => text.trim() !== '', 'the text is empty')

/** What one field type can hold, alternatives and *unknown* aside. */
export const plainValueSchemas = {
  text: statement,
  'one-of': z.string().min(1),
  'many-of': z.array(z.string().min(1)).min(1),
  'yes-no-unclear': z.enum(ternaryAnswers),
  list: z.array(statement).min(1),
  count: countSchema,
  date: dateSchema,
  place: placeValueSchema,
  actor: actorValueSchema,
} as const satisfies Record<FieldType, z.ZodType>

const plainValueSchema = z.union([
  z.string().min(1),
  z.array(z.string().min(1)).min(1),
  dateSchema,
  placeValueSchema,
  actorValueSchema,
  countSchema,
])

/** "By a shell or by a mine": one claim, several possibilities. */
const alternativesSchema = z.strictObject({ oneOf: z.array(plainValueSchema).min(2) })

/** Any value of any field type, as a record keeps it. Which shape fits is said by the field's type. */
export const valueSchema = z.union([unknownSchema, alternativesSchema, plainValueSchema])

export type Unknown = { unknown: true }
export type PlainValue = string | string[] | Count | DateValue | PlaceValue | ActorValue
export type Value = Unknown | { oneOf: PlainValue[] } | PlainValue

/** What is taken for a value of each type, as a refusal and a schema say it. */
const howGiven: Record<FieldType, string> = {
  text: 'text',
  'one-of': 'a code of the codebook, as text',
  'many-of': 'codes of the codebook, as ["shelling", "shooting"]',
  'yes-no-unclear': '"yes", "no" or "unclear"',
  list: 'a list of texts, as ["two rifles", "a radio"]',
  count: 'a number as one types it, as "at least 13", or {"min": 13}',
  date: 'a date as one types it, as "28 September 2025", or {"edtf": "2025-09-28"}',
  place: 'the name of a place, as "near Tel Amar", or {"place": "place:01J9…"}',
  actor: 'the name of an actor, as "Karm Front", or {"actor": "actor:01J9…"}',
}

/** Made once each: a schema takes longer to make than to be used. */
const valueSchemas = new Map<FieldType, z.ZodType<Value>>(
  Object.entries(plainValueSchemas).map(([type, schema]) => {
    const plain = schema as z.ZodType<PlainValue>
    return [
      type as FieldType,
      z
        .union([unknownSchema, z.strictObject({ oneOf: z.array(plain).min(2) }), plain])
        .describe(howGiven[type as FieldType]),
    ]
  }),
)

/** The schema of a value of one field type. */
export function valueSchemaOf(type: FieldType): z.ZodType<Value> {
  return valueSchemas.get(type) as z.ZodType<Value>
}

export function isUnknown(value: Value): value is Unknown {
  return typeof value === 'object' && !Array.isArray(value) && 'unknown' in value
}

/** The possibilities of a value: one for a plain value, several for `oneOf`, none for *unknown*. */
export function possibilities(value: Value): PlainValue[] {
  if (isUnknown(value)) return []
  if (typeof value === 'object' && !Array.isArray(value) && 'oneOf' in value) return value.oneOf
  return [value as PlainValue]
}
