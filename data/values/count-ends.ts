import type { Count } from './count.ts'
import { countRange } from './count-range.ts'
import type { PlainValue } from './value.ts'

/** The lowest and the highest number; null where that end is left open, which is never zero. */
export type CountEnds = { low: number | null; high: number | null }

/** Whether a value is a count that has a number: "dozens" has none. */
export function isNumbered(value: PlainValue): value is Count {
  return typeof value === 'object' && !Array.isArray(value) && ('min' in value || 'max' in value)
}

/**
 * From the lowest to the highest number that several counts can mean, "about 40" reaching as far as it may be off. One open
 * end leaves it open; null for no counts.
 */
export function countEnds(counts: readonly Count[]): CountEnds {
  return spanOfEnds(counts.map(countRange))
}

/** The ends of several that agree: an end that one leaves open is where the others put it. */
export function agreedEnds(ends: readonly CountEnds[]): CountEnds {
  const lows = ends.flatMap(({ low }) => low ?? [])
  const highs = ends.flatMap(({ high }) => high ?? [])
  return {
    low: lows.length === 0 ? null : Math.min(...lows),
    high: highs.length === 0 ? null : Math.max(...highs),
  }
}

/** From the lowest to the highest number that several counts name, as they are said. */
export function namedEnds(counts: readonly Count[]): CountEnds {
  return spanOfEnds(counts.map(({ min = null, max = null }) => ({ low: min, high: max })))
}

/** From the lowest to the highest; one open end leaves it open. */
export function spanOfEnds(ends: readonly CountEnds[]): CountEnds {
  if (ends.length === 0) return { low: null, high: null }
  const [lows, highs] = [ends.map(({ low }) => low), ends.map(({ high }) => high)]
  return {
    low: lows.includes(null) ? null : Math.min(...(lows as number[])),
    high: highs.includes(null) ? null : Math.max(...(highs as number[])),
  }
}
