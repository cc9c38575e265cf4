import { foldedOffset } from '../text/folded-text.ts'
import { splitsSurrogatePair } from '../text/lone-surrogates.ts'
import { bestApproximation } from './approximation.ts'
import { withoutCollisions } from './collisions.ts'
import { standsOnce } from './equal-counts.ts'
import { isHeldByAnother, mapOffsets, type OffsetMap, type Range } from './offset-map.ts'
import { type OldPassage, placeByMap } from './old-passage.ts'
import { type Place, placesOfQuote } from './places.ts'
import { belongsThere, isContested } from './rivals.ts'
import { type SearchedText, searchedText } from './searched-text.ts'
import type { Selector } from './selector.ts'
import { surePlace } from './sure-place.ts'
import { contextLikeness, evidenceFor, type FoldedSelector, foldSelector } from './surroundings.ts'
import { foldTypography } from './typographic-fold.ts'

/**
 * What became of a passage in another text. Offsets are UTF-16 units there, null when lost.
 *
 * - *exact*: the quote stands, unit by unit, at the same offsets, and nothing says that it is another of its kind.
 * - *moved*: the quote stands, unit by unit, elsewhere, and that place is certain: the offset map has it in a long equal
 *   stretch, or its context stands around it and nowhere else, or it is long and stands once.
 * - *approximate*: the words or the typography differ, or the words are the same but nothing tells which of several
 *   places is meant. The score, below 1, is that of `score.ts`; ½ or less means that the place or a number is in doubt.
 * - *lost*: nothing like it, or only what was another passage of the old text.
 *
 * Score is 1 for exact and moved, 0 for lost. A place whose text is not the quote is never called exact or moved.
 */
export type Resolution =
  | { outcome: 'exact' | 'moved' | 'approximate'; start: number; end: number; score: number }
  | { outcome: 'lost'; start: null; end: null; score: 0 }

const LOST: Resolution = { outcome: 'lost', start: null, end: null, score: 0 }

/** A shorter quote (folded units) at the same offset is no evidence by itself: in long texts chance puts one there. */
const SURE_AT_ITS_OFFSET = 8

/** Where two texts begin alike for so much more than a passage (units), its place is the same and not a formula's. */
const FORMULA = 96

/** So much more of the context (0 to 1) is more than chance. */
const CLEARLY_MORE = 0.15
const MOST_COMPARED = 50

const STRENGTH = { all: 2, near: 1, less: 0 } as const

/** The outcome for a place that is surely the passage, word for word. */
function found(selector: Selector, { start, end }: Range): Resolution {
  return { outcome: start === selector.start ? 'exact' : 'moved', start, end, score: 1 }
}

function standsAsItWas(text: string, { quote, prefix, suffix, start, end }: Selector): boolean {
  return (
    text.startsWith(quote, start) &&
    text.startsWith(suffix, end) &&
    start >= prefix.length &&
    text.startsWith(prefix, start - prefix.length)
  )
}

/**
 * Whether another passage of the old text, of the same words, has become this place. The passage's own context says
 * more than the offset map, if it stands once in the old text and once in the new.
 */
function isTaken({ map, range }: OldPassage, wanted: FoldedSelector, { folded, agreement }: Place): boolean {
  if (!isHeldByAnother(map, folded, range)) return false
  if (agreement === 'less') return true
  const evidence = evidenceFor(wanted, agreement)
  const isUnique = standsOnce(map.oldText, evidence) && standsOnce(map.newText, evidence)
  return !(isUnique && belongsThere(map, range, folded))
}

/**
 * The place at the passage's own offset, unless another place has more of its context; where no place has enough of it
 * to say, unless another's surroundings are clearly more alike.
 */
function placeAtItsOffset(
  text: string,
  places: readonly Place[],
  selector: Selector,
  wanted: FoldedSelector,
): Place | null {
  const own = places.find((place) => place.verbatim && place.range.start === selector.start)
  if (!own) return null
  const strongest = Math.max(...places.map((place) => STRENGTH[place.agreement]))
  if (own.agreement !== 'less') return STRENGTH[own.agreement] === strongest ? own : null
  if (strongest > 0 || wanted.quote.length < SURE_AT_ITS_OFFSET) return null
  const likeness = (place: Place) => contextLikeness(wanted, text, place.folded) ?? 0
  const limit = likeness(own) + CLEARLY_MORE
  return places.slice(0, MOST_COMPARED).some((place) => likeness(place) > limit) ? null : own
}

