import type { CountSpan } from './doubt.ts'

/** Air at both ends of the line, in percent, so that its strokes do not touch the ends. */
const air = 8

/**
 * Where a number stands on the line, in percent: from zero or just below the lowest to just above the highest that any
 * claim names. An open end (null) is the end of the line.
 */
export function rangeScale(spans: readonly CountSpan[]): (value: number | null) => number {
  const named = spans.flatMap(({ low, high }) => (high === null ? [low] : [low, high]))
  const lowest = Math.min(...named)
  const highest = Math.max(...named)
  const breadth = Math.max(1, highest - lowest)
  const open = spans.some(({ high }) => high === null)
  const end = 100 - air - (open ? 12 : 0)
  return (value) => {
    if (value === null) return 100
    return air + ((value - lowest) / breadth) * (end - air)
  }
}
