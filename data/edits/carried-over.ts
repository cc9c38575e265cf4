import { resolvedDate } from '../reading/resolved-date.ts'
import { isOfKind } from '../records/record-id.ts'
import type { Records } from '../records/records.ts'
import type { ActorValue } from '../values/actor-value.ts'
import type { Count } from '../values/count.ts'
import { isNumbered } from '../values/count-ends.ts'
import type { DateValue } from '../values/date.ts'
import { isDate } from '../values/day-ends.ts'
import type { PlaceValue } from '../values/place-value.ts'
import { type PlainValue, possibilities, type Value } from '../values/value.ts'

/**
 * A value that was typed over another, with what typing cannot say and still fits: the quoted words; the parts of a count
 * that do not exceed it; time, zone and year's reason of a date, and what it is reckoned from if that gives it; how exactly
 * the same place is known; what an actor was called and its role. Of alternatives, each keeps what the same one had.
 */
export function carriedOver(records: Records, before: Value, typed: Value): Value {
  const [earlier, later] = [possibilities(before), possibilities(typed)]
  if (later.length === 0) return typed
  const only = earlier.length === 1 && later.length === 1 ? earlier[0] : undefined
  const values = later.map((one) => {
    const same = only ?? earlier.find((other) => isSame(other, one))
    return same === undefined ? one : carried(records, same, one)
  })
  return values.length === 1 ? (values[0] as PlainValue) : { oneOf: values }
}

function isSame(a: PlainValue, b: PlainValue): boolean {
  if (isDate(a) && isDate(b)) return a.edtf === b.edtf
  if (isNumbered(a) && isNumbered(b))
    return a.min === b.min && a.max === b.max && a.approximate === b.approximate
  return false
}

function carried(records: Records, before: PlainValue, typed: PlainValue): PlainValue {
  if (isDate(before) && isDate(typed)) return carriedDate(records, before, typed)
  if (isNumbered(typed) && isCount(before)) return carriedCount(before, typed)
  if (isPlace(before) && isPlace(typed)) {
    const { precision, radius } = before
    return before.place === typed.place ? { ...known({ precision, radius }), ...typed } : typed
  }
  if (isActor(before) && isActor(typed)) {
    const { as, role } = before
    return { ...typed, ...known({ as, role }) }
  }
  return typed
}

function carriedCount({ words, parts, complete }: Count, typed: Count): Count {
  const most = typed.max ?? Number.POSITIVE_INFINITY
  const sums = new Map<string, number>()
  for (const { axis, count, bound } of parts ?? []) {
    sums.set(axis, (sums.get(axis) ?? 0) + (bound === 'at-most' ? 0 : count))
  }
  const fits = [...sums.values()].every((sum) => sum <= most)
  const makesUp =
    complete === false || [...sums.values()].every((sum) => sum === typed.min && sum === typed.max)
  const kept = typed.parts === undefined && fits ? { parts, ...(makesUp ? { complete } : {}) } : {}
  return { ...typed, ...known({ words, ...kept }) }
}

function carriedDate(records: Records, before: DateValue, typed: DateValue): DateValue {
  const { words, localTime, zone, resolved, because } = before
  const isOfYear = before.edtf.slice(0, 4) === typed.edtf.slice(0, 4)
  const hangs = resolved !== undefined && gives(records, before, typed)
  const kept = { localTime, zone, ...(hangs ? { resolved, typed: before.typed } : {}) }
  return { ...known(kept), ...typed, ...known({ words, ...(isOfYear ? { because } : {}) }) }
}

/** Whether what the date before was reckoned from gives the one that was typed. */
function gives(records: Records, { edtf, resolved }: DateValue, typed: DateValue): boolean {
  if (resolved === undefined || edtf === typed.edtf) return true
  const { against } = resolved
  const base = isOfKind('source', against) ? records.get(against)?.published : onlyDate(records, against)
  return base != null && resolvedDate(base, resolved) === typed.edtf
}

function onlyDate(records: Records, id: `claim:${string}`): string | null {
  const dates = possibilities(records.get(id)?.value ?? { unknown: true }).filter(isDate)
  return dates.length === 1 ? (dates[0]?.edtf ?? null) : null
}

function isCount(value: PlainValue): value is Count {
  return (
    isNumbered(value) ||
    (typeof value === 'object' && !Array.isArray(value) && 'words' in value && !isDate(value))
  )
}

function isPlace(value: PlainValue): value is PlaceValue {
  return typeof value === 'object' && !Array.isArray(value) && 'place' in value
}

function isActor(value: PlainValue): value is ActorValue {
  return typeof value === 'object' && !Array.isArray(value) && 'actor' in value
}

/** Without what is not said. */
function known<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, said]) => said !== undefined)) as never
}
