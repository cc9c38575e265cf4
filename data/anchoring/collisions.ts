import type { Resolution } from './resolve.ts'
import { scoreOf } from './score.ts'
import type { Selector } from './selector.ts'

const IN_DOUBT = scoreOf({
  words: 1,
  context: 1,
  wordForWord: true,
  placeIsCertain: false,
  numbersAgree: true,
})

/**
 * Two passages of one text cannot both be in one place of the other. Where two that were found for certain come to the
 * same place, which takes sentences repeated word for word, neither is certain, and both become approximate.
 */
export function withoutCollisions(
  selectors: readonly Selector[],
  resolutions: readonly Resolution[],
): Resolution[] {
  const claimants = new Map<string, Set<number>>()
  const placeOf = ({ start, end }: Resolution) => `${start}-${end}`
  resolutions.forEach((resolution, index) => {
    if (resolution.outcome !== 'exact' && resolution.outcome !== 'moved') return
    const place = placeOf(resolution)
    const starts = claimants.get(place) ?? new Set()
    claimants.set(place, starts.add((selectors[index] as Selector).start))
  })
  return resolutions.map((resolution) => {
    const isShared = (claimants.get(placeOf(resolution))?.size ?? 0) > 1
    if (!isShared || resolution.outcome === 'lost' || resolution.score < 1) return resolution
    return { ...resolution, outcome: 'approximate', score: IN_DOUBT }
  })
}
