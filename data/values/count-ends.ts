import type { Count } from './count.ts'
import type { PlainValue } from './value.ts'

/** The lowest and the highest number that is said; null where that end is left open, which is never zero. */
export type CountEnds = { low: number | null; high: number | null }

/** Whether a value is a count that has a number: "dozens" has none. */
export function isNumbered(value: PlainValue): value is Count {
  return typeof value === 'object' && !Array.isArray(value) && ('min' in value || 'max' in value)
}

/** From the lowest to the highest number of several counts. One open end leaves it open; null for no counts. */
export function countEnds(counts: readonly Count[]): CountEnds {
  if (counts.length === 0) return { low: null, high: null }
  const [lows, highs] = [counts.map(({ min }) => min), counts.map(({ max }) => max)]
  return {
    low: lows.includes(undefined) ? null : Math.min(...(lows as number[])),
    high: highs.includes(undefined) ? null : Math.max(...(highs as number[])),
  }
}
