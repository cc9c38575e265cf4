import { standsEquallyOften, standsOnce } from './equal-counts.ts'
import type { OldPassage } from './old-passage.ts'
import type { Place } from './places.ts'
import { evidenceFor, type FoldedSelector } from './surroundings.ts'

/** A quote this long (folded units) is known by its words alone if it stands once in the old text and once in the new. */
const KNOWN_IN_BOTH = 16

/** Without the old text nobody knows how often it stood there, so that it must be longer. */
const KNOWN_IN_ONE = 40

/** Whether a quote that stands once in the searched text is known to be the passage by its words alone. */
export function isKnownByItsWords({ quote }: FoldedSelector, old: OldPassage | null): boolean {
  if (!old) return quote.length >= KNOWN_IN_ONE
  return (
    quote.length >= KNOWN_IN_BOTH && standsOnce(old.map.oldText, quote) && standsOnce(old.map.newText, quote)
  )
}

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
  for (const agreement of ['all', 'near'] as const) {
    const agreeing = places.filter((place) => place.agreement === agreement)
    if (agreeing.length > 1) return null
    const [only] = agreeing
    if (only) return !old || standsEquallyOften(old.map, evidenceFor(wanted, agreement)) ? only : null
  }
  const [only] = places
  return only && places.length === 1 && isKnownByItsWords(wanted, old) ? only : null
}
