import type { Block } from './align-texts.ts'
import { standsEquallyOften, standsOnce } from './equal-counts.ts'
import { blockHolding, type OffsetMap, type Range } from './offset-map.ts'
import { type Place, placeAt } from './places.ts'
import { rivalry } from './rivals.ts'
import type { SearchedText } from './searched-text.ts'
import type { Selector } from './selector.ts'
import { contextLikeness, type FoldedSelector } from './surroundings.ts'

/** What the old text tells of a passage: the offset map between the folded texts, and the passage's place in the old. */
export type OldPassage = { readonly map: OffsetMap; readonly range: Range }

/** More than this agreeing (0 to 1) and the surroundings are taken to be the same, with small changes. */
export const SAME_SURROUNDINGS = 0.6

/** More than this, and only small changes stand between them. */
export const VERY_LIKE_SURROUNDINGS = 0.8

/** How far around a passage (units, each side) the equal stretch it stands in is compared with the rest of the text. */
const STRETCH = 160

/**
 * An equal stretch this long is no frame of a formula, even if all of it is on one side of the passage. One that
 * reaches to the beginning or the end of both texts counts for so much more.
 */
const LONG_STRETCH = 72
const REACHES_AN_END = 32

/** An equal stretch this long, in surroundings so alike, is no accident; nor is a quote as long in an equal stretch. */
const SURE_STRETCH = 32
const KNOWN_BY_ITSELF = 48

/** A word this long (folded units) that stands once in either text is known where the map has it in such a stretch. */
const KNOWN_IN_PLACE = 4
const STRETCH_OF_A_KNOWN_WORD = 16

function isEvident(
  old: OldPassage,
  wanted: FoldedSelector,
  place: Place,
  block: Block,
  stretch: string,
): boolean {
  const { map, range } = old
  if (place.agreement !== 'less' || range.end - range.start >= KNOWN_BY_ITSELF) return true
  const begins = block.a === 0 && block.b === 0
  const ends = block.a + block.length === map.oldText.length && block.b + block.length === map.newText.length
  if (stretch.length + (begins || ends ? REACHES_AN_END : 0) >= LONG_STRETCH) return true
  const context = contextLikeness(wanted, map.newText, place.folded) ?? 0
  if (stretch.length >= SURE_STRETCH && context > VERY_LIKE_SURROUNDINGS) return true
  const { quote } = wanted
  if (quote.length < KNOWN_IN_PLACE || stretch.length < STRETCH_OF_A_KNOWN_WORD) return false
  return standsOnce(map.oldText, quote) && standsOnce(map.newText, quote)
}

/** A place the offset map has the whole passage in, whether it surely is it, and whether another has a better claim. */
export type MappedPlace = { readonly place: Place; readonly isSure: boolean; readonly isOutdone: boolean }

/**
 * Where the offset map has the whole passage, unit by unit. The place is sure if the equal stretch around it is long or
 * its surroundings are alike; it is not one of several equals of which some came or went; and no other place fits as
 * well.
 */
export function placeByMap(
  searched: SearchedText,
  selector: Selector,
  wanted: FoldedSelector,
  old: OldPassage,
): MappedPlace | null {
  const { map, range } = old
  const block = blockHolding(map, range)
  if (!block) return null
  const place = placeAt(searched, selector, wanted, block.b + (range.start - block.a))
  const start = Math.max(block.a, range.start - STRETCH)
  const stretch = map.oldText.slice(start, Math.min(block.a + block.length, range.end + STRETCH))
  const rivals = rivalry(map, range, place.folded, block)
  const isSure =
    rivals === 'none' && isEvident(old, wanted, place, block, stretch) && standsEquallyOften(map, stretch)
  return { place, isSure, isOutdone: rivals === 'better' }
}
