import approximateSearch from 'approx-string-match'
import { alignTexts } from './align-texts.ts'
import { type GramIndex, likelyStarts } from './gram-index.ts'
import type { Range } from './offset-map.ts'

/** A stretch of text like a pattern; `likeness` is 1 less the share of units that must change to make them equal. */
export type SimilarPassage = Range & { readonly likeness: number }

/**
 * Bit-parallel search takes time by the product of pattern and text (32 units of the pattern at a time: 1.5 ms for
 * 1,000 in 1,700). A longer pattern is aligned instead, which is nearly linear.
 */
const LONGEST_SEARCHED = 1_000

/** What character diffs may cost in one such alignment: see {@link alignTexts}. */
const ALIGNMENT_ALLOWANCE = 200_000

/** Below this share of common sequences of three no two stretches are alike enough to be offered. */
const LEAST_SHARE = 0.25
const WINDOWS = 4

const WORD = /[\p{L}\p{N}]/u

/** Whether no word goes on over an offset. */
export function isWordEdge(text: string, at: number): boolean {
  return at <= 0 || at >= text.length || !WORD.test(text[at - 1] as string) || !WORD.test(text[at] as string)
}

const BLANK = 0x20

/** 1 where a match begins with a blank and the pattern does not. Folded texts have no two blanks on end. */
function blanksAt(text: string, start: number, end: number, pattern: string): number {
  return end > start && text.charCodeAt(start) === BLANK && pattern.charCodeAt(0) !== BLANK ? 1 : 0
}

/** Likewise for the ends. */
function blanksBefore(text: string, start: number, end: number, pattern: string): number {
  const hasBlank = end > start && text.charCodeAt(end - 1) === BLANK
  return hasBlank && pattern.charCodeAt(pattern.length - 1) !== BLANK ? 1 : 0
}

function bestOfSearch(text: string, window: Range, pattern: string, allowed: number): SimilarPassage | null {
  const slice = text.slice(window.start, window.end)
  let best: (SimilarPassage & { rank: number }) | null = null
  for (const match of approximateSearch(slice, pattern, Math.floor(pattern.length * allowed))) {
    const start = window.start + match.start + blanksAt(slice, match.start, match.end, pattern)
    const end = window.start + match.end - blanksBefore(slice, match.start, match.end, pattern)
    if (end <= start) continue
    const likeness = 1 - match.errors / Math.max(pattern.length, end - start)
    const edges = (isWordEdge(text, start) ? 1 : 0) + (isWordEdge(text, end) ? 1 : 0)
    const rank = edges - Math.abs(end - start - pattern.length) / pattern.length
    if (!best || rank > best.rank) best = { start, end, likeness: Math.max(0, likeness), rank }
  }
  return best && { start: best.start, end: best.end, likeness: best.likeness }
}

function bestOfAlignment(
  text: string,
  window: Range,
  pattern: string,
  allowed: number,
): SimilarPassage | null {
  const blocks = alignTexts(pattern, text.slice(window.start, window.end), ALIGNMENT_ALLOWANCE).filter(
    (block) => block.length > 2,
  )
  const first = blocks[0]
  const last = blocks.at(-1)
  if (!first || !last) return null
  const lead = Math.min(first.a, first.b)
  const trail = Math.min(
    pattern.length - last.a - last.length,
    window.end - window.start - last.b - last.length,
  )
  const start = window.start + first.b - lead
  const end = window.start + last.b + last.length + trail
  const equal = blocks.reduce((sum, block) => sum + block.length, 0)
  const likeness = equal / Math.max(pattern.length, end - start)
  return likeness >= 1 - allowed ? { start, end, likeness } : null
}

/** How far (units) an end that fell inside a word is moved out to the end of the word. */
const REST_OF_WORD = 12

/**
 * A stretch widened to whole words, where the pattern begins or ends with one: the cheapest match of "four men" in
 * "three men" begins with its second letter, which is no way to show it.
 */
export function inWholeWords(
  text: string,
  passage: SimilarPassage,
  whole: { start: boolean; end: boolean },
): SimilarPassage {
  let { start, end } = passage
  while (whole.start && passage.start - start < REST_OF_WORD && !isWordEdge(text, start)) start--
  while (whole.end && end - passage.end < REST_OF_WORD && !isWordEdge(text, end)) end++
  const found = passage.end - passage.start
  return { start, end, likeness: (passage.likeness * found) / (end - start) }
}

/**
 * The stretch of text[window] most like the pattern, if at most `allowed` (0 to 1) of the pattern's units differ. Of
 * equally alike stretches the one that begins and ends with whole words is taken.
 */
export function mostSimilarWithin(
  text: string,
  window: Range,
  pattern: string,
  allowed: number,
): SimilarPassage | null {
  if (window.end <= window.start || pattern === '') return null
  return pattern.length <= LONGEST_SEARCHED
    ? bestOfSearch(text, window, pattern, allowed)
    : bestOfAlignment(text, window, pattern, allowed)
}

/** Up to four stretches of the whole text like the pattern, most alike first, none overlapping another. */
export function similarPassages(
  text: string,
  index: GramIndex,
  pattern: string,
  allowed: number,
): SimilarPassage[] {
  const slack = Math.ceil(pattern.length * allowed) + 32
  const found: SimilarPassage[] = []
  for (const { start } of likelyStarts(index, pattern, LEAST_SHARE, WINDOWS)) {
    const window = {
      start: Math.max(0, start - slack),
      end: Math.min(text.length, start + pattern.length + 2 * slack),
    }
    const similar = mostSimilarWithin(text, window, pattern, allowed)
    if (similar && !found.some((other) => similar.start < other.end && other.start < similar.end))
      found.push(similar)
  }
  return found.sort((one, other) => other.likeness - one.likeness)
}
