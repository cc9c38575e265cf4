import { z } from 'zod'
import type { Draft } from '../changes/draft.ts'
import { misfitReason } from '../misfit/misfit-reason.ts'
import { readTyped } from '../reading/read-typed.ts'
import { readTypedPlace, typedWhere } from '../reading/read-typed-place.ts'
import type { Field } from '../records/codebook.ts'
import { referencesOfValue } from '../records/references.ts'
import { Refusal } from '../refusal.ts'
import { sameValue } from '../values/same-value.ts'
import { isUnknown, type PlainValue, possibilities, type Value, valueSchemaOf } from '../values/value.ts'
import { describedPlace } from './described-place.ts'
import { existing } from './existing.ts'
import { bearersOf, findNamed, namedAuthority } from './named-authority.ts'
import type { EditContext } from './verb.ts'

/** A value as it is handed in: the object of its field type, the text a person would type, or a bare number or answer. */
export const givenValueSchema = z
  .json()
  .describe(
    'a value: the object of the field’s type, or the text a person would type, as "at least 13"; 8 is "8"',
  )

/**
 * The value that was meant, checked against the field: its type, its codes, the records it points to. A bare number is
 * what the same number typed would be; alternatives and entries may each be typed; a place or an actor may be named.
 */
export function givenValue(draft: Draft, field: Field, given: unknown, context: EditContext): Value {
  const value = alternatives(valueFrom(draft, field, given, context).map((one) => settled(field, one)))
  checkCodes(field, value)
  for (const id of referencesOfValue(value)) existing(draft, id)
  return value
}

/** The possibilities that were given; none for *unknown*. */
function valueFrom(draft: Draft, field: Field, given: unknown, context: EditContext): PlainValue[] {
  const typed = typedText(field, given)
  if (typed !== null) return typedValue(draft, field, typed, context)
  if (
    isObject(given) &&
    Array.isArray(given.oneOf) &&
    given.oneOf.length > 0 &&
    Object.keys(given).length === 1
  ) {
    return given.oneOf.flatMap((one) => alternative(draft, field, one, context))
  }
  const value = parsedValue(field, withNames(draft, field, given, context))
  return possibilities(value)
}

function alternative(draft: Draft, field: Field, given: unknown, context: EditContext): PlainValue[] {
  if (field.type === 'text' && typeof given === 'string') return possibilities(parsedValue(field, given))
  const values = valueFrom(draft, field, given, context)
  if (values.length > 0) return values
  throw new Refusal('unknown-among', `“Unknown” is no alternative to another value of “${field.label}”.`, {
    field: field.id,
  })
}

function alternatives(values: PlainValue[]): Value {
  const different = values.filter(
    (one, index) => !values.slice(0, index).some((other) => sameValue(one, other)),
  )
  const [only, ...others] = different
  if (only === undefined) return { unknown: true }
  return others.length === 0 ? only : { oneOf: different }
}

/** What was given as a person would have typed it; null for what only an object can say. */
function typedText(field: Field, given: unknown): string | null {
  if (typeof given === 'string') return given
  if (typeof given === 'number' && !['place', 'actor', 'yes-no-unclear'].includes(field.type))
    return String(given)
  if (typeof given === 'boolean' && field.type === 'yes-no-unclear') return String(given)
  return null
}

function typedValue(draft: Draft, field: Field, text: string, context: EditContext): PlainValue[] {
  const findName = (kind: 'actor' | 'place', name: string) => findNamed(draft, kind, name)
  const isNamed = field.type === 'place' || field.type === 'actor'
  if (!isNamed || text.trim() === '') return possibilities(readTyped(field, text, { findName }))
  if (/^unknown$/i.test(text.trim())) return []
  return text.split(/\s+\|\s+/).map((name) => namedValue(draft, field, name, context))
}

function namedValue(draft: Draft, field: Field, text: string, context: EditContext): PlainValue {
  if (field.type === 'place') {
    return readTypedPlace(
      text,
      (name) => namedAuthority(draft, 'place', name, context),
      (name) => isOnRecord(draft, name),
    )
  }
  const as = text.replace(/\s+/g, ' ').trim()
  const actor = namedAuthority(draft, 'actor', as, context)
  return as === actor ? { actor } : { actor, as }
}

function isOnRecord(draft: Draft, place: string): boolean {
  return bearersOf(draft, 'place', place).length > 0
}

/** Names in place of ids, and what entries of a choice of many are called in place of their codes. */
function withNames(draft: Draft, field: Field, given: unknown, context: EditContext): unknown {
  if (field.type === 'many-of' && Array.isArray(given)) {
    const codes = new Set(field.options.map(({ code }) => code))
    return given.flatMap((entry) =>
      typeof entry !== 'string' || codes.has(entry) ? [entry] : (readTyped(field, entry) as string[]),
    )
  }
  if (!isObject(given)) return given
  if (field.type === 'place' && isObject(given.place)) {
    return { ...given, place: describedPlace(draft, given.place, context) }
  }
  if (field.type === 'place' && typeof given.place === 'string') {
    const { name, ...said } = typedWhere(given.place, (one) => isOnRecord(draft, one))
    return { ...said, ...given, place: namedAuthority(draft, 'place', name, context) }
  }
  if (field.type === 'actor' && typeof given.actor === 'string') {
    const actor = namedAuthority(draft, 'actor', given.actor, context)
    return actor === given.actor ? given : { as: given.actor, ...given, actor }
  }
  return given
}

function isObject(given: unknown): given is Record<string, unknown> {
  return typeof given === 'object' && given !== null && !Array.isArray(given)
}

function parsedValue(field: Field, given: unknown): Value {
  if (given === null) {
    throw new Refusal('empty-value', `Write a value for “${field.label}”; what is not known is "unknown".`, {
      field: field.id,
    })
  }
  const schema = valueSchemaOf(field.type)
  const parsed = schema.safeParse(given)
  if (parsed.success) return parsed.data
  const reason = misfitReason(parsed.error, { given, schema })
  throw new Refusal('bad-value', `This is no value for “${field.label}” (${field.type}): ${reason}.`, {
    field: field.id,
    reason,
  })
}

/** Codes of a choice of many stand once each, in the codebook's order: the order of clicking means nothing. */
function settled(field: Field, value: PlainValue): PlainValue {
  if (field.type !== 'many-of' || !Array.isArray(value)) return value
  const codes = field.options.map(({ code }) => code)
  return [...new Set(value)].sort((a, b) => codes.indexOf(a) - codes.indexOf(b))
}

function checkCodes(field: Field, value: Value): void {
  if ((field.type !== 'one-of' && field.type !== 'many-of') || isUnknown(value)) return
  const known = new Set(field.options.map((option) => option.code))
  const unknown = possibilities(value)
    .flat()
    .find((code) => typeof code === 'string' && !known.has(code))
  if (unknown === undefined) return
  throw new Refusal(
    'no-code',
    `The codebook has no code “${String(unknown)}” for “${field.label}”; it has ${[...known].join(', ')}.`,
    { field: field.id, code: String(unknown) },
  )
}
