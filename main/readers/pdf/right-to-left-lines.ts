import { type Cell, cellsOf } from './cell.ts'
import type { Glyph, InkBox, PageGlyphs } from './glyph.ts'
import type { Line } from './line.ts'
import { logicalText } from './logical-order.ts'
import { lineOf, median } from './page-lines.ts'
import { isLeftToRight, isRightToLeft } from './writing.ts'

/**
 * Gaps without ink, in em, from print: between letters up to 0.2, between words 0.2 and more, between columns over 2. A page
 * that draws its spaces needs little guessing; on one that does not, a narrow gap must do where single letters are placed.
 */
const gapBesideSpaces = 0.5
const gapOfPlacedLetters = 0.18
const gapOfRuns = 0.33
const columnGap = 2.2

type Row = { baseline: number; em: number; glyphs: Glyph[] }

/**
 * The lines of a page that is mainly written from right to left, put together from where the letters stand. PDFium's own
 * lines fall apart where a font draws the dots of letters apart from their bodies, and its order is often that of the page
 * from left to right.
 */
export function rightToLeftLines({ glyphs, ink }: PageGlyphs): Line[] {
  const places = new Map(glyphs.map((glyph, index) => [glyph, index]))
  const drawn = glyphs.filter(({ kind }) => kind !== 'break' && kind !== 'seam')
  const pieces = rowsOf(drawn).flatMap((row) => columnsOf(row))
  if (pieces.some(({ isAlone }) => !isAlone)) {
    // Beside each other: columns come in the order of the file, cells of a table one after the other.
    const place = (piece: Piece) => median(piece.glyphs.map((glyph) => places.get(glyph) ?? 0))
    pieces.sort((a, b) => place(a) - place(b))
  }
  const drawsSpaces = spaceCount(drawn, ink) * 15 > drawn.length
  return pieces.map((piece) => lineFrom(piece, ink, drawsSpaces)).filter((line) => line !== null)
}

function spaceCount(glyphs: readonly Glyph[], ink: readonly InkBox[]): number {
  return glyphs.filter(({ char }) => char === ' ').length + ink.filter(isSpace).length
}

function isSpace({ left, right }: InkBox): boolean {
  return right - left < 0.01
}

/** Gathers letters by baseline: those on which most letters stand first, then strays (dots, marks) to the nearest. */
function rowsOf(glyphs: readonly Glyph[]): Row[] {
  const tally = new Map<number, Glyph[]>()
  for (const glyph of glyphs) {
    const at = Math.round(glyph.y)
    const group = tally.get(at)
    if (group === undefined) tally.set(at, [glyph])
    else group.push(glyph)
  }
  const rows: Row[] = []
  for (const group of [...tally.values()].sort((a, b) => b.length - a.length)) {
    const baseline = median(group.map(({ y }) => y))
    const em = median(group.map((glyph) => glyph.em))
    const near = rows.find((row) => Math.abs(row.baseline - baseline) < 0.6 * Math.max(row.em, em))
    if (near === undefined) rows.push({ baseline, em, glyphs: [] })
  }
  for (const glyph of glyphs) nearestRow(rows, glyph)?.glyphs.push(glyph)
  return rows.filter((row) => row.glyphs.length > 0).sort((a, b) => b.baseline - a.baseline)
}

function nearestRow(rows: readonly Row[], glyph: Glyph): Row | undefined {
  const middle = (glyph.bottom + glyph.top) / 2
  const distance = (row: Row) =>
    Math.min(Math.abs(row.baseline - glyph.y), Math.abs(row.baseline + 0.3 * row.em - middle))
  return rows.reduce<Row | undefined>(
    (best, row) => (best === undefined || distance(row) < distance(best) ? row : best),
    undefined,
  )
}

type Piece = Row & { isAlone: boolean }

/** The parts of a row that wide gaps divide, the rightmost first; each keeps the order of the file. */
function columnsOf(row: Row): Piece[] {
  const parts: Set<Glyph>[] = []
  let edge = Number.POSITIVE_INFINITY
  for (const glyph of row.glyphs.toSorted((a, b) => b.right - a.right)) {
    const last = parts.at(-1)
    if (last === undefined || edge - glyph.right > columnGap * row.em) parts.push(new Set([glyph]))
    else last.add(glyph)
    if (glyph.char !== ' ') edge = Math.min(edge, glyph.left)
  }
  return parts.map((part) => ({
    ...row,
    glyphs: row.glyphs.filter((glyph) => part.has(glyph)),
    isAlone: parts.length === 1,
  }))
}

function lineFrom(
  { glyphs, baseline, em }: Piece,
  ink: readonly InkBox[],
  drawsSpaces: boolean,
): Line | null {
  const has = (isWanted: (char: string) => boolean) => glyphs.some(({ char }) => isWanted(char))
  const direction = has(isLeftToRight) && !has(isRightToLeft) ? 'ltr' : 'rtl'
  const onLine = ink.filter(({ bottom, top }) => bottom < baseline + em && top > baseline - 0.4 * em)
  const cells = spaced(cellsOf(glyphs), onLine, em, drawsSpaces)
  const text = logicalText(cells, direction).replace(/ {2,}/g, ' ')
  return lineOf(glyphs, text, direction, false)
}

/** Puts in the spaces that the file says only by distance. */
function spaced(cells: readonly Cell[], ink: readonly InkBox[], em: number, drawsSpaces: boolean): Cell[] {
  const result: Cell[] = []
  for (const cell of cells) {
    const before = result.at(-1)
    if (before !== undefined && before.text !== ' ' && cell.text !== ' ') {
      const { gap, isPlaced, isDrawn } = between(before, cell, ink, em)
      const enough = drawsSpaces ? gapBesideSpaces : isPlaced ? gapOfPlacedLetters : gapOfRuns
      if (isDrawn || gap > enough * em) result.push({ text: ' ', left: before.right, right: cell.left, em })
    }
    result.push(cell)
  }
  return result
}

/**
 * What lies between the middles of two neighbours: the widest gap without ink, whether letters are objects of their own
 * there, and whether a space is drawn.
 */
function between(left: Cell, right: Cell, ink: readonly InkBox[], em: number) {
  const from = (left.left + left.right) / 2
  const to = (right.left + right.right) / 2
  const boxes = ink.filter((box) => box.right > from && box.left < to)
  const small = boxes.filter((box) => box.right - box.left < 3 * em)
  return {
    gap: widestGap([...small, left, right], from, to),
    isPlaced: boxes.length > 0 && small.length === boxes.length,
    isDrawn: boxes.some(isSpace),
  }
}

function widestGap(boxes: readonly { left: number; right: number }[], from: number, to: number): number {
  let edge = from
  let widest = 0
  for (const { left, right } of boxes.toSorted((a, b) => a.left - b.left)) {
    if (left > edge) widest = Math.max(widest, Math.min(left, to) - edge)
    edge = Math.max(edge, right)
  }
  return Math.max(widest, to - edge)
}
