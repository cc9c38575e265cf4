import { cellsOf } from './cell.ts'
import type { Glyph, PageGlyphs } from './glyph.ts'
import type { Line } from './line.ts'
import { type Direction, logicalText } from './logical-order.ts'
import { rightToLeftLines } from './right-to-left-lines.ts'
import { isLeftToRight, isRightToLeft, lettersOf } from './writing.ts'

/**
 * The lines of a page, in reading order. Left-to-right pages keep PDFium's order and its line breaks, which are good; a
 * page of mostly Arabic or Hebrew is put together anew from where its letters stand.
 */
export function pageLines(page: PageGlyphs): Line[] {
  const arabic = count(page.glyphs, isRightToLeft)
  if (arabic > 0 && arabic >= count(page.glyphs, isLeftToRight)) return rightToLeftLines(page)
  return splitAtBreaks(page.glyphs)
    .map((glyphs) => leftToRightLine(glyphs))
    .filter((line) => line !== null)
}

function count(glyphs: readonly Glyph[], isCounted: (char: string) => boolean): number {
  return glyphs.reduce((sum, { char }) => sum + (isCounted(char) ? 1 : 0), 0)
}

function splitAtBreaks(glyphs: readonly Glyph[]): Glyph[][] {
  const lines: Glyph[][] = [[]]
  for (const glyph of glyphs) {
    if (glyph.kind !== 'break') lines.at(-1)?.push(glyph)
    if (glyph.kind === 'break' || glyph.kind === 'hyphen') lines.push([])
  }
  return lines
}

function leftToRightLine(glyphs: readonly Glyph[]): Line | null {
  const isMixed = glyphs.some(({ char }) => isRightToLeft(char))
  const text = isMixed
    ? logicalText(cellsOf(glyphs), 'ltr')
    : glyphs.map(({ char, kind }) => (kind === 'hyphen' ? '-' : lettersOf(char))).join('')
  return lineOf(glyphs, text, 'ltr', glyphs.at(-1)?.kind === 'hyphen')
}

/** A line of drawn letters, or null where there is none. */
export function lineOf(
  glyphs: readonly Glyph[],
  text: string,
  direction: Direction,
  endsInHyphen: boolean,
): Line | null {
  const drawn = glyphs.filter(({ kind, char }) => (kind === 'drawn' && char !== ' ') || kind === 'hyphen')
  if (drawn.length === 0) return null
  return {
    text: text.trim(),
    direction,
    left: Math.min(...drawn.map(({ left }) => left)),
    right: Math.max(...drawn.map(({ right }) => right)),
    baseline: median(drawn.map(({ y }) => y)),
    em: median(drawn.map(({ em }) => em)),
    endsInHyphen,
  }
}

export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0
}
