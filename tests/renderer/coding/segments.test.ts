import fastCheck from 'fast-check'
import { describe, expect, it } from 'vitest'
import { marksByBlock, type Span, segmentsOf } from '../../../renderer/views/coding/text/segments.ts'

const block = { start: 10, end: 30 }

describe('overlapping highlights', () => {
  it('cuts where marks begin and end, the outer mark first', () => {
    const wide = { id: 'wide', start: 12, end: 25 }
    const narrow = { id: 'narrow', start: 20, end: 28 }
    expect(
      segmentsOf(block, [narrow, wide]).map(({ start, end, marks }) => [
        start,
        end,
        marks.map(({ id }) => id),
      ]),
    ).toEqual([
      [10, 12, []],
      [12, 20, ['wide']],
      [20, 25, ['wide', 'narrow']],
      [25, 28, ['narrow']],
      [28, 30, []],
    ])
  })

  it('cuts a mark off at the edges of the block, and ignores one without length', () => {
    expect(
      segmentsOf(block, [
        { start: 0, end: 99 },
        { start: 15, end: 15 },
      ]),
    ).toHaveLength(1)
  })

  const span = (size: number) =>
    fastCheck
      .tuple(fastCheck.nat(size), fastCheck.nat(size))
      .map(([a, b]): Span => ({ start: Math.min(a, b), end: Math.max(a, b) }))

  it('is the block again when put together, each unit under exactly its marks', () => {
    fastCheck.assert(
      fastCheck.property(fastCheck.array(span(40), { maxLength: 8 }), (marks) => {
        const segments = segmentsOf(block, marks)
        expect(segments[0]?.start).toBe(block.start)
        expect(segments.at(-1)?.end).toBe(block.end)
        for (const [index, segment] of segments.entries()) {
          expect(segments[index + 1]?.start ?? block.end).toBe(segment.end)
          for (let unit = segment.start; unit < segment.end; unit++) {
            const over = marks.filter((mark) => mark.start <= unit && unit < mark.end)
            expect(new Set(segment.marks)).toEqual(new Set(over))
          }
        }
      }),
    )
  })

  it('hands each block the marks that touch it', () => {
    const blocks = [
      { start: 0, end: 10 },
      { start: 11, end: 20 },
      { start: 21, end: 30 },
    ]
    fastCheck.assert(
      fastCheck.property(fastCheck.array(span(35), { maxLength: 10 }), (marks) => {
        const shared = marksByBlock(blocks, marks)
        for (const [index, { start, end }] of blocks.entries()) {
          const expected = marks.filter((mark) => mark.start < end && mark.end > start)
          expect(new Set(shared[index])).toEqual(new Set(expected))
        }
      }),
    )
  })
})
