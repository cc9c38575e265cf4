import { standsEquallyOften } from './equal-counts.ts'
import { blockHolding, type OffsetMap, type Range } from './offset-map.ts'
import { type Place, placeAt } from './places.ts'
import type { SearchedText } from './searched-text.ts'
import type { Selector } from './selector.ts'
import { contextLikeness, type FoldedSelector } from './surroundings.ts'

/** What the old text tells of a passage: the offset map between the folded texts, and the passage's place in the old. */
export type OldPassage = { readonly map: OffsetMap; readonly range: Range }

/** More than this agreeing (0 to 1) and the surroundings are taken to be the same, with small changes. */
export const SAME_SURROUNDINGS = 0.6

/** How far around a passage (units, each side) the equal stretch it stands in is compared with the rest of the text. */
const STRETCH = 160

/** An equal stretch this long is no accident; a shorter one needs surroundings that are alike. */
const SURE_STRETCH = 32
const LEAST_STRETCH_BEYOND_QUOTE = 12
const VERY_LIKE_SURROUNDINGS = 0.7

function isSure(
  old: OldPassage,
  wanted: FoldedSelector,
  place: Place,
  block: { a: number; length: number },
): boolean {
  const { map, range } = old
  const start = Math.max(block.a, range.start - STRETCH)
  const stretch = map.oldText.slice(start, Math.min(block.a + block.length, range.end + STRETCH))
  const beyond = stretch.length - (range.end - range.start)
  const evident =
    stretch.length >= SURE_STRETCH ||
    place.agreement !== 'less' ||
    (beyond >= LEAST_STRETCH_BEYOND_QUOTE &&
      (contextLikeness(wanted, map.newText, place.folded) ?? 0) > VERY_LIKE_SURROUNDINGS)
  return evident && standsEquallyOften(map, stretch)
}

/**
 * Where the offset map has the whole passage, unit by unit, and whether that place is surely it: the equal stretch
 * around it is long, or its surroundings are alike, and it is not one of several equals of which some came or went.
 */
export function placeByMap(
  searched: SearchedText,
  selector: Selector,
  wanted: FoldedSelector,
  old: OldPassage,
): { place: Place; isSure: boolean } | null {
  const block = blockHolding(old.map, old.range)
  if (!block) return null
  const place = placeAt(searched, selector, wanted, block.b + (old.range.start - block.a))
  return { place, isSure: isSure(old, wanted, place, block) }
}
