import { findNamed } from '../../edits/named-authority.ts'
import { readTyped } from '../../reading/read-typed.ts'
import type { Field } from '../../records/codebook.ts'
import type { Records } from '../../records/records.ts'
import { Refusal } from '../../refusal.ts'
import { sameValue } from '../../values/same-value.ts'
import { isUnknown, type PlainValue, possibilities, type Value, valueSchemaOf } from '../../values/value.ts'
import { valueWords } from './value-words.ts'

/** A value as the new field holds it, or why it cannot, in one sentence. */
export type Converted = { value: Value } | { reason: string }

export type Conversion = {
  records: Records
  /** The field as it was when the value was given; null where no codebook tells. */
  from: Field | null
  to: Field
  /** From old option codes to new ones. */
  codes: Readonly<Record<string, string>>
}

/**
 * What a value of one field becomes in another. Codes follow their renames; a choice of one becomes a choice of many; words are
 * read as if they were typed; anything can be put in words. What would have to be guessed is not converted.
 */
export function convertValue(conversion: Conversion, value: Value): Converted {
  if (isUnknown(value)) return { value }
  const plain = onlyPossibility(value)
  if (plain !== null) {
    const result = convertPlain(conversion, plain)
    return 'reason' in result || isChoice(conversion) ? result : fitting(conversion.to, result.value)
  }
  const converted: PlainValue[] = []
  for (const one of possibilities(value)) {
    const result = convertPlain(conversion, one)
    if (typeof result === 'object' && 'reason' in result) return result
    for (const plain of possibilities(result.value)) {
      if (!converted.some((other) => sameValue(other, plain))) converted.push(plain)
    }
  }
  const [only, ...others] = converted
  if (only === undefined) return { value: { unknown: true } }
  return fitting(conversion.to, others.length === 0 ? only : { oneOf: converted })
}

function onlyPossibility(value: Value): PlainValue | null {
  const [only, ...others] = possibilities(value)
  return only === undefined || others.length > 0 ? null : only
}

/** From one choice to another: then every code has been looked up, and nothing is left to check. */
function isChoice({ from, to }: Conversion): boolean {
  return choices.has(to.type) && from !== null && choices.has(from.type)
}

/** Whether a field can hold a value as it stands. */
export function holds(field: Field, value: Value): boolean {
  return !('reason' in fitting(field, value))
}

function fitting(to: Field, value: Value): Converted {
  if (!valueSchemaOf(to.type).safeParse(value).success) return { reason: `“${to.label}” cannot hold it.` }
  if (to.type !== 'one-of' && to.type !== 'many-of') return { value }
  const known = new Set(to.options.map(({ code }) => code))
  const missing = possibilities(value)
    .flat()
    .find((code) => typeof code === 'string' && !known.has(code))
  if (missing !== undefined) return { reason: noOption(to, String(missing)) }
  return { value }
}

const choices = new Set<Field['type']>(['one-of', 'many-of'])
const chosen = new Set<Field['type']>(['one-of', 'many-of', 'yes-no-unclear'])
const worded = new Set<Field['type']>(['text', 'list', ...chosen])

function convertPlain(conversion: Conversion, one: PlainValue): Converted {
  const { records, from, to } = conversion
  const type = from?.type ?? typeOf(one)
  if (type === to.type && !chosen.has(type)) return { value: one }
  if (type === 'one-of' || type === 'many-of') {
    if (to.type === 'one-of' || to.type === 'many-of')
      return convertCodes(conversion, [one].flat() as string[])
  }
  if (type === to.type) return { value: one }
  const entries = entriesOf(records, from, one, to)
  if (to.type === 'text') return { value: entries.join('; ') }
  if (to.type === 'list') return { value: entries }
  if (!worded.has(type)) return { reason: `${nouns[type]} cannot become ${nouns[to.type].toLowerCase()}.` }
  return readEntries(conversion, entries)
}

function convertCodes({ from, to, codes }: Conversion, given: readonly string[]): Converted {
  const renamed = given.map((code) => (Object.hasOwn(codes, code) ? (codes[code] as string) : code))
  const known = new Set(to.options.map(({ code }) => code))
  const missing = renamed.findIndex((code) => !known.has(code))
  if (missing >= 0) return { reason: noOption(to, labelIn(from, given[missing] as string)) }
  const different = inOrder(to, renamed)
  if (to.type === 'many-of') return { value: different }
  const [only, ...others] = different
  if (only === undefined || others.length > 0) return { reason: `“${to.label}” holds one option only.` }
  return { value: only }
}

/** Its words, entry by entry; a text is taken apart at semicolons only where several things are asked for. */
function entriesOf(records: Records, from: Field | null, one: PlainValue, to: Field): string[] {
  if (Array.isArray(one)) return one.map((entry) => valueWords(records, from, entry))
  const words = valueWords(records, from, one)
  if (typeof one !== 'string' || (to.type !== 'list' && to.type !== 'many-of')) return [words]
  const entries = words.split(';').map((entry) => entry.trim())
  return entries.filter((entry) => entry !== '')
}

/** Reads words as the field would if they were typed; dates and counts keep the words they were read from. */
function readEntries({ records, to }: Conversion, entries: readonly string[]): Converted {
  if (to.type !== 'many-of' && entries.length !== 1) return { reason: `“${to.label}” holds one value only.` }
  const text = entries.join('; ')
  try {
    const value = readTyped(to, text, { findName: (kind, name) => findNamed(records, kind, name) })
    if (isUnknown(value)) return { value }
    const words = /^\d+$/.test(text) ? {} : { words: text }
    const plain = possibilities(value).map((read) =>
      Array.isArray(read) && to.type === 'many-of'
        ? inOrder(to, read)
        : typeof read === 'object' && !Array.isArray(read) && !('place' in read) && !('actor' in read)
          ? { ...words, ...read }
          : read,
    )
    return { value: plain.length === 1 ? (plain[0] as PlainValue) : { oneOf: plain } }
  } catch (error) {
    if (error instanceof Refusal) return { reason: error.message }
    throw error
  }
}

/** Codes once each, in the order of the codebook. */
function inOrder({ options }: Field, codes: readonly string[]): string[] {
  return options.map(({ code }) => code).filter((code) => codes.includes(code))
}

function noOption(to: Field, name: string): string {
  return `“${name}” is no option of “${to.label}” any more.`
}

function labelIn(from: Field | null, code: string): string {
  return from?.options.find((option) => option.code === code)?.label ?? code
}

/** What a value looks like where no codebook says what it was. */
function typeOf(one: PlainValue): Field['type'] {
  if (typeof one === 'string') return 'text'
  if (Array.isArray(one)) return 'list'
  return 'edtf' in one ? 'date' : 'place' in one ? 'place' : 'actor' in one ? 'actor' : 'count'
}

const nouns: Record<Field['type'], string> = {
  text: 'A text',
  'one-of': 'A choice of one',
  'many-of': 'A choice of many',
  'yes-no-unclear': 'A yes or no',
  list: 'A list',
  count: 'A count',
  date: 'A date',
  place: 'A place',
  actor: 'An actor',
}
