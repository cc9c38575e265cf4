import { foldedOffset } from '../text/folded-text.ts'
import { splitsSurrogatePair } from '../text/lone-surrogates.ts'
import { bestApproximation } from './approximation.ts'
import { belongsToAnother, mapOffsets, type OffsetMap, type Range } from './offset-map.ts'
import { type OldPassage, placeByMap } from './old-passage.ts'
import { type Place, placesOfQuote } from './places.ts'
import { type SearchedText, searchedText } from './searched-text.ts'
import type { Selector } from './selector.ts'
import { surePlace } from './sure-place.ts'
import { foldSelector } from './surroundings.ts'
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

const STRENGTH = { all: 2, near: 1, less: 0 } as const

function found(outcome: 'exact' | 'moved', { start, end }: Range): Resolution {
  return { outcome, start, end, score: 1 }
}

function standsAsItWas(text: string, { quote, prefix, suffix, start, end }: Selector): boolean {
  return (
    text.startsWith(quote, start) &&
    text.startsWith(suffix, end) &&
    start >= prefix.length &&
    text.startsWith(prefix, start - prefix.length)
  )
}

/** The place at the passage's own offset, unless another place has more of its context. */
function placeAtItsOffset(places: readonly Place[], selector: Selector, length: number): Place | null {
  const own = places.find((place) => place.verbatim && place.range.start === selector.start)
  if (!own) return null
  const strongest = Math.max(...places.map((place) => STRENGTH[place.agreement]))
  const enough = length >= SURE_AT_ITS_OFFSET || own.agreement !== 'less'
  return enough && STRENGTH[own.agreement] === strongest ? own : null
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
  if (wanted.quote === '') return LOST
  const mapped = old && placeByMap(searched, selector, wanted, old)
  if (mapped?.place.verbatim) {
    if (mapped.place.range.start === selector.start) return found('exact', mapped.place.range)
    if (mapped.isSure) return found('moved', mapped.place.range)
  }
  const all = placesOfQuote(searched, selector, wanted)
  const places = old
    ? all.places.filter((place) => !belongsToAnother(old.map, place.folded, old.range))
    : all.places
  const own = placeAtItsOffset(places, selector, wanted.quote.length)
  if (own) return found('exact', own.range)
  const sure = mapped?.isSure ? mapped.place : surePlace({ places, complete: all.complete }, wanted, old)
  if (sure?.verbatim) return found('moved', sure.range)
  const best = bestApproximation({ searched, selector, wanted, old, sure, places, hint })
  return best ? approximately(searched.text, best) : LOST
}

/**
 * Finds a passage in a text when the text it was taken from is not at hand. `hint` is where it is expected (else its
 * own offset); it only chooses among equals, which stay *approximate*. {@link resolveAll} knows more: use it where the
 * old text is kept.
 */
export function resolve(newText: string, selector: Selector, hint: number = selector.start): Resolution {
  if (selector.quote === '') return LOST
  if (standsAsItWas(newText, selector)) return found('exact', selector)
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
 * resolved as by {@link resolve}.
 *
 * Repeatable, and bounded in time: about linear in the length of the texts, however unlike they are.
 */
export function resolveAll(oldText: string, newText: string, selectors: readonly Selector[]): Resolution[] {
  const same = oldText === newText ? oldText.length : commonPrefixLength(oldText, newText)
  const searched = searchedText(newText)
  let alignment: { folded: ReturnType<typeof foldTypography>; map: OffsetMap } | undefined
  const aligned = () => {
    if (!alignment) {
      const folded = foldTypography(oldText)
      alignment = { folded, map: mapOffsets(folded.folded, searched.folded().folded) }
    }
    return alignment
  }
  return selectors.map((selector) => {
    const { quote, start, end } = selector
    if (quote === '') return LOST
    if (oldText.slice(start, end) !== quote) {
      return standsAsItWas(newText, selector)
        ? found('exact', selector)
        : resolveIn(searched, selector, null, start)
    }
    if (end <= same) return found('exact', selector)
    const { folded, map } = aligned()
    const range = { start: foldedOffset(folded, start), end: foldedOffset(folded, end) }
    return resolveIn(searched, selector, { map, range }, start)
  })
}
