import type { Count } from '../values/count.ts'
import { namedEnds } from '../values/count-ends.ts'

/**
 * The count that a rule draws from counts, or null where it says nothing. "At least 13" counts as 13, since 13 is the
 * number that is said: beside 20 it is no higher one. Of two with one number, the open one is the lower or the higher.
 */
export function countsBy(rule: 'lowest' | 'highest' | 'range', counts: readonly Count[]): Count | null {
  if (rule === 'range') return span(counts)
  const [first, ...others] = counts
  if (first === undefined) return null
  const isBeyond = rule === 'lowest' ? isLower : isHigher
  return others.reduce((best, one) => (isBeyond(one, best) ? one : best), first)
}

function isLower(one: Count, other: Count): boolean {
  return (
    ((one.min ?? one.max ?? 0) - (other.min ?? other.max ?? 0) ||
      Number(one.min !== undefined) - Number(other.min !== undefined) ||
      compareEnds(one.max, other.max)) < 0
  )
}

function isHigher(one: Count, other: Count): boolean {
  return (
    ((one.max ?? one.min ?? 0) - (other.max ?? other.min ?? 0) ||
      Number(one.max === undefined) - Number(other.max === undefined) ||
      (one.min ?? 0) - (other.min ?? 0)) > 0
  )
}

function compareEnds(one: number | undefined, other: number | undefined): number {
  if (one === other) return 0
  return (one ?? Number.POSITIVE_INFINITY) - (other ?? Number.POSITIVE_INFINITY)
}

/** From the lowest to the highest number; an end that one of them leaves open stays open. */
function span(counts: readonly Count[]): Count | null {
  const { low, high } = namedEnds(counts)
  if (low === null && high === null) return null
  return {
    ...(low === null ? {} : { min: low }),
    ...(high === null ? {} : { max: high }),
    ...(counts.some(({ approximate }) => approximate) ? { approximate: true } : {}),
  }
}
