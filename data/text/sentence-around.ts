import { snapToGraphemes } from './snap-to-graphemes.ts'

/** How far before and after a passage (UTF-16 units) its sentence is looked for. */
const REACH = 600

/** A line at least this long that ends without a full stop was broken by the page's width, not by the writer. */
const WRAPPED_LINE = 40

const SENTENCE_END = /[.!?…؟۔:;؛。！？]["'”’»)\]]*$/u

/** A full stop after one of these ends no sentence. Segmenters know no abbreviations. */
const ABBREVIATION =
  /(?:^|[\s(])(?:Mr|Mrs|Ms|Messrs|Drs?|Prof|Rev|Fr|Hon|Insp|Supt|Gen|Brig|Cols?|Cmdr|Lt|Maj|Capt|Cpt|Sgt|Cpl|Pvt|Adm|Gov|Sen|Rep|St|Jr|Mt|Av|Alb|Yzb|Doç|Yrd|Öğr|Gör|Arş|Uzm|Op|Ord|No|Nos|Art|vs|ca|approx|est|e\.g|i\.e|U\.S|U\.N|U\.K|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|\p{Lu}|[دأم])\.\s*$/u

const sentences = new Intl.Segmenter('und', { granularity: 'sentence' })

/** Line ends that only wrap a line become blanks of the same length, so that offsets stay what they are. */
function withoutWraps(slice: string): string {
  const lines = slice.split('\n')
  return lines.reduce((joined, line, index) => {
    if (index === 0) return line
    const before = lines[index - 1] as string
    const wraps =
      before.trim().length >= WRAPPED_LINE && line.trim() !== '' && !SENTENCE_END.test(before.trimEnd())
    return `${joined}${wraps ? ' ' : '\n'}${line}`
  }, '')
}

function sentenceStarts(slice: string): number[] {
  const starts: number[] = []
  let before = ''
  for (const { index, segment } of sentences.segment(slice)) {
    if (index === 0 || !ABBREVIATION.test(before)) starts.push(index)
    before = segment
  }
  return starts
}

/**
 * The sentence or sentences (a line, where lines are not wrapped sentences) that hold the passage start..end, without
 * the white space around them: for showing a quote in its context. At most 600 units to either side; `cutBefore` and
 * `cutAfter` say that the sentence goes on beyond that, so that the screen can draw an ellipsis.
 */
export function sentenceAround(
  text: string,
  start: number,
  end: number,
): { start: number; end: number; cutBefore: boolean; cutAfter: boolean } {
  const bounds = snapToGraphemes(text, Math.max(0, start - REACH), Math.min(text.length, end + REACH))
  const slice = withoutWraps(text.slice(bounds.start, bounds.end))
  const from = start - bounds.start
  const to = end - bounds.start
  const starts = sentenceStarts(slice)
  const first = starts.findLast((at) => at <= from) ?? 0
  const last = starts.find((at) => at >= Math.max(to, from + 1)) ?? slice.length
  const found = slice.slice(first, last)
  const lead = Math.min(found.length - found.trimStart().length, from - first)
  const trail = Math.min(found.length - found.trimEnd().length, last - to)
  return {
    start: bounds.start + first + lead,
    end: bounds.start + last - trail,
    cutBefore: first === 0 && bounds.start > 0,
    cutAfter: last === slice.length && bounds.end < text.length,
  }
}
