import { describe, expect, it } from 'vitest'
import { type Resolution, resolve, resolveAll } from '../../../data/anchoring/resolve.ts'
import { describePassage, type Selector } from '../../../data/anchoring/selector.ts'

function passage(text: string, quote: string, nth = 0): Selector {
  let at = text.indexOf(quote)
  for (let i = 0; i < nth; i++) at = text.indexOf(quote, at + 1)
  if (at === -1) throw new Error(`"${quote}" is not in the text`)
  return describePassage(text, at, at + quote.length)
}

function became(
  oldText: string,
  newText: string,
  quote: string,
  nth = 0,
): Resolution & { words: string | null } {
  const [resolution] = resolveAll(oldText, newText, [passage(oldText, quote, nth)]) as [Resolution]
  return {
    ...resolution,
    words: resolution.start === null ? null : newText.slice(resolution.start, resolution.end),
  }
}

const report = `The village woke to aircraft noise before dawn. At least 13 people were killed in Barisha, residents said.
The rescue service counted six children and four women among the dead. A second strike on the road to Harem
wounded “seven” farm workers; two of them died on the way to hospital. The interior ministry denied that its
forces had taken part, and promised to publish its findings within a month.
`

describe('exact', () => {
  it('in the same text', () => {
    expect(became(report, report, 'At least 13 people')).toMatchObject({ outcome: 'exact', score: 1 })
  })

  it('where only other parts changed, to the same length', () => {
    expect(became(report, report.replace('aircraft', 'airplane'), '13')).toMatchObject({
      outcome: 'exact',
      words: '13',
    })
    expect(became(report, report.replace('month', 'weeks'), 'six children')).toMatchObject({
      outcome: 'exact',
    })
  })

  it('is not said when another of its kind has come to stand at its offset', () => {
    const one = 'Five were hurt in Harem, said the mayor. '
    const other = 'Five were hurt in Atmah, said the police. '
    expect(became(one + other, other + one, 'Five were hurt')).toMatchObject({
      outcome: 'moved',
      start: other.length,
    })
    expect(became(one + other, other + one, 'Five were hurt in Harem')).toMatchObject({ outcome: 'moved' })
    expect(became(one + other, other + one, 'Five were hurt', 1).start).not.toBe(one.length)
  })
})

describe('moved', () => {
  it('after an insertion before it, for long, short and one-letter quotes', () => {
    const newText = `UPDATED: corrects the place in line 2.\n${report}`
    for (const quote of ['At least 13 people were killed in Barisha', '13', 'denied', report.trim(), 'v']) {
      expect(became(report, newText, quote)).toMatchObject({ outcome: 'moved', score: 1, words: quote })
    }
  })

  it('with its paragraph, past another', () => {
    const one = 'On Monday the road to the dam was closed after shelling. Engineers left.\n'
    const two = 'On Tuesday eleven detainees were released near the mill. Nobody was hurt.\n'
    expect(became(one + two, two + one, 'eleven detainees')).toMatchObject({
      outcome: 'moved',
      words: 'eleven detainees',
    })
    expect(became(one + two, two + one, 'the dam')).toMatchObject({ outcome: 'moved', words: 'the dam' })
  })

  it('to the right one of equals, when the surroundings say which', () => {
    const text =
      'In Atmah, two men were arrested at noon. In Harem, two men were arrested at dusk. Both towns were calm.'
    const newText = `Summary. ${text}`
    const [one, other] = resolveAll(text, newText, [
      passage(text, 'two men were'),
      passage(text, 'two men were', 1),
    ])
    expect(one).toMatchObject({ outcome: 'moved', start: 9 + text.indexOf('two men') })
    expect(other).toMatchObject({ outcome: 'moved', start: 9 + text.lastIndexOf('two men') })
  })

  it('also when the old text is not at hand, if all its context stands around it', () => {
    const newText = `Corrected version. ${report}`
    for (const quote of ['13', 'six children and four women', 'denied']) {
      const resolution = resolve(newText, passage(report, quote))
      expect(resolution.outcome).toBe('moved')
      expect(newText.slice(resolution.start ?? 0, resolution.end ?? 0)).toBe(quote)
    }
  })
})

