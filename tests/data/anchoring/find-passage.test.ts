import { describe, expect, it } from 'vitest'
import { findPassage, type WantedPassage } from '../../../data/anchoring/find-passage.ts'

const text =
  'Three people were killed in the north. The ministry said three people were wounded.\nLater, three people were killed in the south.'
const first = text.indexOf('people were killed')
const second = text.lastIndexOf('people were killed')

describe('findPassage', () => {
  it('finds what stands once', () => {
    const at = text.indexOf('The ministry')
    expect(findPassage(text, { quote: 'The ministry' })).toEqual({ start: at, end: at + 12 })
  })

  it.each<[string, WantedPassage, number]>([
    ['the offset', { quote: 'people were killed', start: second }, second],
    ['a prefix', { quote: 'people were killed', prefix: 'Three ' }, first],
    ['a prefix without its blank', { quote: 'people were killed', prefix: 'Later, three' }, second],
    ['a suffix', { quote: 'people were killed', suffix: ' in the south' }, second],
    ['a suffix without its blank', { quote: 'people were killed', suffix: 'in the north' }, first],
    ['a prefix over a line end', { quote: 'people were killed', prefix: 'wounded. Later, three ' }, second],
    ['prefix and suffix', { quote: 'people were killed', prefix: 'three ', suffix: ' in' }, second],
  ])('tells places apart by %s', (_, wanted, start) => {
    expect(findPassage(text, wanted)).toEqual({ start, end: start + 18 })
  })

  it('refuses several places without context, and says how many', () => {
    expect(findPassage(text, { quote: 'people were killed' })).toMatchObject({
      refused: 'ambiguous',
      places: 2,
    })
    expect(findPassage(text, { quote: 'people were killed', suffix: ' in the' })).toMatchObject({ places: 2 })
    expect(findPassage('aaa', { quote: 'aa' })).toMatchObject({ refused: 'ambiguous', places: 2 })
  })

  it('refuses context or an offset that is not so, and shows where the quote stands', () => {
    expect(findPassage(text, { quote: 'people were wounded', prefix: 'four ' })).toMatchObject({
      refused: 'context-differs',
      places: 1,
      nearest: { start: text.indexOf('people were wounded') },
    })
    expect(findPassage(text, { quote: 'people were killed', start: second - 1 })).toMatchObject({
      refused: 'context-differs',
      nearest: { start: second },
    })
    expect(findPassage(text, { quote: 'people were killed', start: second, prefix: 'Three ' })).toMatchObject(
      {
        refused: 'context-differs',
      },
    )
  })

  it.each([
    ['another number', 'four people were wounded', 'three people were wounded'],
    ['a blank for a line end', 'wounded. Later', 'wounded.\nLater'],
    ['another case', 'later, three', 'Later, three'],
    ['a slip', 'The minisrty said', 'The ministry said'],
  ])('never takes words with %s, only shows them', (_, quote, nearest) => {
    const result = findPassage(text, { quote })
    expect(result).toMatchObject({ refused: 'not-found' })
    if (!('refused' in result) || !result.nearest) throw new Error('nothing near was shown')
    expect(text.slice(result.nearest.start, result.nearest.end)).toBe(nearest)
  })

  it('shows nothing where nothing is near', () => {
    expect(findPassage(text, { quote: 'The harbour was closed for repairs' })).toEqual({
      refused: 'not-found',
    })
    expect(findPassage('', { quote: 'x' })).toEqual({ refused: 'not-found' })
  })

  it('refuses a quote of nothing, and one of half a character', () => {
    expect(findPassage(text, { quote: '' })).toEqual({ refused: 'empty' })
    expect(findPassage(text, { quote: ' \n' })).toEqual({ refused: 'empty' })
    expect(findPassage('a😀b', { quote: '\ud83d' })).toMatchObject({ refused: 'not-found' })
  })
})
