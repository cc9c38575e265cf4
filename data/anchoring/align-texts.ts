import fastDiff from 'fast-diff'
import { risingPairs, sharedGrams } from './shared-grams.ts'
import { slideEdits } from './slide-edits.ts'

/** `length` units that are equal in both texts: from `a` in the first, from `b` in the second. */
export type Block = { readonly a: number; readonly b: number; readonly length: number }

/** Lengths of the unique sequences that anchor the alignment: long ones first, then shorter ones between them. */
const GRAM_LENGTHS = [24, 10] as const

/** A gap of at most so many units (both sides) goes to the character diff at once. */
const SMALL_GAP = 64

/** A gap of more than so many units is left unaligned where no sequence anchors it: its texts are unlike. */
const LARGEST_GAP = 1_000

/**
 * The character diff is quadratic on unlike texts. This is what all gaps of one pair may cost together, as the sum of
 * their squared lengths; what is over goes unaligned. A count and not a clock, so that results are repeatable.
 */
export const DIFF_ALLOWANCE = 10_000_000

type Gap = { a0: number; a1: number; b0: number; b1: number }

/**
 * The parts of two texts that are equal and in the same order, by rising offset, never overlapping: an offset map.
 * Nearly linear in time whatever the texts: sequences that are unique in both anchor it (as in patience diff, but by
 * units, so that texts without spaces or with other line ends fare as well), and fast-diff sees only the small gaps.
 * What was moved past something else is not in it.
 */
export function alignTexts(a: string, b: string, diffAllowance: number = DIFF_ALLOWANCE): Block[] {
  const blocks: Block[] = []
  let allowance = diffAllowance

  function add(block: Block): void {
    const last = blocks.at(-1)
    if (last && last.a + last.length === block.a && last.b + last.length === block.b) {
      blocks[blocks.length - 1] = { a: last.a, b: last.b, length: last.length + block.length }
    } else if (block.length > 0) {
      blocks.push(block)
    }
  }

  function diffCharacters({ a0, a1, b0, b1 }: Gap): void {
    const size = a1 - a0 + b1 - b0
    const cost = size * size
    if (size > LARGEST_GAP || cost > allowance) return
    allowance -= cost
    let atA = a0
    let atB = b0
    for (const [kind, piece] of fastDiff(a.slice(a0, a1), b.slice(b0, b1), undefined, true)) {
      if (kind === fastDiff.EQUAL) add({ a: atA, b: atB, length: piece.length })
      if (kind !== fastDiff.INSERT) atA += piece.length
      if (kind !== fastDiff.DELETE) atB += piece.length
    }
  }

  function alignBetweenAnchors(gap: Gap, level: number): void {
    const length = GRAM_LENGTHS[level] as number
    const anchors = risingPairs(sharedGrams([a, gap.a0, gap.a1], [b, gap.b0, gap.b1], length))
    let { a0, b0 } = gap
    let next = 0
    while (next < anchors.length) {
      const [anchorA, anchorB] = anchors[next] as [number, number]
      next++
      if (anchorA < a0 || anchorB < b0) continue
      let startA = anchorA
      let startB = anchorB
      while (startA > a0 && startB > b0 && a.charCodeAt(startA - 1) === b.charCodeAt(startB - 1)) {
        startA--
        startB--
      }
      let endA = anchorA + length
      let endB = anchorB + length
      while (endA < gap.a1 && endB < gap.b1 && a.charCodeAt(endA) === b.charCodeAt(endB)) {
        endA++
        endB++
      }
      align({ a0, a1: startA, b0, b1: startB }, level + 1)
      add({ a: startA, b: startB, length: endA - startA })
      a0 = endA
      b0 = endB
    }
    align({ a0, a1: gap.a1, b0, b1: gap.b1 }, level + 1)
  }

  function align(gap: Gap, level: number): void {
    let { a0, a1, b0, b1 } = gap
    const front = a0
    while (a0 < a1 && b0 < b1 && a.charCodeAt(a0) === b.charCodeAt(b0)) {
      a0++
      b0++
    }
    add({ a: front, b: b0 - (a0 - front), length: a0 - front })
    const back = a1
    while (a1 > a0 && b1 > b0 && a.charCodeAt(a1 - 1) === b.charCodeAt(b1 - 1)) {
      a1--
      b1--
    }
    if (a0 < a1 && b0 < b1) {
      const inner = { a0, a1, b0, b1 }
      if (level === GRAM_LENGTHS.length || a1 - a0 + b1 - b0 <= SMALL_GAP) diffCharacters(inner)
      else alignBetweenAnchors(inner, level)
    }
    add({ a: a1, b: b1, length: back - a1 })
  }

  align({ a0: 0, a1: a.length, b0: 0, b1: b.length }, 0)
  return slideEdits(a, b, blocks)
}
