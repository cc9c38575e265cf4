import { describe, expect, test } from 'vitest'
import { workbook } from '../in-memory-workbook.ts'
import { storyText } from '../random-verbs.ts'

describe('add-excerpt', () => {
  test('keeps the passage with what stands around it; the same passage twice is one', () => {
    const day = workbook()
    const source = day.source(storyText)
    const id = day.excerpt(source, 'at least ten bodies')
    const { quote, prefix, suffix, start, end, textSha256 } = day.get(id)
    expect(storyText.slice(start, end)).toBe(quote)
    expect(storyText.slice(start - prefix.length, end + suffix.length)).toBe(prefix + quote + suffix)
    expect(day.texts.get(textSha256)).toBe(storyText)
    expect(day.excerpt(source, 'at least ten bodies', { note: 'Who counted?', tags: ['toll'] })).toBe(id)
    expect(day.get(id)).toMatchObject({ note: 'Who counted?', tags: ['toll'] })
    expect(day.all('excerpt')).toHaveLength(1)
  })

  test('knows the page', () => {
    const day = workbook()
    const source = day.source('', { texts: [{ ...day.textRecord('One two three two'), pages: [0, 8] }] })
    expect(day.get(day.excerpt(source, 'One')).page).toBe(1)
    expect(day.get(day.excerpt(source, 'three')).page).toBe(2)
    expect(day.get(day.excerpt(day.source(storyText), 'dawn')).page).toBeNull()
  })

  test('takes offsets in UTF-16 units, also behind characters beyond the basic plane', () => {
    const day = workbook()
    const text = '😀 أطمة قرب الحدود'
    const { start, end } = day.get(day.excerpt(day.source(text), 'أطمة'))
    expect([start, end]).toEqual([3, 7])
  })

  test('refuses what is not certain', () => {
    const day = workbook()
    const source = day.source('A raid. A raid again.')
    const refusal = (rest: object) => day.refusal('add-excerpt', { source, quote: 'A raid', ...rest })
    expect(refusal({})).toBe(
      '“A raid” stands 2 times in the text; give start, prefix or suffix to say which.',
    )
    expect(refusal({ start: 3 })).toBe(
      '“A raid” stands in the text, but not with the start, prefix or suffix given.',
    )
    expect(refusal({ quote: 'a raid' })).toBe(
      '“a raid” does not stand word for word in the text of the source.',
    )
    expect(refusal({ quote: 'x'.repeat(80) })).toMatch(/^“x{60}…” does not stand/)
    expect(refusal({ quote: '  ' })).toBe('The quote holds nothing but blanks; quote the words themselves.')
    expect(refusal({ quote: '' })).toMatch(/the quote is empty/)
    expect(refusal({ source: 'source:9' })).toBe('There is no source:9 in this workbook.')
    for (const which of [{ start: 8 }, { prefix: '. ' }, { suffix: ' again' }]) {
      expect(day.get(day.excerpt(source, 'A raid', which)).start).toBe(8)
    }
  })

  test('is refused where there is no text to quote from', () => {
    const day = workbook()
    const book = day.edit('add-source', { title: 'Grain and guns' })
    expect(day.refusal('add-excerpt', { source: book, quote: 'x' })).toBe(
      '“Grain and guns” has no text to quote from; import its file first.',
    )
  })
})

describe('add-source-text', () => {
  test('keeps the old text and says what became of each excerpt', () => {
    const day = workbook()
    const source = day.source(storyText)
    const [stays, moves, goes] = ['Eight militants dead', 'near Atmah', 'a trader'].map((quote) =>
      day.excerpt(source, quote),
    )
    const again = `${storyText.slice(0, 40)}…then ${storyText.slice(40).replace('a trader', 'somebody else entirely')}`
    day.readAgain(source, again)
    const outcome = (id: typeof stays) => (id ? day.get(id).resolutions[0]?.outcome : undefined)
    expect(day.get(source).texts).toHaveLength(2)
    expect(outcome(stays)).toBe('exact')
    expect(outcome(moves)).toBe('moved')
    expect(['approximate', 'lost']).toContain(outcome(goes))
    expect(day.all('excerpt').every((one) => storyText.slice(one.start, one.end) === one.quote)).toBe(true)
  })

  test('the same text again changes nothing, and back and forth keeps one resolution a text', () => {
    const day = workbook()
    const source = day.source(storyText)
    const excerpt = day.excerpt(source, 'near Atmah')
    day.readAgain(source, storyText)
    expect(day.changes.at(-1)).toEqual([])
    for (const text of [`x ${storyText}`, storyText, `x ${storyText}`]) day.readAgain(source, text)
    expect(day.get(source).texts).toHaveLength(4)
    expect(day.get(excerpt).resolutions).toHaveLength(1)
  })

  test('a passage that surely moved is not kept a second time', () => {
    const day = workbook()
    const source = day.source(storyText)
    const excerpt = day.excerpt(source, 'near Atmah')
    day.readAgain(source, `Updated.\n${storyText}`)
    expect(day.excerpt(source, 'near Atmah')).toBe(excerpt)
  })

  test('is refused for a text that the workbook does not keep', () => {
    const day = workbook()
    const source = day.source(storyText)
    day.excerpt(source, 'near Atmah')
    const text = { ...day.textRecord('x'), sha256: '0'.repeat(64) }
    expect(day.refusal('add-source-text', { source, text })).toBe(
      `There is no text ${'0'.repeat(64)} in this workbook.`,
    )
  })
})
