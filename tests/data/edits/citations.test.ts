import { describe, expect, test } from 'vitest'
import { workbook } from '../in-memory-workbook.ts'
import { storyText } from '../random-verbs.ts'

function raid() {
  const day = workbook()
  const source = day.source(storyText)
  const claim = day.claim(day.incident(), 'killed', 8)
  return { day, source, claim, excerpt: day.excerpt(source, 'Eight militants dead') }
}

describe('cite', () => {
  test('says that a passage supports a claim as stated, unless more is said', () => {
    const { day, claim, excerpt } = raid()
    const id = day.edit<'citation'>('cite', { claim, excerpt })
    expect(day.get(id)).toEqual({
      id,
      claim,
      excerpt,
      stance: 'supports',
      speaker: null,
      via: [],
      certainty: 'stated',
      wording: null,
    })
  })

  test('takes a speaker by name, by id, or both, and ties a name to its one bearer', () => {
    const { day, source, claim, excerpt } = raid()
    const ministry = day.actor('Ministry of the Interior', 'the ministry')
    const named = { name: 'the ministry', actor: ministry }
    const speaker = (given: unknown) => {
      const id = day.edit<'citation'>('cite', { claim, excerpt, speaker: given })
      const found = day.get(id).speaker
      day.edit('remove', { id })
      return found
    }
    expect(speaker('The Ministry')).toEqual({ name: 'The Ministry', actor: ministry })
    expect(speaker({ name: 'the ministry' })).toEqual(named)
    expect(speaker({ name: 'the ministry', actor: null })).toEqual({ name: 'the ministry', actor: null })
    expect(speaker(ministry)).toEqual({ name: 'Ministry of the Interior', actor: ministry })
    expect(speaker({ actor: ministry })).toEqual({ name: 'Ministry of the Interior', actor: ministry })
    expect(speaker('a resident')).toEqual({ name: 'a resident', actor: null })
    const via = (given: unknown) => day.get(day.cite(source, 'a trader', claim, { via: given })).via
    expect(via('an outlet')).toEqual([{ name: 'an outlet', actor: null }])
    expect(via(['an outlet', ministry])).toHaveLength(2)
  })

  test('keeps two speakers in one passage apart, and refuses the same voice twice', () => {
    const { day, claim, excerpt } = raid()
    day.edit('cite', { claim, excerpt, speaker: 'local sources', via: ['an outlet'] })
    day.edit('cite', { claim, excerpt, speaker: 'a correspondent' })
    day.edit('cite', { claim, excerpt, speaker: 'a correspondent', stance: 'disputes' })
    const sentence = 'This passage stands with that value already.'
    expect(day.refusal('cite', { claim, excerpt, speaker: 'a correspondent' })).toBe(sentence)
    expect(day.refusal('cite', { claim, excerpt, speaker: 'local sources', via: 'an outlet' })).toBe(sentence)
    expect(day.all('citation')).toHaveLength(3)
  })

  test('is refused for what does not exist', () => {
    const { day, claim, excerpt } = raid()
    expect(day.refusal('cite', { claim: 'claim:9', excerpt })).toBe('There is no claim:9 in this workbook.')
    expect(day.refusal('cite', { claim, excerpt: 'excerpt:9' })).toBe(
      'There is no excerpt:9 in this workbook.',
    )
    expect(day.refusal('cite', { claim, excerpt, speaker: 'actor:9' })).toBe(
      'There is no actor:9 in this workbook.',
    )
    expect(day.refusal('cite', { claim, excerpt, speaker: { name: 'x', actor: 'actor:9' } })).toBe(
      'There is no actor:9 in this workbook.',
    )
    expect(day.refusal('cite', { claim, excerpt, certainty: 'sure' })).toMatch(
      /“certainty” takes one of stated/,
    )
  })
})

describe('set-citation', () => {
  test('sets what is given and leaves the rest', () => {
    const { day, source, claim } = raid()
    const id = day.cite(source, 'a trader', claim, { speaker: 'a resident', via: ['an outlet'] })
    day.edit('set-citation', { id, certainty: 'suspected', wording: 'is believed to be' })
    expect(day.get(id)).toMatchObject({
      speaker: { name: 'a resident' },
      via: [{ name: 'an outlet' }],
      certainty: 'suspected',
      wording: 'is believed to be',
    })
    day.edit('set-citation', { id, speaker: null, via: [], stance: 'disputes', wording: null })
    expect(day.get(id)).toMatchObject({ speaker: null, via: [], stance: 'disputes', wording: null })
    expect(day.refusal('set-citation', { id: 'citation:9' })).toBe('There is no citation:9 in this workbook.')
  })
})

describe('uncite', () => {
  test('takes the passage off; the claim stays, an excerpt that nothing needs goes', () => {
    const { day, source, claim } = raid()
    const id = day.cite(source, 'a trader', claim)
    const { excerpt } = day.get(id)
    expect(day.edit('uncite', { id })).toBe(claim)
    expect(day.records.get(id)).toBeUndefined()
    expect(day.records.get(excerpt)).toBeUndefined()
    expect(day.get(claim).value).toEqual({ min: 8, max: 8 })
  })

  test.each(['cited elsewhere', 'a name points to it', 'noted', 'tagged'])('the excerpt stays: %s', (why) => {
    const { day, source, claim } = raid()
    const id = day.cite(source, 'a trader', claim)
    const { excerpt } = day.get(id)
    if (why === 'cited elsewhere') day.cite(source, 'a trader', claim, { stance: 'disputes' })
    if (why === 'a name points to it') day.actor({ text: 'a trader', excerpt })
    if (why === 'noted') day.excerpt(source, 'a trader', { note: 'Who?' })
    if (why === 'tagged') day.excerpt(source, 'a trader', { tags: ['people'] })
    day.edit('uncite', { id })
    expect(day.records.get(excerpt)).toBeDefined()
  })

  test('is refused for a citation that there is not', () => {
    expect(workbook().refusal('uncite', { id: 'citation:9' })).toBe(
      'There is no citation:9 in this workbook.',
    )
  })
})
