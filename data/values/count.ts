import { z } from 'zod'
import { line, verbatim } from '../records/texts.ts'

const people = z.int().min(0).max(1_000_000_000)

/** A part of a count along one axis, as 6 children on the axis *age*. */
export const countPartSchema = z.strictObject({
  /** As sex-and-age, status (civilian, fighter) or fate (killed, injured, detained). */
  axis: line,
  category: line,
  count: people,
  /** "About six women", "at least six children"; without it the number is exact. */
  bound: z.enum(['at-least', 'at-most', 'about']).optional(),
})

/**
 * How many, with its doubt: `{min: 13}` is "at least 13" and has no maximum; 8 exactly is `{min: 8, max: 8}`;
 * `{words: "dozens"}` has no number at all. `complete` says whether the parts claim to make up the whole.
 */
export const countSchema = z
  .strictObject({
    min: people.optional(),
    max: people.optional(),
    approximate: z.boolean().optional(),
    words: verbatim.optional(),
    parts: z.array(countPartSchema).optional(),
    complete: z.boolean().optional(),
  })
  .refine((count) => count.min !== undefined || count.max !== undefined || count.words !== undefined, {
    message: 'a count needs a minimum, a maximum or words',
  })
  .refine((count) => count.min === undefined || count.max === undefined || count.min <= count.max, {
    message: 'the minimum is above the maximum',
  })

export type Count = z.infer<typeof countSchema>
export type CountPart = z.infer<typeof countPartSchema>

/** Exactly so many. */
export function exactly(number: number): Count {
  return { min: number, max: number }
}

/** As an analyst would write it: "8", "at least 13", "at most 5", "8–10", "about 40", or the source's words. */
export function describeCount(count: Count): string {
  const { min, max, approximate, words } = count
  const about = approximate ? 'about ' : ''
  if (min !== undefined && max !== undefined) return min === max ? `${about}${min}` : `${about}${min}–${max}`
  if (min !== undefined) return `${about}at least ${min}`
  if (max !== undefined) return `${about}at most ${max}`
  return words ?? ''
}
