/**
 * How far to look (UTF-16 units) for the ends of a character as a reader sees it. The longest emoji sequences have
 * about 35 units; stacks of marks longer than this are no writing.
 */
const REACH = 96

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** The nearest offset at or before `offset` that is surely a boundary: a text's start, or just after a line end or space. */
function safeStart(text: string, offset: number): number {
  const lowest = Math.max(0, offset - REACH)
  for (let at = offset - 1; at > lowest; at--) {
    const unit = text.charCodeAt(at)
    if (unit === 0x0a || (unit === 0x20 && text.charCodeAt(at + 1) < 0x300)) return at + 1
  }
  return lowest
}

function graphemeAround(text: string, offset: number): { start: number; end: number } {
  if (offset <= 0 || offset >= text.length) return { start: offset, end: offset }
  const from = safeStart(text, offset)
  const slice = text.slice(from, offset + REACH)
  for (const { index, segment } of graphemes.segment(slice)) {
    const start = from + index
    const end = start + segment.length
    if (start === offset) return { start, end: start }
    if (end > offset) return { start, end }
  }
  return { start: offset, end: offset }
}

/**
 * A selection widened until it begins and ends between characters as a reader sees them, so that no quote begins
 * with half an emoji, a loose accent or a loose haraka. Offsets are UTF-16 units; offsets outside the text are
 * brought inside, and an empty selection stays empty.
 */
export function snapToGraphemes(text: string, start: number, end: number): { start: number; end: number } {
  const from = Math.min(Math.max(0, start), text.length)
  const to = Math.min(Math.max(from, end), text.length)
  const first = graphemeAround(text, from).start
  return from === to ? { start: first, end: first } : { start: first, end: graphemeAround(text, to).end }
}
