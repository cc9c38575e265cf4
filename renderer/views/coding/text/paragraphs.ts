/** A stretch of a source's text that is set as one block, in UTF-16 units of that text, end exclusive. */
export type Paragraph = {
  readonly start: number
  readonly end: number
  /** What stands before it in the text: a mere line end, or blank lines. */
  readonly gap: 'line' | 'blank'
}

/** Lines of print: between these lengths, a run of lines is one paragraph that somebody broke by hand or by machine. */
const brokenLine = { shortest: 45, longest: 110, fewest: 3 }

/** A block is laid out whole: one of megabytes would hold up the window for seconds. In UTF-16 units. */
const longestBlock = 10_000

/**
 * Cuts a text into blocks for reading without altering it: each line is one, except that lines broken at a fixed width
 * (old e-mail, text out of a PDF) flow together again. Line ends between blocks belong to none.
 */
export function paragraphsOf(text: string): Paragraph[] {
  const blocks: Paragraph[] = []
  let run: Paragraph[] = []
  let gap: Paragraph['gap'] = 'line'
  const close = () => {
    blocks.push(...joined(run))
    run = []
  }
  for (const line of linesOf(text)) {
    if (text.slice(line.start, line.end).trim() === '') {
      close()
      gap = 'blank'
      continue
    }
    run.push({ ...line, gap })
    gap = 'line'
  }
  close()
  return blocks
}

function* linesOf(text: string): Iterable<{ start: number; end: number }> {
  let start = 0
  while (start <= text.length) {
    const next = text.indexOf('\n', start)
    const end = next === -1 ? text.length : next
    yield { start, end }
    start = end + 1
  }
}

function joined(lines: Paragraph[]): Paragraph[] {
  const length = (line: Paragraph) => line.end - line.start
  const broken =
    lines.length >= brokenLine.fewest &&
    lines.slice(0, -1).every((line) => length(line) >= brokenLine.shortest) &&
    lines.every((line) => length(line) <= brokenLine.longest)
  return broken ? ofBearableLength(lines) : lines
}

/** Lines flow together into one block, or into several where it would be longer than anybody's paragraph. */
function ofBearableLength(lines: readonly Paragraph[]): Paragraph[] {
  const blocks: Paragraph[] = []
  for (const line of lines) {
    const block = blocks.at(-1)
    if (block && line.end - block.start <= longestBlock)
      blocks[blocks.length - 1] = { ...block, end: line.end }
    else blocks.push(line)
  }
  return blocks
}

/** The index of the paragraph that holds an offset, or the one before it; 0 where there is none before. */
export function paragraphAt(paragraphs: readonly Paragraph[], offset: number): number {
  let low = 0
  let high = paragraphs.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((paragraphs[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
