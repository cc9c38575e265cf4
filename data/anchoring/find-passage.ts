import { originalRange } from '../text/folded-text.ts'
import { isWellFormed } from '../text/lone-surrogates.ts'
import { occurrences } from './places.ts'
import { searchedText } from './searched-text.ts'
import { inWholeWords, similarPassages } from './similar-passages.ts'
import { foldTypography } from './typographic-fold.ts'

/** A passage as a person names it: its words, and as much as they like of what stands around it or where. */
export type WantedPassage = { quote: string; prefix?: string; suffix?: string; start?: number }

export type FoundPassage = { start: number; end: number }

/**
 * Why a passage was not found. `places` counts those that were as good. `nearest` is where something like it, or the
 * quote in another place, stands: to be shown, never to be taken.
 */
export type RefusedPassage = {
  refused: 'not-found' | 'ambiguous' | 'empty' | 'context-differs'
  places?: number
  nearest?: FoundPassage
}

const MAY_DIFFER = 0.35
const COUNTED = 10_000

/** Text around a quote is compared without regard to white space: people trim what they copy. */
function endsAlike(text: string, prefix: string): boolean {
  const wanted = prefix.replace(/\s+/gu, '')
  return text.replace(/\s+/gu, '').endsWith(wanted)
}

function hasContext(
  text: string,
  { start, end }: FoundPassage,
  { prefix = '', suffix = '' }: WantedPassage,
): boolean {
  const before = text.slice(Math.max(0, start - prefix.length * 2 - 64), start)
  const after = text.slice(end, end + suffix.length * 2 + 64)
  return endsAlike(before, prefix) && after.replace(/\s+/gu, '').startsWith(suffix.replace(/\s+/gu, ''))
}

function nearestLike(text: string, quote: string): FoundPassage | undefined {
  const wanted = foldTypography(quote).folded.trim()
  if (wanted === '') return undefined
  const searched = searchedText(text)
  const folded = searched.folded()
  const at = folded.folded.indexOf(wanted)
  const like =
    at !== -1
      ? { start: at, end: at + wanted.length }
      : similarPassages(folded.folded, searched.grams(), wanted, MAY_DIFFER)
          .slice(0, 1)
          .map((similar) => inWholeWords(folded.folded, similar, { start: true, end: true }))[0]
  return like && originalRange(folded, like.start, like.end)
}

/**
 * Finds the one passage of a text that stands word for word as wanted, with the context and at the offset given, if
 * they are. What is not certain is refused: words that differ in one unit, several places that fit, context or an
 * offset (UTF-16 units) that does not.
 */
export function findPassage(text: string, wanted: WantedPassage): FoundPassage | RefusedPassage {
  const { quote, start } = wanted
  if (quote.trim() === '') return { refused: 'empty' }
  const places = isWellFormed(quote)
    ? occurrences(text, quote, COUNTED).map((at) => ({ start: at, end: at + quote.length }))
    : []
  const first = places[0]
  if (!first) {
    const nearest = nearestLike(text, quote)
    return nearest ? { refused: 'not-found', nearest } : { refused: 'not-found' }
  }
  const fitting = places.filter((place) => hasContext(text, place, wanted))
  const wished = start === undefined ? fitting : fitting.filter((place) => place.start === start)
  if (wished.length === 1) return wished[0] as FoundPassage
  if (wished.length > 1)
    return { refused: 'ambiguous', places: wished.length, nearest: wished[0] as FoundPassage }
  const candidates = fitting.length > 0 ? fitting : places
  const distance = (place: FoundPassage) => Math.abs(place.start - (start ?? 0))
  const nearest = candidates.reduce((best, place) => (distance(place) < distance(best) ? place : best))
  return { refused: 'context-differs', places: places.length, nearest }
}
