import type { Count } from './count.ts'

/** How far "about 40" may be off, as a share of the number: our own rule (docs/decisions/0005), since sources give none. */
const approximateShare = 0.2

/** The lowest and the highest number that a count can mean; null where that end is left open. */
export function countRange({ min, max, approximate }: Count): { low: number | null; high: number | null } {
  const share = approximate ? approximateShare : 0
  return {
    low: min === undefined ? null : Math.floor(rounded(min * (1 - share))),
    high: max === undefined ? null : Math.ceil(rounded(max * (1 + share))),
  }
}

/** 40 × 1.2 is 48, whatever binary fractions make of it. */
function rounded(number: number): number {
  return Math.round(number * 1_000) / 1_000
}
