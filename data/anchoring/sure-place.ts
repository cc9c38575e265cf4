import { standsEquallyOften, standsOnce } from './equal-counts.ts'
import { type OldPassage, SAME_SURROUNDINGS } from './old-passage.ts'
import type { Place } from './places.ts'
import { contextLikeness, evidenceFor, type FoldedSelector } from './surroundings.ts'

/** A quote this long (folded units) that stands once in the old text and once in the new is hardly another. */
const KNOWN_IN_BOTH = 16

/** So long, and it is known by its words alone, in any surroundings; also where the old text is not at hand. */
const KNOWN_BY_ITSELF = 40

/** Whether a quote that stands once in the searched text is hardly another passage of the same words. */
export function isKnownByItsWords({ quote }: FoldedSelector, old: OldPassage | null): boolean {
  if (!old) return quote.length >= KNOWN_BY_ITSELF
  return (
    quote.length >= KNOWN_IN_BOTH && standsOnce(old.map.oldText, quote) && standsOnce(old.map.newText, quote)
  )
}

/**
 * The one place that is surely the passage by what stands around it: the only one with all of its context; else the
 * only one with the nearest twelve units on both sides; else, for a long quote, or a shorter one in surroundings that
 * are alike, the only one. Null where there are
 * several, or where the old text shows that such places were added or taken away.
 */
export function surePlace(
  text: string,
  { places, complete }: { places: readonly Place[]; complete: boolean },
  wanted: FoldedSelector,
  old: OldPassage | null,
): Place | null {
  if (!complete) return null
  for (const agreement of ['all', 'near'] as const) {
    const agreeing = places.filter((place) => place.agreement === agreement)
    if (agreeing.length > 1) return null
    const [only] = agreeing
    if (only) return !old || standsEquallyOften(old.map, evidenceFor(wanted, agreement)) ? only : null
  }
  const [only] = places
  if (!only || places.length > 1 || !isKnownByItsWords(wanted, old)) return null
  if (wanted.quote.length >= KNOWN_BY_ITSELF) return only
  return (contextLikeness(wanted, text, only.folded) ?? 0) > SAME_SURROUNDINGS ? only : null
}
