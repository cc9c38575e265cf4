import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CONTEXT, describePassage } from '../../../data/anchoring/selector.ts'
import { isWellFormed } from '../../../data/text/lone-surrogates.ts'

describe('describePassage', () => {
  it('keeps the quote, up to 32 units on each side and the offsets', () => {
    const text = `${'a'.repeat(50)}quote${'b'.repeat(50)}`
    expect(describePassage(text, 50, 55)).toEqual({
      quote: 'quote',
      prefix: 'a'.repeat(32),
      suffix: 'b'.repeat(32),
      start: 50,
      end: 55,
    })
    expect(describePassage('quote', 0, 5)).toEqual({
      quote: 'quote',
      prefix: '',
      suffix: '',
      start: 0,
      end: 5,
    })
  })

  it('gives up a unit of context rather than keep half a character', () => {
    const text = `${'😀'.repeat(20)}xyz${'😀'.repeat(20)}`
    const { prefix, suffix } = describePassage(text, 41, 42)
    expect(prefix).toBe(`${'😀'.repeat(15)}x`)
    expect(suffix).toBe(`z${'😀'.repeat(15)}`)
  })

  it.each([
    [0, 0],
    [3, 2],
    [-1, 2],
    [0, 99],
    [0.5, 2],
    [1, 2],
    [2, 3],
    [Number.NaN, 2],
  ])('refuses %s to %s of a 4 unit text', (start, end) => {
    expect(() => describePassage('a😀b', start, end)).toThrow(RangeError)
  })

  it('always describes what stands at the offsets', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', minLength: 1, maxLength: 120 }),
        fc.nat(),
        fc.nat(),
        (text, one, other) => {
          const offsets: number[] = [0]
          for (const character of text) offsets.push((offsets.at(-1) as number) + character.length)
          const from = one % (offsets.length - 1)
          const to = from + 1 + (other % (offsets.length - 1 - from))
          const start = offsets[from] as number
          const end = offsets[to] as number
          const selector = describePassage(text, start, end)
          expect(
            text.startsWith(
              selector.prefix + selector.quote + selector.suffix,
              start - selector.prefix.length,
            ),
          ).toBe(true)
          expect(
            isWellFormed(selector.prefix) && isWellFormed(selector.quote) && isWellFormed(selector.suffix),
          ).toBe(true)
          expect(selector.prefix.length).toBeGreaterThanOrEqual(Math.min(start, CONTEXT - 1))
        },
      ),
    )
  })
})
