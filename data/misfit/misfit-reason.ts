import type { z } from 'zod'
import { nearestNames } from '../reading/nearest-names.ts'
import { firstMisfit } from './first-misfit.ts'
import { type JsonSchema, jsonSchemaOf, schemasAt } from './json-schema.ts'
import { namesOf, shown, whatItTakes } from './what-it-takes.ts'

/** What was looked at, by which schema, and something that fits, if there is such a sample. */
export type Looked = { given: unknown; schema: z.ZodType; sample?: unknown }

/**
 * Why something does not fit its schema, as the end of a sentence in plain words: which field, what is wrong with it and what
 * it takes. No word of the library is in it.
 */
export function misfitReason(error: z.ZodError, { given, schema, sample }: Looked): string {
  const misfit = firstMisfit(error.issues)
  if (misfit === null) return 'it takes something else'
  const { path, issue } = misfit
  const json = jsonSchemaOf(schema)
  if (issue.code === 'unrecognized_keys') return unknownKey(issue.keys[0] ?? '', path, json)
  const value = at(given, path)
  const where = whereOf(path)
  const takes = whatItTakes(schemasAt(json, path), at(sample, path))
  if (value === undefined && path.length > 0) return `${where} is missing; it takes ${takes}`
  if (isSaid(issue)) return path.length === 0 ? issue.message : `for ${where} ${issue.message}`
  return `${path.length === 0 ? 'it' : where} takes ${takes}${bounds(issue)}, not ${shown(value)}`
}

/** Reasons in our own words begin small or with what was given; the library's begin with a capital. */
function isSaid({ code, message }: z.core.$ZodIssue): boolean {
  return code === 'custom' || (code !== 'invalid_type' && code !== 'invalid_value' && !/^[A-Z]/.test(message))
}

function bounds(issue: z.core.$ZodIssue): string {
  if (issue.code === 'too_small') {
    const isEmpty = issue.origin === 'string' || issue.origin === 'array'
    return isEmpty ? ', and not an empty one' : `, from ${issue.minimum} on`
  }
  if (issue.code !== 'too_big') return ''
  const most = Number(issue.maximum).toLocaleString('en')
  const units = { string: ' characters', array: ' entries' }[issue.origin as string] ?? ''
  return `, up to ${most}${units}`
}

function unknownKey(key: string, path: PropertyKey[], json: JsonSchema): string {
  const known = [...new Set(schemasAt(json, path).flatMap(namesIn))]
  const inside = path.length === 0 ? '' : ` in ${whereOf(path)}`
  const it = path.length === 0 ? '; it' : ', which'
  const [near] = nearestNames(key, known)
  if (near !== undefined) return `there is no ${quoted(key)}${inside}; perhaps ${quoted(near)} is meant`
  return known.length === 0
    ? `there is no ${quoted(key)}${inside}`
    : `there is no ${quoted(key)}${inside}${it} takes ${namesOf(known)}`
}

function namesIn({ properties = {}, anyOf = [], oneOf = [] }: JsonSchema): string[] {
  return [...Object.keys(properties), ...anyOf.flatMap(namesIn), ...oneOf.flatMap(namesIn)]
}

function quoted(name: string): string {
  return `“${shown(name).slice(1, -1)}”`
}

/** “count” in entry 2 of “parts”. */
function whereOf(path: readonly PropertyKey[]): string {
  const above = path.slice(0, -1)
  const last = path.at(-1)
  const own = typeof last === 'number' ? `entry ${last + 1}` : quoted(String(last))
  if (above.length === 0) return own
  return `${own} ${typeof last === 'number' ? 'of' : 'in'} ${whereOf(above)}`
}

function at(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((found, key) => {
    const isHolder = typeof found === 'object' && found !== null && Object.hasOwn(found, key)
    return isHolder ? (found as Record<PropertyKey, unknown>)[key] : undefined
  }, value)
}
