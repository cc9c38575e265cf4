import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alignTexts } from '../../../data/anchoring/align-texts.ts'

const piece = fc.constantFrom(
  'the ',
  'raid ',
  'in ',
  'Atmah. ',
  '13 ',
  'a',
  'b',
  '\n',
  '😀',
  'killed at least ',
  'قتل ',
)
const prose = fc.array(piece, { maxLength: 80 }).map((pieces) => pieces.join(''))

describe('alignTexts', () => {
  it('maps equal parts only, in order, never overlapping', () => {
    fc.assert(
      fc.property(prose, prose, prose, (one, other, shared) => {
        const a = one + shared
        const b = other + shared + one
        let endA = 0
        let endB = 0
        for (const block of alignTexts(a, b)) {
          expect(block.length).toBeGreaterThan(0)
          expect(block.a >= endA && block.b >= endB).toBe(true)
          expect(a.slice(block.a, block.a + block.length)).toBe(b.slice(block.b, block.b + block.length))
          endA = block.a + block.length
          endB = block.b + block.length
        }
      }),
    )
  })

  it('keeps everything around one change', () => {
    const words = Array.from({ length: 4_000 }, (_, i) => `w${(i * 7919) % 100_003}`)
    const a = words.join(' ')
    const b = words.map((word, i) => (i % 50 === 7 ? `${word}x` : word)).join(' ')
    const equal = alignTexts(a, b).reduce((sum, { length }) => sum + length, 0)
    expect(equal).toBe(a.length)
  })

  it.each<[string, string, string]>([
    ['unlike words', 'strike on the road '.repeat(10_000), 'market in the old town '.repeat(9_000)],
    ['unlike letters', 'ab'.repeat(100_000), 'cd'.repeat(100_000)],
    ['one letter', 'a'.repeat(200_000), `b${'a'.repeat(150_000)}b`],
    ['a period and another', 'abc'.repeat(60_000), 'abcd'.repeat(50_000)],
    [
      'noise of few letters',
      Array.from({ length: 150_000 }, (_, i) => 'abcd'[(i * i * 31 + (i >> 3)) % 4]).join(''),
      Array.from({ length: 150_000 }, (_, i) => 'abcd'[(i * i * 17 + (i >> 2)) % 4]).join(''),
    ],
  ])('takes no more than a moment over %s', (_, a, b) => {
    const began = performance.now()
    alignTexts(a, b)
    expect(performance.now() - began).toBeLessThan(2_000)
  })
})
