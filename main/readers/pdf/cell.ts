import type { Glyph } from './glyph.ts'
import { isMark, isRightToLeft, lettersOf } from './writing.ts'

/** What takes one place in a line: a letter with its marks, a sign, a space. */
export type Cell = { text: string; left: number; right: number; em: number }

/**
 * The cells of one line as they stand on the page, from left to right, whatever order the file draws them in.
 *
 * PDFium lists right-to-left letters by what it takes for reading order and errs in three ways that this undoes: the
 * letters of one shape (lam-alef above all) come reversed, marks come before their letter, and text that a program such
 * as Cairo drew from left to right comes backwards.
 */
export function cellsOf(glyphs: readonly Glyph[]): Cell[] {
  const placed = glyphs.filter(({ kind }) => kind === 'drawn' || kind === 'gap' || kind === 'hyphen')
  const letters = placed.filter(({ char }) => !isMark(char))
  const marks = new Map<Glyph, string[]>()
  const cells: { glyph: Glyph; order: number; cell: Cell }[] = []
  for (const [index, glyph] of placed.entries()) {
    if (!isMark(glyph.char)) continue
    const base = letterOfShape(glyph, placed.slice(index + 1, index + 8)) ?? letterUnder(glyph, letters)
    if (base !== null) marks.set(base, [...(marks.get(base) ?? []), glyph.char])
  }
  for (const [order, glyph] of letters.entries()) {
    const text = glyph.kind === 'hyphen' ? '-' : lettersOf(glyph.char)
    const cell = {
      text: text + inOrder(marks.get(glyph) ?? []),
      left: glyph.left,
      right: glyph.right,
      em: glyph.em,
    }
    cells.push({ glyph, order, cell })
  }
  cells.sort((a, b) => middle(a.glyph) - middle(b.glyph) || orderInShape(a, b))
  return cells.map(({ cell }) => cell)
}

/**
 * Letters of one shape that PDFium gives one place: it has them back to front, and so they already stand as on the page,
 * unless they are alef before lam, which no shape holds: then they are lam-alef in reading order.
 */
function orderInShape(a: { glyph: Glyph; order: number }, b: { glyph: Glyph; order: number }): number {
  if (isAlef(a.glyph.char) && b.glyph.char === 'ل') return -1
  if (isAlef(b.glyph.char) && a.glyph.char === 'ل') return 1
  return a.order - b.order
}

function isAlef(char: string): boolean {
  return /^[اأإآٱ]$/.test(char)
}

function middle({ left, right }: { left: number; right: number }): number {
  return Math.round((left + right) * 50) / 100
}

/** The letter that shares a shape with a mark: PDFium has them back to front, so it follows. */
function letterOfShape(mark: Glyph, following: readonly Glyph[]): Glyph | null {
  const isSameShape = ({ char, x, y }: Glyph) => x === mark.x && y === mark.y && isRightToLeft(char)
  return following.find(isSameShape) ?? null
}

/** The letter that a mark stands above or below, else the nearest. */
function letterUnder(mark: Glyph, letters: readonly Glyph[]): Glyph | null {
  let best: Glyph | null = null
  let nearest = Number.POSITIVE_INFINITY
  for (const letter of letters) {
    if (letter.char === ' ') continue
    const outside = Math.max(letter.left - middle(mark), middle(mark) - letter.right, 0)
    const distance = outside + Math.abs(middle(letter) - middle(mark)) / 100
    if (distance < nearest) {
      nearest = distance
      best = letter
    }
  }
  return best
}

const shadda = '\u0651'

/** Shadda first, as it is typed. */
function inOrder(marks: readonly string[]): string {
  return [...marks].sort((a, b) => Number(b === shadda) - Number(a === shadda)).join('')
}
