import type { Block } from './align-texts.ts'
import { blockHolding, blockHoldingNew, type OffsetMap, type Range } from './offset-map.ts'
import { occurrences } from './places.ts'
import { CONTEXT } from './selector.ts'

/** How far around a place (units) another of the same words can have taken its part in the alignment. */
const REACH = 2_000
const MOST_RIVALS = 200

/** Agreeing less than this on one side (units) is chance. */
const LEAST_AGREEMENT = 6

/** An old place and a new one, each the beginning of the same words. */
type Pair = { readonly old: number; readonly place: number }

/** How many units agree before and after the two places of a pair, up to {@link CONTEXT} each. */
type Agreement = { readonly before: number; readonly after: number }

function agreementOf({ oldText, newText }: OffsetMap, { old, place }: Pair, length: number): Agreement {
  let before = 0
  while (
    before < CONTEXT &&
    old > before &&
    oldText.charCodeAt(old - 1 - before) === newText.charCodeAt(place - 1 - before)
  ) {
    before++
  }
  let after = 0
  while (
    after < CONTEXT &&
    old + length + after < oldText.length &&
    oldText.charCodeAt(old + length + after) === newText.charCodeAt(place + length + after)
  ) {
    after++
  }
  return { before, after }
}

/** The pairs that the map itself makes of an old and of a new place, or null. */
function mappedFrom(map: OffsetMap, old: number, length: number): Pair | null {
  const block = blockHolding(map, { start: old, end: old + length })
  return block && { old, place: block.b + (old - block.a) }
}

function mappedTo(map: OffsetMap, place: number, length: number): Pair | null {
  const block = blockHoldingNew(map, { start: place, end: place + length })
  return block && { old: block.a + (place - block.b), place }
}

function nearby(text: string, quote: string, around: number): number[] {
  const from = Math.max(0, around - REACH)
  return occurrences(text.slice(from, around + quote.length + REACH), quote, MOST_RIVALS)
    .map((at) => from + at)
    .filter((at) => at !== around)
}

/** How often a stretch stands in a text, other than at `own`. */
function elsewhere(text: string, stretch: string, own: number): number {
  return occurrences(text, stretch, MOST_RIVALS).filter((at) => at !== own).length
}

/** Whether the words of `range`, with all their context, stand elsewhere in `other`, more often than in their own text. */
function hasLeft(text: string, range: Range, other: string, mapped: Range): boolean {
  const lead = Math.min(CONTEXT, range.start)
  const whole = text.slice(range.start - lead, range.end + CONTEXT)
  return elsewhere(other, whole, mapped.start - lead) > elsewhere(text, whole, range.start - lead)
}

/**
 * Whether other places make as good a pair as the one the offset map made of a passage, or a better one. Reports repeat
 * their formulas, and a diff that meets "Three were killed in A. Three were killed in B." beside one of the two may
 * join the head of one with the tail of the other, or, of two paragraphs that changed places, the frame of one with
 * that of the other. Then some other place of the words has as much of the context on both sides, or more on one, or
 * all of it, and is not better off with the place that the map gave it.
 */
export function hasRival(map: OffsetMap, old: Range, place: Range, block: Block): boolean {
  const { oldText, newText } = map
  const length = old.end - old.start
  const quote = oldText.slice(old.start, old.end)
  const ours = agreementOf(map, { old: old.start, place: place.start }, length)
  const isRival = (pair: Pair, mapped: Pair | null) => {
    const { before, after } = agreementOf(map, pair, length)
    const isAsGood =
      before > Math.max(ours.before, LEAST_AGREEMENT - 1) ||
      after > Math.max(ours.after, LEAST_AGREEMENT - 1) ||
      (before === CONTEXT && after === CONTEXT)
    if (!isAsGood || !mapped) return isAsGood
    const theirs = agreementOf(map, mapped, length)
    return theirs.before + theirs.after < before + after
  }
  const changesAreNear = block.a > old.start - REACH || block.a + block.length < old.end + REACH
  if (changesAreNear) {
    const newPlaces = nearby(newText, quote, place.start)
    if (newPlaces.some((at) => isRival({ old: old.start, place: at }, mappedTo(map, at, length)))) return true
    const oldPlaces = nearby(oldText, quote, old.start)
    if (oldPlaces.some((at) => isRival({ old: at, place: place.start }, mappedFrom(map, at, length))))
      return true
  }
  if (ours.before === CONTEXT && ours.after === CONTEXT) return false
  return hasLeft(oldText, old, newText, place) || hasLeft(newText, place, oldText, old)
}
