import { alternativesOf, type JsonSchema } from './json-schema.ts'

/** More of them than that are not listed. */
const mostNames = 12

/**
 * What fits a schema, in words, with an example: "a whole number, as 3", "one of news, statement or social". `sample` is what
 * somebody wrote there, if anybody did.
 */
export function whatItTakes(schemas: readonly JsonSchema[], sample?: unknown): string {
  const alternatives = schemas.flatMap(alternativesOf)
  const said = alternatives.flatMap((one) => described(one, sample))
  const phrases = [...new Set(said)].toSorted(
    (one, other) => Number(one === 'null') - Number(other === 'null'),
  )
  return phrases.length === 0 ? 'something else' : orJoined(phrases.slice(0, 4))
}

function described(schema: JsonSchema, sample: unknown): string[] {
  if (schema.description !== undefined) return [schema.description]
  if (schema.const !== undefined) return [JSON.stringify(schema.const)]
  if (schema.enum !== undefined)
    return [`one of ${joined(schema.enum.slice(0, 2 * mostNames).map(String), 'or')}`]
  switch (schema.type) {
    case 'string':
      return [typeof sample === 'string' ? `text, as ${shown(sample)}` : 'text in double quotes']
    case 'integer':
      return [schema.minimum === undefined || schema.minimum < 0 ? 'a whole number' : 'a whole number, as 3']
    case 'number':
      return ['a number, as 3.5']
    case 'boolean':
      return ['true or false']
    case 'array':
      return [Array.isArray(sample) ? `a list, as ${shown(sample)}` : listOf(schema)]
    case 'object':
      return [objectWith(schema)]
    case 'null':
      return ['null']
    default:
      return []
  }
}

function listOf({ items, prefixItems = [] }: JsonSchema): string {
  const entries = typeof items === 'object' ? [items] : prefixItems
  const many = prefixItems.length === 0 ? 'a list' : `a list of ${prefixItems.length}`
  return `${many} in [ ], each entry ${whatItTakes(entries)}`
}

function objectWith({ properties = {} }: JsonSchema): string {
  const names = Object.keys(properties)
  return names.length === 0 ? 'an object in { }' : `an object with ${namesOf(names)}`
}

/** The names of what an object may hold, not more than a person reads. */
export function namesOf(names: readonly string[]): string {
  return names.length <= mostNames
    ? joined(names, 'and')
    : `${names.slice(0, mostNames).join(', ')} and others`
}

/** Phrases are long and may hold commas: each alternative says that it is one. */
function orJoined(phrases: readonly string[]): string {
  return phrases.join(', or ')
}

function joined(words: readonly string[], joiner: string): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${joiner} ${last}`
}

const longestShown = 60

/** What was given, short enough for a sentence, with nothing in it that would turn the reading direction. */
export function shown(value: unknown): string {
  if (typeof value === 'number' && !Number.isFinite(value)) return 'a number past all bounds'
  if (typeof value === 'string' || Array.isArray(value)) {
    const text = JSON.stringify(value)
    if (text.length <= longestShown) return escaped(text)
    return Array.isArray(value) ? 'a long list' : escaped(`${text.slice(0, longestShown)}…"`)
  }
  if (typeof value === 'object' && value !== null) return 'an object'
  return String(value)
}

function escaped(text: string): string {
  return text.replace(
    /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\u007F-\u009F]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])/g,
    (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
