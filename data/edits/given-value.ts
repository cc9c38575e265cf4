import { z } from 'zod'
import type { Draft } from '../changes/draft.ts'
import { readTyped } from '../reading/read-typed.ts'
import { readTypedPlace } from '../reading/read-typed-place.ts'
import type { Field } from '../records/codebook.ts'
import { referencesOfValue } from '../records/references.ts'
import { Refusal } from '../refusal.ts'
import { possibilities, type Value, valueSchemaOf } from '../values/value.ts'
import { existing } from './existing.ts'
import { findNamed, namedAuthority } from './named-authority.ts'
import type { EditContext } from './verb.ts'

/** A value as it is handed in: the object of its field type, or the text a person would type. */
export const givenValueSchema = z
  .json()
  .describe('a value: the object of the field’s type, or the text a person would type, as "at least 13"')

/** The value that was meant, checked against the field: its type, its codes, the records it points to. */
export function givenValue(draft: Draft, field: Field, given: unknown, context: EditContext): Value {
  const value =
    typeof given === 'string' ? typedValue(draft, field, given, context) : parsedValue(field, given)
  checkCodes(field, value)
  for (const id of referencesOfValue(value)) existing(draft, id)
  return value
}

function typedValue(draft: Draft, field: Field, text: string, context: EditContext): Value {
  const named = field.type === 'place' || field.type === 'actor'
  if (named && text.trim() !== '' && !isUnknownWord(text)) {
    if (field.type === 'place') {
      return readTypedPlace(text, (name) => namedAuthority(draft, 'place', name, context))
    }
    const name = text.replace(/\s+/g, ' ').trim()
    return { actor: namedAuthority(draft, 'actor', text, context), as: name }
  }
  return readTyped(field, text, { findName: (kind, name) => findNamed(draft, kind, name) })
}

function isUnknownWord(text: string): boolean {
  return text.trim().toLowerCase() === 'unknown'
}

function parsedValue(field: Field, given: unknown): Value {
  const parsed = valueSchemaOf(field.type).safeParse(given)
  if (parsed.success) return parsed.data
  const reason = deepestIssue(parsed.error)
  throw new Refusal('bad-value', `This is no value for “${field.label}” (${field.type}): ${reason}.`, {
    field: field.id,
    reason,
  })
}

/** A union reports every branch; the branch that got furthest says best what is wrong. */
function deepestIssue(error: z.ZodError): string {
  const issues = error.issues.flatMap(function spread(issue): z.core.$ZodIssue[] {
    return issue.code === 'invalid_union' ? issue.errors.flat().flatMap(spread) : [issue]
  })
  const told =
    issues.find((issue) => issue.code === 'custom') ??
    issues.toSorted((a, b) => b.path.length - a.path.length)[0]
  if (!told) return error.message
  return told.path.length === 0 ? told.message : `${told.path.join('.')}: ${told.message}`
}

function checkCodes(field: Field, value: Value): void {
  if (field.type !== 'one-of' && field.type !== 'many-of') return
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
