import { originalRange } from '../text/folded-text.ts'
import { belongsToAnother, equalWithin, type Range, windowFor } from './offset-map.ts'
import { type OldPassage, SAME_SURROUNDINGS, VERY_LIKE_SURROUNDINGS } from './old-passage.ts'
import type { Place } from './places.ts'
import { haveSameNumbers, scoreOf } from './score.ts'
import type { SearchedText } from './searched-text.ts'
import type { Selector } from './selector.ts'
import {
  inWholeWords,
  isWordEdge,
  mostSimilarWithin,
  type SimilarPassage,
  similarPassages,
} from './similar-passages.ts'
import { isKnownByItsWords } from './sure-place.ts'
import { contextLikeness, type FoldedSelector } from './surroundings.ts'

export type Approximation = Range & { readonly score: number }

/** What is looked for, where, and what is already known about its places. */
export type Sought = {
  readonly searched: SearchedText
  readonly selector: Selector
  readonly wanted: FoldedSelector
  readonly old: OldPassage | null
  /** A place that is surely the passage, though its typography differs. */
  readonly sure: Place | null
  /** Whether the offset map has the passage in a place that is not surely it. */
  readonly mapIsDoubtful: boolean
  /** Places of the same words, none of them surely the passage. */
  readonly places: readonly Place[]
  /** Where the passage is expected (UTF-16 units); it only chooses which of several equals is offered. */
  readonly hint: number
}

/** Units of the quote that may differ where the offset map says which place it is, and where nothing says so. */
const MAY_DIFFER_IN_PLACE = 0.5
const MAY_DIFFER = 0.35

/** Where so much more than the passage (units) was replaced, its place says nothing: the text there is another. */
const LARGEST_REPLACEMENT = 64

/** Stretches that are scored this close to the best are as good as it. */
const AS_GOOD = 0.05

/** Shorter quotes (folded units) are not looked for by likeness: two letters of three agree everywhere. */
const SHORTEST_LIKENESS = 8

/** A shorter quote (folded units) in other surroundings is another phrase. A longer one is worth showing. */
const WORTH_SHOWING = 32

const MOST_PLACES_WEIGHED = 24

/** Scores below this are no help to anyone: the passage is lost. */
const LEAST_SCORE = 0.35

/** Whether a place is worth offering at all; `context` as of {@link contextLikeness}. */
function isWorthShowing(wanted: FoldedSelector, context: number | null): boolean {
  return wanted.quote.length >= WORTH_SHOWING || (context ?? 0) > SAME_SURROUNDINGS
}

function weigh(
  { searched, selector, wanted }: Sought,
  folded: Range,
  range: Range,
  found: { words: number; context: number | null; wordForWord: boolean; placeIsCertain: boolean },
): Approximation {
  const numbersAgree = haveSameNumbers(selector.quote, searched.text.slice(range.start, range.end))
  const context = found.context ?? contextLikeness(wanted, searched.folded().folded, folded)
  return { ...range, score: scoreOf({ ...found, context, numbersAgree }) }
}

function wholeWords({ whole, from, to }: FoldedSelector): { start: boolean; end: boolean } {
  return { start: isWordEdge(whole, from), end: isWordEdge(whole, to) }
}

/** The stretch that stands where the passage stood, by the offset map, if it is still like it. */
function inPlace({ searched, wanted, old }: Sought): SimilarPassage | null {
  if (!old) return null
  const text = searched.folded().folded
  const window = windowFor(old.map, old.range)
  const length = old.range.end - old.range.start
  const equal = equalWithin(old.map, old.range)
  const first = equal[0]
  const last = equal.at(-1)
  if (first?.a === old.range.start && last && last.a + last.length === old.range.end) {
    const kept = equal.reduce((sum, block) => sum + block.length, 0)
    const likeness = kept / Math.max(length, window.end - window.start)
    return likeness >= 1 - MAY_DIFFER_IN_PLACE ? { ...window, likeness } : null
  }
  if (window.end - window.start > length * 2 + LARGEST_REPLACEMENT) return null
  const similar = mostSimilarWithin(text, window, wanted.quote, MAY_DIFFER_IN_PLACE)
  return similar && inWholeWords(text, similar, wholeWords(wanted))
}

function approximationsElsewhere(sought: Sought): Approximation[] {
  const { searched, wanted, old } = sought
  const folded = searched.folded()
  if (wanted.quote.length < SHORTEST_LIKENESS) return []
  const found = similarPassages(folded.folded, searched.grams(), wanted.quote, MAY_DIFFER)
    .map((similar) => inWholeWords(folded.folded, similar, wholeWords(wanted)))
    .filter((similar) => similar.likeness < 1 && !(old && belongsToAnother(old.map, similar, old.range)))
    .map((similar) => ({ ...similar, context: contextLikeness(wanted, folded.folded, similar) }))
    .filter((similar) => isWorthShowing(wanted, similar.context))
  const rank = (similar: (typeof found)[number]) => similar.likeness * (0.8 + 0.2 * (similar.context ?? 0.5))
  const best = found.reduce((most, similar) => Math.max(most, rank(similar)), 0)
  const rivals = found.filter((similar) => rank(similar) >= best - AS_GOOD).length
  return found.map((similar) =>
    weigh(sought, similar, originalRange(folded, similar.start, similar.end), {
      words: similar.likeness,
      context: similar.context,
      wordForWord: false,
      placeIsCertain: rivals === 1 && (similar.context ?? 0) > VERY_LIKE_SURROUNDINGS,
    }),
  )
}

/**
 * The best place to offer for a passage that is nowhere for certain word for word, or null where none is good enough.
 * Candidates are: the same words in other typography; what stands in its place; the same words in places that cannot
 * be told apart; words like it elsewhere. Places that other passages of the old text have become are never offered.
 */
export function bestApproximation(sought: Sought): Approximation | null {
  const { searched, wanted, old, places, sure, hint } = sought
  const folded = searched.folded()
  const found: Approximation[] = []
  if (sure) {
    found.push(
      weigh(sought, sure.folded, sure.range, {
        words: 1,
        context: null,
        wordForWord: false,
        placeIsCertain: true,
      }),
    )
  }
  const stands = places.length === 1 && isKnownByItsWords(wanted, old)
  const replaced = inPlace(sought)
  const context = replaced && contextLikeness(wanted, folded.folded, replaced)
  if (replaced && (replaced.likeness === 1 || isWorthShowing(wanted, context))) {
    found.push(
      weigh(sought, replaced, originalRange(folded, replaced.start, replaced.end), {
        words: replaced.likeness,
        context,
        wordForWord: false,
        placeIsCertain: (context ?? 0) > SAME_SURROUNDINGS && !sought.mapIsDoubtful && !stands,
      }),
    )
  }
  const nearest = places.toSorted(
    (one, other) => Math.abs(one.range.start - hint) - Math.abs(other.range.start - hint),
  )
  for (const place of nearest.slice(0, MOST_PLACES_WEIGHED)) {
    const context = contextLikeness(wanted, folded.folded, place.folded)
    if (!stands && !isWorthShowing(wanted, context)) continue
    found.push(
      weigh(sought, place.folded, place.range, {
        words: 1,
        context,
        wordForWord: place.verbatim,
        placeIsCertain: false,
      }),
    )
  }
  if (!sure && !replaced) found.push(...approximationsElsewhere(sought))
  const best = found
    .toSorted(
      (one, other) => other.score - one.score || Math.abs(one.start - hint) - Math.abs(other.start - hint),
    )
    .at(0)
  return best && best.score >= LEAST_SCORE ? best : null
}