/** An approximate place never begins or ends inside a character. */
function approximately(text: string, { start, end, score }: Range & { score: number }): Resolution {
  const from = splitsSurrogatePair(text, start) ? start - 1 : start
  const to = splitsSurrogatePair(text, end) ? end + 1 : end
  return { outcome: 'approximate', start: from, end: to, score }
}

function resolveIn(
  searched: SearchedText,
  selector: Selector,
  old: OldPassage | null,
  hint: number,
): Resolution {
  const wanted = foldSelector(selector)
  if (wanted.quote === '') return standsAsItWas(searched.text, selector) ? found(selector, selector) : LOST
  const mapped = old && placeByMap(searched, selector, wanted, old)
  if (mapped?.isSure && mapped.place.verbatim) return found(selector, mapped.place.range)
  const all = placesOfQuote(searched, selector, wanted)
  const isOpen = (place: Place) =>
    !(old && isTaken(old, wanted, place)) &&
    !(mapped?.isOutdone && mapped.place.folded.start === place.folded.start)
  const places = all.places.filter(isOpen)
  const isDoubtful = (by: 'as-good' | 'better', place: Place) =>
    old !== null && isContested(old.map, old.range, place.folded, by)
  const own = placeAtItsOffset(searched.folded().folded, places, selector, wanted)
  if (own && !isDoubtful('better', own)) return found(selector, own.range)
  const known = surePlace(searched.folded().folded, { places, complete: all.complete }, wanted, old)
  const sure = mapped?.isSure ? mapped.place : known && !isDoubtful('as-good', known) ? known : null
  if (sure?.verbatim) return found(selector, sure.range)
  const mapIsDoubtful = mapped !== null && !mapped.isSure
  const best = bestApproximation({ searched, selector, wanted, old, sure, mapIsDoubtful, places, hint })
  return best ? approximately(searched.text, best) : LOST
}

/**
 * Finds a passage in a text when the text it was taken from is not at hand. `hint` is where it is expected (else its
 * own offset); it only chooses among equals, which stay *approximate*. {@link resolveAll} knows more: use it where the
 * old text is kept.
 */
export function resolve(newText: string, selector: Selector, hint: number = selector.start): Resolution {
  if (selector.quote === '') return LOST
  if (standsAsItWas(newText, selector)) return found(selector, selector)
  return resolveIn(searchedText(newText), selector, null, hint)
}

function commonPrefixLength(one: string, other: string): number {
  const most = Math.min(one.length, other.length)
  let length = 0
  while (length < most && one.charCodeAt(length) === other.charCodeAt(length)) length++
  return length
}

/**
 * What became of passages of an old text in a new one (the same document extracted anew), in the order given. The
 * texts are aligned first, typography apart; passages that the offset map does not hold are looked for by their words
 * and context, then by likeness. A place in the new text that another passage of the old text has become is never
 * taken, so that a deleted sentence is not found in one that looks like it. A selector that is not of the old text is
 * resolved as by {@link resolve}. Two different passages never come to one place for certain.
 *
 * Repeatable, and bounded in time: about linear in the length of the texts, however unlike they are.
 */
export function resolveAll(oldText: string, newText: string, selectors: readonly Selector[]): Resolution[] {
  const same = commonPrefixLength(oldText, newText)
  const searched = searchedText(newText)
  let alignment: { folded: ReturnType<typeof foldTypography>; map: OffsetMap } | undefined
  const aligned = () => {
    if (!alignment) {
      const folded = foldTypography(oldText)
      alignment = { folded, map: mapOffsets(folded.folded, searched.folded().folded) }
    }
    return alignment
  }
  const resolutions = selectors.map((selector) => {
    const { quote, start, end } = selector
    if (quote === '') return LOST
    if (oldText.slice(start, end) !== quote) {
      return standsAsItWas(newText, selector)
        ? found(selector, selector)
        : resolveIn(searched, selector, null, start)
    }
    if (oldText === newText || end + FORMULA <= same) return found(selector, selector)
    const { folded, map } = aligned()
    const range = { start: foldedOffset(folded, start), end: foldedOffset(folded, end) }
    return resolveIn(searched, selector, { map, range }, start)
  })
  return withoutCollisions(selectors, resolutions)
}
