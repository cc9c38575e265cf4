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

/** How a pair the map made compares with others of the same words: it has none, some are as good, or one is clearly better. */
export type Rivalry = 'none' | 'as-good' | 'better'

/** So much more agreement (units, both sides) is no chance. */
const CLEARLY = 8

function total({ before, after }: Agreement): number {
  return before + after
}

/**
 * Whether an old passage agrees clearly more with a new place than the old passage that the map gave the place to; also
 * when it gave it to none.
 */
export function belongsThere(map: OffsetMap, old: Range, place: Range): boolean {
  const length = old.end - old.start
  const mapped = mappedTo(map, place.start, length)
  if (!mapped) return true
  const ours = agreementOf(map, { old: old.start, place: place.start }, length)
  return total(ours) >= total(agreementOf(map, mapped, length)) + CLEARLY
}

/**
 * Whether a place that the map did not give a passage is in doubt for it: the passage agrees as well with the place that
 * the map did give it; or some other passage of the old text, of the same words, agrees with this one as well, or (`by`
 * better) clearly better, and is not as well off with the place that the map gave it.
 */
export function isContested(map: OffsetMap, old: Range, place: Range, by: 'as-good' | 'better'): boolean {
  const length = old.end - old.start
  const agreementWith = (pair: Pair) => total(agreementOf(map, pair, length))
  const ours = agreementWith({ old: old.start, place: place.start })
  const own = mappedFrom(map, old.start, length)
  if (own && own.place !== place.start && agreementWith(own) >= ours) return true
  const quote = map.oldText.slice(old.start, old.end)
  return occurrences(map.oldText, quote, MOST_RIVALS).some((at) => {
    if (at === old.start) return false
    const theirs = agreementWith({ old: at, place: place.start })
    if (theirs < ours + (by === 'better' ? CLEARLY : 0)) return false
    const mapped = mappedFrom(map, at, length)
    return !mapped || mapped.place === place.start || agreementWith(mapped) < theirs
  })
}

/**
 * Whether other places make as good a pair as the one the offset map made of a passage, or a better one. Reports repeat
 * their formulas, and a diff that meets "Three were killed in A. Three were killed in B." beside one of the two may
 * join the head of one with the tail of the other, or, of two paragraphs that changed places, the frame of one with
 * that of the other. Then some other place of the words has as much of the context on both sides, or more on one, or
 * all of it, and is not better off with the place that the map gave it.
 */
export function rivalry(map: OffsetMap, old: Range, place: Range, block: Block): Rivalry {
  const { oldText, newText } = map
  const length = old.end - old.start
  const quote = oldText.slice(old.start, old.end)
  const ours = agreementOf(map, { old: old.start, place: place.start }, length)
  const compare = (pair: Pair, mappedPair: () => Pair | null): Rivalry => {
    const theirs = agreementOf(map, pair, length)
    const { before, after } = theirs
    const isAsGood =
      before > Math.max(ours.before, LEAST_AGREEMENT - 1) ||
      after > Math.max(ours.after, LEAST_AGREEMENT - 1) ||
      (before === CONTEXT && after === CONTEXT)
    if (!isAsGood) return 'none'
    const mapped = mappedPair()
    if (mapped && total(agreementOf(map, mapped, length)) >= total(theirs)) return 'none'
    return total(theirs) >= total(ours) + CLEARLY ? 'better' : 'as-good'
  }
  const rivals: Rivalry[] = []
  const changesAreNear = block.a > old.start - REACH || block.a + block.length < old.end + REACH
  if (changesAreNear) {
    for (const at of nearby(newText, quote, place.start)) {
      rivals.push(compare({ old: old.start, place: at }, () => mappedTo(map, at, length)))
    }
    for (const at of nearby(oldText, quote, old.start)) {
      rivals.push(compare({ old: at, place: place.start }, () => mappedFrom(map, at, length)))
    }
  }
  if (rivals.includes('better')) return 'better'
  const isWhole = ours.before === CONTEXT && ours.after === CONTEXT
  if (!isWhole && (hasLeft(oldText, old, newText, place) || hasLeft(newText, place, oldText, old)))
    return 'better'
  return rivals.includes('as-good') ? 'as-good' : 'none'
}
