import type { Records } from '../records/records.ts'
import type { PlainValue, Value } from '../values/value.ts'
import { isUnknown, possibilities } from '../values/value.ts'

/**
 * An order of values that hangs on what they say alone, never on ids or on which was entered first, so that two people
 * who code alike report alike. It has no other meaning: it only settles ties.
 */
export function byContent(records: Records): (a: Value, b: Value) => number {
  return (a, b) => {
    const [one, other] = [contentKey(records, a), contentKey(records, b)]
    return one < other ? -1 : one > other ? 1 : 0
  }
}

/** What a value says as one text, in which names stand for places and actors. */
export function contentKey(records: Records, value: Value): string {
  if (isUnknown(value)) return ''
  return possibilities(value)
    .map((plain) => plainKey(records, plain))
    .join('\u0001')
}

function plainKey(records: Records, value: PlainValue): string {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.join('\u0002')
  if ('edtf' in value)
    return [value.edtf, value.localTime, value.zone, value.words, value.typed].join('\u0002')
  if ('place' in value) {
    const { place, relation, direction, precision, radius } = value
    return [nameOf(records, place), relation, direction, precision, radius].join('\u0002')
  }
  if ('actor' in value) return [nameOf(records, value.actor), value.role, value.as].join('\u0002')
  const { min, max, approximate, words, parts, complete } = value
  const said = (parts ?? []).map(
    ({ axis, category, count, bound }) => `${axis} ${category} ${count} ${bound}`,
  )
  return [padded(min), padded(max), approximate === true, words, complete, ...said].join('\u0002')
}

/** Numbers as texts that sort as the numbers do, an open end last. */
function padded(number: number | undefined): string {
  return number === undefined ? '~' : String(number).padStart(10, '0')
}

function nameOf(records: Records, id: `actor:${string}` | `place:${string}`): string {
  return records.get(id)?.names[0]?.text ?? ''
}
