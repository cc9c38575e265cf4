import type { Block } from './align-texts.ts'

/** An insertion or deletion is slid by no more than this (units) to either side. */
const FARTHEST = 400

const SENTENCE_END = /[.!?…؟۔:;؛。！？]["'”’»)\]]*\s$/u

/** How good a place an offset is to begin an insertion or a deletion: a line, a sentence, a word, or the middle of one. */
function boundaryRank(text: string, at: number): number {
  if (at === 0 || text.charCodeAt(at - 1) === 0x0a) return 4
  const before = text.slice(Math.max(0, at - 4), at)
  if (SENTENCE_END.test(before)) return 3
  if (/\s$/u.test(before)) return 2
  return /[\p{L}\p{N}]$/u.test(before) ? 0 : 1
}

/** How far, from -FARTHEST to FARTHEST, to slide the gap text[start, end) between blocks of the given lengths. */
function bestSlide(
  text: string,
  [start, end]: readonly [number, number],
  before: number,
  after: number,
): number {
  let best = 0
  let bestRank = boundaryRank(text, start)
  for (let slide = -1; slide >= -Math.min(before, FARTHEST); slide--) {
    if (text.charCodeAt(start + slide) !== text.charCodeAt(end + slide)) break
    const rank = boundaryRank(text, start + slide)
    if (rank > bestRank) [best, bestRank] = [slide, rank]
  }
  for (let slide = 1; slide <= Math.min(after, FARTHEST); slide++) {
    if (text.charCodeAt(start + slide - 1) !== text.charCodeAt(end + slide - 1)) break
    const rank = boundaryRank(text, start + slide)
    if (rank > bestRank) [best, bestRank] = [slide, rank]
  }
  return best
}

/**
 * The same alignment with each insertion and deletion slid to where a writer would have made it. Between "Report one.
 * Report two." and "Report two." a diff may as well take out "one. Report " as "Report one. ", both are right to the
 * unit; only the second leaves each word with the sentence it was in.
 */
export function slideEdits(a: string, b: string, blocks: readonly Block[]): Block[] {
  const slid: Block[] = []
  for (const block of blocks) {
    const last = slid.at(-1)
    if (!last) {
      slid.push(block)
      continue
    }
    const endA = last.a + last.length
    const endB = last.b + last.length
    const isInsertion = endA === block.a
    if (!isInsertion && endB !== block.b) {
      slid.push(block)
      continue
    }
    const slide = isInsertion
      ? bestSlide(b, [endB, block.b], last.length, block.length)
      : bestSlide(a, [endA, block.a], last.length, block.length)
    slid[slid.length - 1] = { a: last.a, b: last.b, length: last.length + slide }
    slid.push({ a: block.a + slide, b: block.b + slide, length: block.length - slide })
  }
  return slid.filter((block) => block.length > 0)
}
