import type { z } from 'zod'
import { restoreItem, splitItems } from '../exports/csv/escape-item.ts'
import { misfitReason } from '../misfit/misfit-reason.ts'
import type { Field, Option } from '../records/codebook.ts'
import { isOfKind, type RecordId } from '../records/record-id.ts'
import { Refusal } from '../refusal.ts'
import { type PlainValue, plainValueSchemas, type Value } from '../values/value.ts'
import type { FindName } from './names-in-words.ts'
import { nearestNames } from './nearest-names.ts'
import { typedOption } from './read-option.ts'
import { readTypedCount } from './read-typed-count.ts'
import { readTypedDate } from './read-typed-date.ts'
import { readTypedPlace } from './read-typed-place.ts'

/** What reading needs to know of a field. */
export type ReadField = Pick<Field, 'id' | 'label' | 'type' | 'options'>

export type TypedContext = {
  findName?: FindName
  /** Whether a place on record bears the name; looking makes none. */
  isPlace?: (name: string) => boolean
}

/**
 * The value that a person typed into a field, or sent as text. Whatever is not understood to the last word is refused
 * with one sentence that says how to write it. "unknown" is said of any field; " | " stands between alternatives of which
 * one is true, ";" between the entries of a list or of several codes ("\;" is part of one).
 */
export function readTyped(field: ReadField, typed: string, context: TypedContext = {}): Value {
  const text = typed.trim()
  if (text === '')
    throw new Refusal('empty-value', `Write a value for “${field.label}”.`, { field: field.id })
  if (/^unknown$/i.test(text)) return { unknown: true }
  const alternatives = text.split(/\s+\|\s+/)
  if (alternatives.length === 1) return readPlain(field, text, context)
  return { oneOf: alternatives.map((alternative) => readPlain(field, alternative, context)) }
}

function readPlain(field: ReadField, text: string, context: TypedContext): PlainValue {
  switch (field.type) {
    case 'text':
      return checked(field, text)
    case 'list':
      return checked(field, entries(text))
    case 'one-of':
      return code(field, text)
    case 'many-of':
      return [...new Set(entries(text).map((entry) => code(field, entry)))]
    case 'yes-no-unclear':
      return answer(field, text)
    case 'count':
      return readTypedCount(text, field)
    case 'date':
      return readTypedDate(text)
    case 'place':
      return readTypedPlace(text, (name) => named(field, 'place', name, context), context.isPlace)
    case 'actor':
      return { actor: named(field, 'actor', text, context) }
  }
}

/** The text or list itself, if it may be kept: no half characters, no controls that turn the reading direction. */
function checked(field: ReadField, value: string | string[]): PlainValue {
  const schema: z.ZodType<PlainValue> = plainValueSchemas[field.type]
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const reason = misfitReason(parsed.error, { given: value, schema })
  throw new Refusal('bad-text', `“${field.label}” cannot take this: ${reason}.`, { field: field.id, reason })
}

function entries(text: string): string[] {
  return splitItems(text, ';')
    .map((entry) => restoreItem(entry).trim())
    .filter((entry) => entry !== '')
}

function code(field: ReadField, text: string): string {
  const option = typedOption(text, field.options)
  if (option !== null) return option.code
  const near = nearestNames(
    text,
    field.options.flatMap(({ code, label }) => [code, label]),
  )
  const offered = [...new Set(near.flatMap((name) => optionNamed(field.options, name)))].slice(0, 3)
  const shown = (offered.length > 0 ? offered : field.options.slice(0, 12))
    .map((option) => option.code)
    .join(', ')
  const lead = offered.length > 0 ? 'did you mean' : 'it has'
  const mark = offered.length > 0 ? '?' : '.'
  throw new Refusal(
    'no-code',
    `The codebook has no code “${text}” for “${field.label}”; ${lead} ${shown}${mark}`,
    {
      field: field.id,
      code: text,
    },
  )
}

function optionNamed(options: readonly Option[], name: string): Option[] {
  return options.filter(({ code, label }) => code === name || label === name)
}

function answer(field: ReadField, text: string): string {
  const answers: Record<string, string> = {
    yes: 'yes',
    y: 'yes',
    true: 'yes',
    no: 'no',
    n: 'no',
    false: 'no',
    unclear: 'unclear',
  }
  const said = answers[text.toLowerCase()]
  if (said !== undefined) return said
  throw new Refusal('no-answer', `“${field.label}” takes yes, no or unclear; “${text}” is none of them.`, {
    field: field.id,
    typed: text,
  })
}

function named<K extends 'actor' | 'place'>(
  field: ReadField,
  kind: K,
  name: string,
  context: TypedContext,
): RecordId<K> {
  if (new RegExp(`^${kind}:[0-9A-Za-z-]{1,64}$`).test(name)) return name as RecordId<K>
  const id = context.findName?.(kind, name.replace(/\s+/g, ' ')) ?? null
  if (id !== null && isOfKind(kind, id)) return id
  throw new Refusal(
    'no-name',
    `No single ${kind} bears the name “${name}”, as “${field.label}” needs; add it first, or give its id.`,
    { field: field.id, name },
  )
}
