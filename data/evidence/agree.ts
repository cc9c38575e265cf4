import type { Field } from '../records/codebook.ts'
import type { RecordId } from '../records/record-id.ts'
import type { Records } from '../records/records.ts'
import type { Count } from '../values/count.ts'
import { countRange } from '../values/count-range.ts'
import { type DateValue, dateBounds } from '../values/date.ts'
import { isApproximate } from '../values/day-ends.ts'
import { isUnknown, type PlainValue, possibilities, type Value } from '../values/value.ts'
import { liesWithin } from './lies-within.ts'
import { plainWords } from './plain-words.ts'
import { sameActor } from './same-actor.ts'

const dayLength = 86_400_000

/** Whether two values can both be true: their sets of possible values meet. What is *unknown* contradicts nothing. */
export function agree(records: Records, field: Field, a: Value, b: Value): boolean {
  if (isUnknown(a) || isUnknown(b)) return true
  return possibilities(a).some((one) => possibilities(b).some((other) => meet(records, field, one, other)))
}

function meet(records: Records, field: Field, a: PlainValue, b: PlainValue): boolean {
  if (typeof a === 'string' || typeof b === 'string') return wordsMeet(field, a, b)
  if (Array.isArray(a) || Array.isArray(b)) return listsMeet(a, b)
  if ('edtf' in a && 'edtf' in b) return datesMeet(a, b, field.tolerance ?? 0)
  if ('place' in a && 'place' in b) return placesMeet(records, a.place, b.place)
  if ('actor' in a && 'actor' in b) return sameActor(records, a.actor, b.actor)
  if (isCount(a) && isCount(b)) return countsMeet(a, b)
  return false
}

function isCount(value: object): value is Count {
  return 'min' in value || 'max' in value || 'words' in value
}

/** *Unclear* is yes or no, so it contradicts neither. */
function wordsMeet(field: Field, a: PlainValue, b: PlainValue): boolean {
  if (typeof a !== 'string' || typeof b !== 'string') return false
  if (field.type === 'yes-no-unclear' && (a === 'unclear' || b === 'unclear')) return true
  return plainWords(a) === plainWords(b)
}

/**
 * A list or a choice of many says what was there, not that there was nothing else: two of them never contradict, unless
 * one says that there was *none* of it.
 */
function listsMeet(a: PlainValue, b: PlainValue): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return false
  return saysNone(a) === saysNone(b)
}

function saysNone(entries: readonly string[]): boolean {
  return entries.length === 1 && entries[0] === 'none'
}

/** "Dozens", without a number, can be any: it is no rival of one, and no support for it either (says-as-much.ts). */
function countsMeet(a: Count, b: Count): boolean {
  const [one, other] = [countRange(a), countRange(b)]
  const isBelow = (low: number | null, high: number | null) => high === null || (low ?? 0) <= high
  return isBelow(one.low, other.high) && isBelow(other.low, one.high)
}

function datesMeet(a: DateValue, b: DateValue, tolerance: number): boolean {
  const [fromA, toA] = daySpan(a, tolerance)
  const [fromB, toB] = daySpan(b, tolerance)
  return fromA <= toB && fromB <= toA
}

function daySpan(date: DateValue, tolerance: number): [from: number, to: number] {
  const { earliest, latest } = dateBounds(date)
  const slack = isApproximate(date) ? tolerance * dayLength : 0
  return [
    earliest === null ? Number.NEGATIVE_INFINITY : Date.parse(earliest) - slack,
    latest === null ? Number.POSITIVE_INFINITY : Date.parse(latest) + slack,
  ]
}

/** Two places meet when they are one, or one lies within the other. */
function placesMeet(records: Records, a: RecordId<'place'>, b: RecordId<'place'>): boolean {
  return a === b || liesWithin(records, a, b) || liesWithin(records, b, a)
}
