import type { Cell } from './cell.ts'
import { isDigit, isLeftToRight, isRightToLeft } from './writing.ts'

export type Direction = 'ltr' | 'rtl'

type Run = { direction: Direction; cells: Cell[] }

/**
 * The text of a line as it is read and stored, from its cells as they stand on the page from left to right: Unicode's bidi
 * algorithm turned round, as far as print shows what went into it. Numbers and words of Latin letters keep their order
 * inside a right-to-left line; brackets open and close as the reader meets them.
 */
export function logicalText(cells: readonly Cell[], base: Direction): string {
  const ordered = runsOf(cells, base)
  if (base === 'rtl') ordered.reverse()
  return turnBrackets(ordered.flatMap((run) => inReadingOrder(run, base)))
}

/** Splits a line where the direction changes; numbers count as left to right, what stands between takes the base. */
function runsOf(cells: readonly Cell[], base: Direction): Run[] {
  const runs: Run[] = []
  let index = 0
  while (index < cells.length) {
    const end = foreignEnd(cells, index, base)
    if (end > index) {
      runs.push({ direction: base === 'rtl' ? 'ltr' : 'rtl', cells: cells.slice(index, end) })
      index = end
    } else {
      const last = runs.at(-1)
      const cell = cells[index] as Cell
      if (last?.direction === base) last.cells.push(cell)
      else runs.push({ direction: base, cells: [cell] })
      index++
    }
  }
  return runs
}

/** Where the run against the base direction that starts at `start` ends; `start` itself if none starts there. */
function foreignEnd(cells: readonly Cell[], start: number, base: Direction): number {
  return base === 'rtl' ? leftToRightEnd(cells, start) : rightToLeftEnd(cells, start)
}

/** Latin words with the signs, spaces and numbers between them; or one number with its separators and percent sign. */
function leftToRightEnd(cells: readonly Cell[], start: number): number {
  if (!isLatin(cells[start]) && !isNumeral(cells[start])) return start
  let end = start
  let holdsWord = false
  for (let index = start; index < cells.length && !isArabic(cells[index]); index++) {
    if (isLatin(cells[index])) holdsWord = true
    if (isLatin(cells[index]) || isNumeral(cells[index])) end = index + 1
  }
  return holdsWord ? end : numberEnd(cells, start)
}

function numberEnd(cells: readonly Cell[], start: number): number {
  let end = start + 1
  for (;;) {
    if (isNumeral(cells[end])) end++
    else if (isSeparator(cells[end]) && isNumeral(cells[end + 1])) end += 2
    else break
  }
  const isPercent =
    /^[%\u066a]$/.test(cells[end]?.text ?? '') && !/^[%\u066a]$/.test(cells[start - 1]?.text ?? '')
  return isPercent ? end + 1 : end
}

function rightToLeftEnd(cells: readonly Cell[], start: number): number {
  if (!isArabic(cells[start])) return start
  let end = start
  for (let index = start; index < cells.length && !isLatin(cells[index]); index++) {
    if (isArabic(cells[index])) end = index + 1
  }
  return end
}

type Placed = { text: string; direction: Direction }

function inReadingOrder(run: Run, base: Direction): Placed[] {
  if (run.direction === 'ltr') return run.cells.map(({ text }) => ({ text, direction: 'ltr' }))
  if (base === 'rtl') return run.cells.toReversed().map(({ text }) => ({ text, direction: 'rtl' }))
  // Inside a left-to-right line: the passage is reversed, but for the numbers in it.
  const inner = runsOf(run.cells, 'rtl').reverse()
  return inner.flatMap((part) => inReadingOrder(part, 'rtl'))
}

const pairs: Record<string, [open: string, close: string]> = {}
for (const [open, close] of ['()', '[]', '{}', '«»', '‹›'].map((pair) => [...pair] as [string, string])) {
  pairs[open] = [open, close]
  pairs[close] = [open, close]
}

/**
 * Programs disagree on whether a bracket in right-to-left text is stored by its shape or by its meaning, and PDFium turns
 * some of them; where it stands says which it is: an opening one has a word after it, not before it.
 */
function turnBrackets(placed: readonly Placed[]): string {
  return placed
    .map(({ text, direction }, index) => {
      const pair = pairs[text]
      if (pair === undefined || direction === 'ltr') return text
      const before = /[\p{L}\p{N}\p{M}.!?؟%]$/u.test(placed[index - 1]?.text ?? ' ')
      const after = /^[\p{L}\p{N}]/u.test(placed[index + 1]?.text ?? ' ')
      return before === after ? text : after ? pair[0] : pair[1]
    })
    .join('')
}

function isLatin(cell: Cell | undefined): boolean {
  return cell !== undefined && isLeftToRight(cell.text)
}

function isArabic(cell: Cell | undefined): boolean {
  return cell !== undefined && isRightToLeft(cell.text.charAt(0))
}

function isNumeral(cell: Cell | undefined): boolean {
  return cell !== undefined && isDigit(cell.text)
}

function isSeparator(cell: Cell | undefined): boolean {
  return cell !== undefined && /^[.,:/\u066b\u066c–-]$/.test(cell.text)
}
