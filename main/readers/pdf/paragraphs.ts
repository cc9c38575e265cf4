import type { JoinHyphen } from './hyphens.ts'
import type { Line } from './line.ts'
import { median } from './page-lines.ts'

const bullet = /^[•‣▪▫◦●○■□–—*➢➤✓]\s/
const numbering = /^(?:\(?[\p{Nd}]{1,3}[.)]|\(?[a-z][.)])\s/u
/** A line of a table of contents. */
const leader = /\.{4,}\s*\p{Nd}*$/u
const sentenceEnd = /[.!?؟:;…]["”’»)\]]*$/

/**
 * The text of a page as an analyst quotes it.
 *
 * A printed line ends where the paper does, and says nothing: within a paragraph it becomes a space, so that a quotation runs
 * on and a search finds words that stand across two lines. What the page does say is kept: a blank line between
 * paragraphs and before headings, a line end where a line stops short (addresses, lists, verses, rows of a table). A hyphen
 * at the end of a line is resolved by `JoinHyphen`. Nothing is left out: page numbers and running heads stay.
 */
export function pageText(lines: readonly Line[], joinHyphen: JoinHyphen): string {
  const pitch = usualPitch(lines)
  let text = ''
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1]
    if (before === undefined) text = line.text
    else
      text = append(
        text,
        before,
        line,
        boundary(before, line, edgeFor(before, lines), pitch, startsParagraph(text)),
        joinHyphen,
      )
  }
  return text
}

/** What a line end stands for. */
type Boundary = 'same-line' | 'running-on' | 'line' | 'paragraph'

function append(text: string, before: Line, line: Line, kind: Boundary, joinHyphen: JoinHyphen): string {
  if (kind === 'paragraph') return `${text}\n\n${line.text}`
  if (kind === 'line') return `${text}\n${line.text}`
  if (kind === 'running-on' && before.endsInHyphen) return joinHyphen(text, line.text)
  const isTight = /[\p{Nd}\p{L}][-–—\u2010]$/u.test(text) && /^[\p{Nd}\p{L}]/u.test(line.text)
  return isTight || line.text === '' ? text + line.text : `${text} ${line.text}`
}

function boundary(before: Line, line: Line, edge: number, pitch: number, isFirst: boolean): Boundary {
  const em = Math.max(before.em, line.em)
  const step = before.baseline - line.baseline
  if (Math.abs(step) < 0.5 * em && isBeside(before, line)) return 'same-line'
  if (step <= 0) return before.endsInHyphen || runsOnInNextColumn(before, line) ? 'running-on' : 'paragraph'
  if (Math.max(before.em, line.em) > 1.12 * Math.min(before.em, line.em)) return 'paragraph'
  if (step > 1.3 * pitch && step > 1.3 * em) return 'paragraph'
  if (before.endsInHyphen) return 'running-on'
  if (bullet.test(line.text) || leader.test(before.text)) return 'line'
  const isShort = stopsShort(before, line, edge)
  if (isShort || (numbering.test(line.text) && sentenceEnd.test(before.text))) {
    return isShort && !isIndented(before, line, em) ? 'line' : 'paragraph'
  }
  const hangs = isFirst && (bullet.test(before.text) || numbering.test(before.text))
  return isIndented(before, line, em) && !hangs && sentenceEnd.test(before.text) ? 'paragraph' : 'running-on'
}

/**
 * Whether the next word would have fitted, so that the line ended on purpose. A sentence that goes on in a small letter is
 * given more room: widths are estimates, and words that cannot be broken leave large gaps.
 */
function stopsShort(before: Line, line: Line, edge: number): boolean {
  const room = before.direction === 'rtl' ? before.left - edge : edge - before.right
  const goesOn = !sentenceEnd.test(before.text) && !/^[\p{Lu}\p{N}]/u.test(line.text)
  const needed = 1.25 * firstWordWidth(line) + 0.6 * line.em
  return room > (goesOn ? Math.max(needed, 0.35 * (room + before.right - before.left)) : needed)
}

/** The next piece of the same line: after a change of type, a raised figure, a gap in a table. */
function isBeside(before: Line, line: Line): boolean {
  return line.direction === 'rtl' ? line.right <= before.left + 1 : line.left >= before.right - 1
}

function runsOnInNextColumn(before: Line, line: Line): boolean {
  return before.em === line.em && !sentenceEnd.test(before.text) && /^\p{Ll}/u.test(line.text)
}

/** Whether a line starts further in than the one above, as the first line of a paragraph does. */
function isIndented(before: Line, line: Line, em: number): boolean {
  const indent = line.direction === 'rtl' ? before.right - line.right : line.left - before.left
  return indent > 0.8 * em && indent < 6 * em
}

function startsParagraph(text: string): boolean {
  return text.lastIndexOf('\n') > text.length - 200
}

/** How far lines of this column reach: the outermost end of lines that begin about where this one does. */
function edgeFor(line: Line, lines: readonly Line[]): number {
  const beginsAlike = (other: Line) =>
    Math.abs(line.em - other.em) < 0.1 * line.em &&
    (line.direction === 'rtl' ? Math.abs(line.right - other.right) : Math.abs(line.left - other.left)) <
      3 * line.em
  const alike = lines.filter(beginsAlike)
  return line.direction === 'rtl'
    ? Math.min(...alike.map(({ left }) => left))
    : Math.max(...alike.map(({ right }) => right))
}

function firstWordWidth({ text, left, right }: Line): number {
  const word = text.indexOf(' ') === -1 ? text.length : text.indexOf(' ')
  return ((right - left) * word) / Math.max(text.length, 1)
}

/** The distance from line to line that is most common on the page, in points. */
function usualPitch(lines: readonly Line[]): number {
  const steps: number[] = []
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1]
    const step = before === undefined ? 0 : before.baseline - line.baseline
    if (step > 0.5 * line.em && step < 3 * line.em) steps.push(step)
  }
  return steps.length === 0 ? Number.POSITIVE_INFINITY : median(steps)
}
