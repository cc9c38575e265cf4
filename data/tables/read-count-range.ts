import { Refusal } from '../refusal.ts'
import type { Count } from '../values/count.ts'
import { isNumbered } from '../values/count-ends.ts'
import { possibilities } from '../values/value.ts'
import type { FieldPlan } from './column-plan.ts'
import { readFigure } from './read-cell.ts'
import type { FieldReading } from './read-field.ts'
import type { Entry, TableRow } from './table-row.ts'

/** A figure of one end, and the cell it stands in. */
type End = { entry: Entry; number: number }

/**
 * Low and high figures as one claim of a range beside the best figure. As a rule the two agree, so the best one is reported
 * without a decision and the range gives its low and high. A range that says no more than the best figure, as most do in
 * published tables, adds nothing: the cell of the best figure stands for all three.
 *
 * Published tables hold figures out of order (UCDP GED 19.1 for Syria: 101 best figures outside their range, 58 low ones
 * above the high one). They are kept as what they are, rivals for an analyst to decide: a best figure beside a range that
 * it is outside of, or "at least 8" beside "at most 7".
 */
export function readCountRange(plan: FieldPlan, row: TableRow, readings: FieldReading[]): FieldReading[] {
  const [low, high] = [endOf(plan, row, 'low'), endOf(plan, row, 'high')]
  const ranges = rangesOf(low, high)
  const [best] = readings
  const item = best?.item ?? null
  if (!best) return ranges.map(({ value, entries }) => ({ field: plan.field, item, value, entries }))
  const counts = possibilities(best.value).filter(isNumbered)
  const saysNoMore = ({ value }: { value: Count }) =>
    counts.some(({ min, max }) => min === value.min && max === value.max)
  return [
    ...readings,
    ...ranges
      .filter((range) => !saysNoMore(range))
      .map(({ value, entries }) => ({ field: plan.field, item, value, entries })),
  ]
}

function rangesOf(low: End | null, high: End | null): { value: Count; entries: Entry[] }[] {
  if (low && high && low.number <= high.number) {
    return [{ value: { min: low.number, max: high.number }, entries: [low.entry, high.entry] }]
  }
  return [
    ...(low ? [{ value: { min: low.number }, entries: [low.entry] }] : []),
    ...(high ? [{ value: { max: high.number }, entries: [high.entry] }] : []),
  ]
}

function endOf({ parts }: FieldPlan, row: TableRow, part: 'low' | 'high'): End | null {
  const entry = row.entry(parts[part])
  if (entry === null || /^unknown$/i.test(entry.text)) return null
  const number = row.attempt(entry.column, () => {
    const read = readFigure(entry.text)
    const end = part === 'low' ? read.min : read.max
    if (end !== undefined) return end
    throw new Refusal('no-figure', `“${entry.text}” says no ${part === 'low' ? 'lowest' : 'highest'} number.`)
  })
  return number === null ? null : { entry, number }
}