describe('approximate', () => {
  it.each<[string, string, string, string]>([
    ['lines flowed anew', 'children and four women among', 'and four', 'and\nfour'],
    ['straight quotation marks', 'wounded “seven” farm', '“seven”', '"seven"'],
    ['a hyphen at a line end', 'published its findings', 'findings', 'find-\nings'],
    ['a no-break blank', 'At least 13 people', '13 people', '13\u00a0people'],
    ['a ligature', 'promised to publish its findings', 'findings', 'ﬁndings'],
    ['another case', 'The interior ministry', 'interior ministry', 'INTERIOR MINISTRY'],
    ['a soft hyphen', 'residents said', 'residents', 'resi\u00addents'],
  ])('with a high score for %s', (_, __, words, others) => {
    const quote = report.slice(report.indexOf(words) - 10, report.indexOf(words) + words.length + 5)
    const result = became(report, report.replace(words, others), quote)
    expect(result.outcome).toBe('approximate')
    expect(result.score).toBeGreaterThan(0.9)
    expect(result.score).toBeLessThan(1)
    expect(result.words).toContain(others)
  })

  it('with a high score for line ends of another system', () => {
    const result = became(report, report.replaceAll('\n', '\r\n'), 'to Harem\nwounded')
    expect(result).toMatchObject({ outcome: 'approximate', words: 'to Harem\r\nwounded' })
    expect(result.score).toBeGreaterThan(0.9)
  })

  it('with a high score for Arabic presentation forms, tatweel and composed letters', () => {
    const letters = 'قال شهود إن الغارة أصابت سيارة قرب سوريا الجديدة مساء اليوم، وقتل فيها رجلان.'
    const forms = letters
      .replace('سوريا', 'ﺳﻮﺭﻳﺎ')
      .replace('الغارة', 'الغـــارة')
      .replace('أصابت', 'أصابت'.normalize('NFD'))
    for (const quote of ['قرب سوريا', 'إن الغارة', 'أصابت سيارة']) {
      const result = became(letters, forms, quote)
      expect(result.outcome).toBe('approximate')
      expect(result.score).toBeGreaterThan(0.9)
    }
    expect(became(letters, forms, 'رجلان')).toMatchObject({ outcome: 'moved', words: 'رجلان' })
  })

  it('when the text was first read in the wrong encoding, and words before it too', () => {
    const right =
      'The council’s café – closed since May – was hit at noon, “without warning”, the owner’s son said.'
    const wrong = right
      .replaceAll('’', 'â€™')
      .replaceAll('é', 'Ã©')
      .replaceAll('–', 'â€“')
      .replaceAll('“', 'â€œ')
    expect(became(wrong, right, 'was hit at noon')).toMatchObject({
      outcome: 'moved',
      words: 'was hit at noon',
    })
    const result = became(wrong, right, 'the ownerâ€™s son said')
    expect(result).toMatchObject({ outcome: 'approximate', words: 'the owner’s son said' })
    expect(result.score).toBeGreaterThan(0.75)
    expect(became(wrong, right, 'The councilâ€™s cafÃ©')).toMatchObject({ words: 'The council’s café' })
  })

  it('with a lower score for other words in the same place', () => {
    const slip = became(report, report.replace('residents', 'residants'), 'in Barisha, residents said')
    expect(slip).toMatchObject({ outcome: 'approximate', words: 'in Barisha, residants said' })
    expect(slip.score).toBeGreaterThan(0.85)
    const more = became(
      report,
      report.replace('residents said', 'neighbours said'),
      'in Barisha, residents said',
    )
    expect(more).toMatchObject({ outcome: 'approximate', words: 'in Barisha, neighbours said' })
    expect(more.score).toBeLessThan(slip.score)
  })

  it('with a doubtful score when a number changed, however alike the rest', () => {
    const result = became(report, report.replace('13', '18'), 'At least 13 people were killed in Barisha')
    expect(result).toMatchObject({
      outcome: 'approximate',
      words: 'At least 18 people were killed in Barisha',
    })
    expect(result.score).toBeLessThanOrEqual(0.5)
  })

  it('never of one place for two passages, when one of several equals is gone', () => {
    const line = 'No claim of responsibility was made for it.\n'
    const text = `Begin.\n${line.repeat(4)}End.\n`
    const fewer = `Start.\n${line.repeat(3)}End of it.\n`
    const selectors = [0, 1, 2, 3].map((nth) => passage(text, 'claim of', nth))
    const sure = resolveAll(text, fewer, selectors).filter(
      ({ outcome, score }) => outcome !== 'lost' && score > 0.5,
    )
    expect(sure.length).toBeLessThanOrEqual(3)
    expect(new Set(sure.map(({ start }) => start)).size).toBe(sure.length)
  })

  it('without the old text: several places that the context cannot tell apart stay in doubt, whatever the hint', () => {
    const newText = 'Red cars: 7 vans: 7 carts: 7 trucks: 7 and so on to the end of this list of numbers.'
    const selector: Selector = { quote: 'vans: 7', prefix: '', suffix: '', start: 900, end: 907 }
    const twice = `${newText} ${newText}`
    for (const hint of [0, 12, 60, 98, 900]) {
      const resolution = resolve(twice, selector, hint)
      expect(['approximate', 'lost']).toContain(resolution.outcome)
      expect(resolution.score).toBeLessThanOrEqual(0.5)
    }
  })

  it('never ends inside a character', () => {
    const text = 'They wrote 😀 happy 😀 under the notice of the council on the main square.'
    const result = became(text, text.replace('happy', 'unhappy').replaceAll('😀', '😁'), '😀 happy 😀')
    if (result.words !== null) expect(result.words).toMatch(/^(?![\udc00-\udfff]).*(?<![\ud800-\udbff])$/s)
  })
})

