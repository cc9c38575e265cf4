import type { Field } from '../records/codebook.ts'
import { possibilities, type Value } from '../values/value.ts'
import { plainWords } from './plain-words.ts'

/** More ways than this to combine alternatives say nothing to anybody. */
const combinationsAtMost = 64

/**
 * All that several lists name together: each says what was there, none says that this was all. Lists of which one of
 * several is true stay alternatives. Codes stand in the codebook's order, words in that of the alphabet. null where the
 * alternatives are too many to say.
 */
export function everythingNamed(field: Field, values: readonly Value[]): Value | null {
  let unions: string[][] = [[]]
  for (const value of values) {
    const lists = possibilities(value).filter(Array.isArray)
    if (lists.length === 0) continue
    const next = new Map<string, string[]>()
    for (const union of unions) {
      for (const list of lists) {
        const whole = inOrder(field, [...union, ...list])
        next.set(JSON.stringify(whole), whole)
      }
    }
    if (next.size > combinationsAtMost) return null
    unions = [...next.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, union]) => union)
  }
  const [only, ...others] = unions
  if (only === undefined || (others.length === 0 && only.length === 0)) return { unknown: true }
  return others.length === 0 ? only : { oneOf: unions }
}

/** Each entry once, whatever its case and spaces; codes that the field no longer has come last. */
function inOrder(field: Field, entries: readonly string[]): string[] {
  const codes = field.type === 'many-of' ? field.options.map(({ code }) => code) : []
  const known = codes.filter((code) => entries.includes(code))
  const others = new Map<string, string>()
  for (const entry of entries) {
    if (codes.includes(entry)) continue
    const key = field.type === 'many-of' ? entry : plainWords(entry)
    const before = others.get(key)
    if (before === undefined || entry < before) others.set(key, entry)
  }
  const keys = [...others.keys()].sort()
  return [...known, ...keys.map((key) => others.get(key) as string)]
}
