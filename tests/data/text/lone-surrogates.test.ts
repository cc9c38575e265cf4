import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isWellFormed, splitsSurrogatePair } from '../../../data/text/lone-surrogates.ts'
import { snapToGraphemes } from '../../../data/text/snap-to-graphemes.ts'

describe('isWellFormed', () => {
  it('tells whole text from half characters', () => {
    expect(isWellFormed('a 😀 b')).toBe(true)
    expect(isWellFormed('')).toBe(true)
    expect(isWellFormed('a \ud83d b')).toBe(false)
    expect(isWellFormed('\ude00\ud83d')).toBe(false)
  })

  it('agrees with a round trip through UTF-8', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', '\ud83d', '\ude00', 'ب')), (units) => {
        const text = units.join('')
        expect(isWellFormed(text)).toBe(new TextDecoder().decode(new TextEncoder().encode(text)) === text)
      }),
    )
  })
})

describe('splitsSurrogatePair', () => {
  it('is true between the halves only', () => {
    expect([0, 1, 2, 3, 4].map((at) => splitsSurrogatePair('a😀b', at))).toEqual([
      false,
      false,
      true,
      false,
      false,
    ])
  })
})

describe('snapToGraphemes', () => {
  const family = '👨‍👩‍👧'
  it.each([
    ['half an emoji', 'a😀b', 2, 2, 1, 1],
    ['into an emoji', 'a😀b', 0, 2, 0, 3],
    ['inside a joined emoji', `x ${family} y`, 3, 5, 2, 2 + family.length],
    ['between a letter and its accent', 'cafe\u0301 bar', 0, 4, 0, 5],
    ['between a letter and its haraka', 'كُتب', 1, 3, 0, 3],
    ['already whole', 'two words', 4, 9, 4, 9],
    ['between carriage return and line feed', 'a\r\nb', 2, 4, 1, 4],
    ['beyond the text', 'abc', -4, 40, 0, 3],
  ])('%s', (_, text, start, end, from, to) => {
    expect(snapToGraphemes(text, start, end)).toEqual({ start: from, end: to })
  })

  it('never makes a selection smaller, and a second time changes nothing', () => {
    const piece = fc.constantFrom('a', ' ', '\n', '😀', 'e\u0301', 'ب', 'بِّ', family, '🇸🇾', '\u200f')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), fc.nat(200), fc.nat(200), (pieces, one, other) => {
        const text = pieces.join('')
        const start = Math.min(one, other, text.length)
        const end = Math.min(Math.max(one, other), text.length)
        const snapped = snapToGraphemes(text, start, end)
        if (start < end) expect(snapped.start <= start && snapped.end >= end).toBe(true)
        expect(snapToGraphemes(text, snapped.start, snapped.end)).toEqual(snapped)
        expect(splitsSurrogatePair(text, snapped.start) || splitsSurrogatePair(text, snapped.end)).toBe(false)
      }),
    )
  })

  it('looks at the neighbourhood only, however long the text', () => {
    const text = `${'word '.repeat(400_000)}😀${' word'.repeat(400_000)}`
    const began = performance.now()
    for (let i = 0; i < 200; i++) snapToGraphemes(text, 2_000_001, 2_000_001 + i)
    expect(performance.now() - began).toBeLessThan(2_000)
  })
})
