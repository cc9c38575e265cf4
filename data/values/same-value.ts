import { sameJson } from '../changes/same-json.ts'
import type { Value } from './value.ts'

/** The same value, whatever words it was read from or typed in, and whatever gave the year. */
export function sameValue(a: Value, b: Value): boolean {
  return sameJson(withoutWords(a), withoutWords(b))
}

function withoutWords(value: Value): unknown {
  if (typeof value !== 'object' || Array.isArray(value)) return value
  if ('oneOf' in value) return value.oneOf.map(withoutWords)
  const { words, as, typed: _, because: __, ...rest } = value as Record<string, unknown>
  return Object.keys(rest).length === 0 ? { words } : rest
}
