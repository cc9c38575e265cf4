import { standsEquallyOften } from './equal-counts.ts'
import type { OldPassage } from './old-passage.ts'
import type { Place } from './places.ts'
import { type FoldedSelector, NEAR } from './surroundings.ts'

/** A quote this long (folded units) that stands once in a text is known by its words alone. */
const KNOWN_BY_ITSELF = 48

/**
 * The one place that is surely the passage by what stands around it: the only one with all of its context; else the
 * only one with the nearest twelve units on both sides; else, for a long quote, the only one. Null where there are
 * several, or where the old text shows that such places were added or taken away.
 */
export function surePlace(
  { places, complete }: { places: readonly Place[]; complete: boolean },
  wanted: FoldedSelector,
  old: OldPassage | null,
): Place | null {
  if (!complete) return null
  const { whole, from, to } = wanted
  const tests = [
    { agreement: 'all', evidence: whole },
    { agreement: 'near', evidence: whole.slice(Math.max(0, from - NEAR), to + NEAR) },
    ...(wanted.quote.length >= KNOWN_BY_ITSELF ? [{ agreement: 'less', evidence: wanted.quote }] : []),
  ]
  for (const { agreement, evidence } of tests) {
    const agreeing = places.filter((place) => place.agreement === agreement)
    if (agreeing.length === 0) continue
    if (agreeing.length > 1) return null
    return !old || standsEquallyOften(old.map, evidence) ? (agreeing[0] as Place) : null
  }
  return null
}