describe('lost', () => {
  it('when the passage was deleted', () => {
    const gone = 'The rescue service counted six children and four women among the dead. '
    for (const quote of ['six children and four women', 'six', 'rescue service', gone.trim()]) {
      expect(became(report, report.replace(gone, ''), quote)).toEqual({
        outcome: 'lost',
        start: null,
        end: null,
        score: 0,
        words: null,
      })
    }
  })

  it('although a passage of the same words, or nearly, stands elsewhere', () => {
    const text =
      'In Atmah, five fighters were killed in a raid at night. A market burned down on the same day, traders told us.\nIn Sarmada, five fighters were killed in a raid at dawn.'
    const newText = text.slice(text.indexOf('A market'))
    expect(became(text, newText, 'five fighters were killed in a raid')).toMatchObject({ outcome: 'lost' })
    expect(became(text, newText, 'In Atmah, five fighters were killed in a raid at night')).toMatchObject({
      outcome: 'lost',
    })
    expect(became(text, newText, 'five fighters were killed in a raid', 1)).toMatchObject({
      outcome: 'moved',
    })
  })

  it('when a short quote stands only in another phrase', () => {
    const newText = report.replace('At least 13 people', 'Several people').concat('\nPublished on 13 May.\n')
    expect(became(report, newText, '13')).toMatchObject({ outcome: 'lost' })
    expect(resolve(newText, passage(report, '13'))).toMatchObject({ outcome: 'lost' })
  })

  it('when a short quote was replaced by another in its place', () => {
    expect(became(report, report.replace('13', '18'), '13')).toMatchObject({ outcome: 'lost' })
  })

  it('in another document', () => {
    const other =
      'A recipe: mix the flour with water, add salt, knead for ten minutes and leave to rise overnight.'
    for (const quote of ['At least 13 people were killed', 'the', 'a', report]) {
      const { outcome, score } = became(report, other, quote)
      expect(outcome === 'lost' || (outcome === 'approximate' && score <= 0.5)).toBe(true)
    }
    expect(became(report, '', 'At least 13')).toMatchObject({ outcome: 'lost' })
  })

  it('for blanks that are blanks no more, but not for those that still stand there', () => {
    const text = `${'Here  two blanks stand between two of the words, and so it stays. '.repeat(3)}End.`
    const blanks = passage(text, '  ')
    expect(resolveAll(text, `${text} More.`, [blanks])).toMatchObject([
      { outcome: 'exact', start: 4, end: 6 },
    ])
    const [narrowed] = resolveAll(text, text.replaceAll('  ', ' '), [blanks]) as [Resolution]
    expect(['lost', 'approximate']).toContain(narrowed.outcome)
  })

  it('for a selector of nothing', () => {
    const nothing: Selector = { quote: '', prefix: 'a', suffix: 'b', start: 3, end: 3 }
    expect(resolve(report, nothing)).toMatchObject({ outcome: 'lost' })
    expect(resolveAll(report, report, [nothing])).toMatchObject([{ outcome: 'lost' }])
  })
})

describe('resolveAll', () => {
  it('keeps the order and the number of the selectors', () => {
    const quotes = ['hospital', 'aircraft', 'Harem']
    const newText = `x\n${report}`
    const resolutions = resolveAll(
      report,
      newText,
      quotes.map((quote) => passage(report, quote)),
    )
    expect(resolutions.map(({ start, end }) => newText.slice(start ?? 0, end ?? 0))).toEqual(quotes)
    expect(resolveAll(report, newText, [])).toEqual([])
  })

  it('resolves a selector that is not of the old text by its words and context alone', () => {
    const foreign = { ...passage(report, 'six children and four women'), start: 7, end: 34 }
    expect(resolveAll(report, `New. ${report}`, [foreign])).toMatchObject([{ outcome: 'moved' }])
  })
})
