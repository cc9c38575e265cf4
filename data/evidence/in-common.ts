import type { Field } from '../records/codebook.ts'
import type { Count } from '../values/count.ts'
import { isNumbered } from '../values/count-ends.ts'
import { countRange } from '../values/count-range.ts'
import { type DateValue, dateBounds } from '../values/date.ts'
import { isApproximate, isDate } from '../values/day-ends.ts'
import { sameValue } from '../values/same-value.ts'
import { type PlainValue, possibilities, type Value } from '../values/value.ts'

/** More ways than this to combine alternatives say nothing to anybody. */
const combinationsAtMost = 64
const dayLength = 86_400_000

type Span = [from: number, to: number]
type Order = (a: Value, b: Value) => number

/** How values of one type lie on a line: numbers of people, or days. */
type Line<T extends PlainValue> = {
  has(value: PlainValue): value is T
  isAbout(value: T): boolean
  /** As it is said, and as far as it may reach. */
  span(value: T): Span
  reach(value: T): Span
  /** The value that says just this, made of ends of the others. */
  make(span: Span, of: readonly T[]): T
}

/**
 * What counts, or dates, leave open together: "at least 13" and "at most 15" are 13–15. Where one of them says just that, it
 * is reported as it stands. A number or date that is about right narrows the others only where it lies within them, and is
 * then reported as it stands. Of alternatives, those that the others allow. null where they have nothing in common.
 */
export function inCommon(field: Field, values: readonly Value[], order: Order): Value | null {
  if (field.type === 'count') return common(counts, values, order)
  return field.type === 'date' ? common(dates(field.tolerance ?? 0), values, order) : null
}

function common<T extends PlainValue>(line: Line<T>, values: readonly Value[], order: Order): Value | null {
  let combined: T[][] = [[]]
  for (const value of values) {
    const said = possibilities(value).filter(line.has)
    if (said.length > 0) combined = combined.flatMap((before) => said.map((one) => [...before, one]))
    if (combined.length > combinationsAtMost) return null
  }
  const found = combined.map((one) => shared(line, one, order)).filter((one) => one !== null)
  const inOrder = found.sort(order)
  const different = inOrder.filter((one, at) => !inOrder.slice(0, at).some((other) => sameValue(one, other)))
  const [only, ...others] = different
  return only === undefined || others.length === 0 ? (only ?? null) : { oneOf: different }
}

function shared<T extends PlainValue>(line: Line<T>, values: readonly T[], order: Order): T | null {
  const about = values.filter(line.isAbout)
  const exact = values.filter((one) => !line.isAbout(one)).sort(order)
  if (values.length === 0) return null
  const reach = meet(values.map(line.reach))
  if (reach === null) return null
  const span = meet(exact.map(line.span)) ?? reach
  const sure =
    exact.length === 0 ? [] : [exact.find((one) => isWithin(line.span(one), span)) ?? line.make(span, exact)]
  const narrowing = exact.length === 0 ? about : about.filter((one) => isWithin(line.span(one), span))
  const width = (one: T) => line.span(one)[1] - line.span(one)[0] + (line.isAbout(one) ? 0.5 : 0)
  const ranked = [...sure, ...narrowing].sort((a, b) => compare(width(a), width(b)) || order(a, b))
  return ranked[0] ?? null
}

/** Infinite widths are equal. */
function compare(a: number, b: number): number {
  return a === b ? 0 : a - b
}

function meet(spans: readonly Span[]): Span | null {
  const from = Math.max(...spans.map((span) => span[0]))
  const to = Math.min(...spans.map((span) => span[1]))
  return spans.length > 0 && from <= to ? [from, to] : null
}

function isWithin([from, to]: Span, [first, last]: Span): boolean {
  return from >= first && to <= last
}

const counts: Line<Count> = {
  has: isNumbered,
  isAbout: ({ approximate }) => approximate === true,
  span: ({ min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY }) => [min, max],
  reach(count) {
    const { low, high } = countRange(count)
    return [low ?? Number.NEGATIVE_INFINITY, high ?? Number.POSITIVE_INFINITY]
  },
  make: ([from, to]) => ({
    ...(Number.isFinite(from) ? { min: from } : {}),
    ...(Number.isFinite(to) ? { max: to } : {}),
  }),
}

function dates(tolerance: number): Line<DateValue> {
  return { has: isDate, isAbout: isApproximate, span: daysOf, reach, make: dateOf }

  function reach(date: DateValue): Span {
    const slack = isApproximate(date) ? tolerance : 0
    const [from, to] = daysOf(date)
    return [from - slack, to + slack]
  }
}

function daysOf(date: DateValue): Span {
  const { earliest, latest } = dateBounds(date)
  return [
    earliest === null ? Number.NEGATIVE_INFINITY : Date.parse(earliest) / dayLength,
    latest === null ? Number.POSITIVE_INFINITY : Date.parse(latest) / dayLength,
  ]
}

/** An end that no certain date gives keeps its "?". */
function dateOf([from, to]: Span, of: readonly DateValue[]): DateValue {
  const end = (at: 0 | 1, day: number) => {
    const ending = of.filter((date) => daysOf(date)[at] === day)
    const iso = ending[0] && dateBounds(ending[0])[at === 0 ? 'earliest' : 'latest']
    return iso ? `${iso}${ending.every(({ edtf }) => edtf.includes('?')) ? '?' : ''}` : '..'
  }
  const [first, last] = [end(0, from), end(1, to)]
  return { edtf: first === last ? first : `${first}/${last}` }
}
