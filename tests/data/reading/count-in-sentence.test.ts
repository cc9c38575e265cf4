import { describe, expect, it } from 'vitest'
import type { ReadField } from '../../../data/reading/read-typed.ts'
import { readWords } from '../../../data/reading/read-words.ts'

const field = (id: string, label: string): ReadField => ({ id, label, type: 'count', options: [] })
const [killed, injured] = [field('killed', 'Killed'), field('injured', 'Injured')]
const children = field('killed_children', 'Killed, children')

/** What words read as within their sentence. */
function within(text: string, quote: string, asked: ReadField) {
  const at = text.indexOf(quote)
  const beside = { before: text.slice(0, at), after: text.slice(at + quote.length) }
  return readWords(asked, quote, { beside })
}

const denied = (denier: string) => ({ value: { min: 7, max: 7 }, denier })

describe('a number that somebody denies', () => {
  it.each([
    ['Seven were killed, which the army denied.', 'the army'],
    ['The army denied that seven were killed.', 'The army'],
    ['Residents said seven were killed, a claim the army denied.', 'the army'],
    ['The ministry rejected reports of seven deaths.', 'The ministry'],
    ['Seven people were killed. The army denied this.', 'The army'],
    ['Seven were killed, which was later denied by the brigade.', 'the brigade'],
    ['ونفى الجيش مقتل سبعة أشخاص.', 'الجيش'],
    ['قُتل سبعة أشخاص، ونفى الجيش ذلك.', 'الجيش'],
    ['قُتل سبعة أشخاص، وهو ما نفته قيادة اللواء.', 'قيادة اللواء'],
    ['Ordu yedi kişinin öldüğü iddialarını yalanladı.', 'Ordu'],
    ['Yedi kişi öldü, ordu bunu yalanladı.', 'ordu'],
  ])('is read with who denies it: %s', (words, denier) => {
    expect(readWords(killed, words)).toEqual(denied(denier))
  })

  it.each([
    'Seven people were killed. Aid was denied.',
    'Seven people were killed. Access to the site was denied by the army.',
  ])('is not what the next sentence denies of something else: %s', (words) => {
    expect(readWords(killed, words)).toEqual({ value: { min: 7, max: 7 } })
  })

  it('is denied also where the denial stands before the words, in their sentence', () => {
    const text = 'The army denied that seven were killed.'
    expect(within(text, 'seven were killed', killed)).toEqual(denied('The army'))
  })

  it('is what its own speaker says where the denial behind it is not quoted', () => {
    const text = 'Residents said seven were killed, which the army denied.'
    expect(within(text, 'seven were killed', killed)).toEqual({ value: { min: 7, max: 7 } })
  })

  it.each([
    'The army denied that it killed seven people.',
    'The army denied killing seven people.',
    'The army could not confirm that seven were killed.',
    'The army has not denied that seven were killed.',
    'They denied that seven were killed.',
    'Seven killed and nine wounded, which the army denied.',
    'لم ينفِ الجيش مقتل سبعة أشخاص.',
    'Ordu yedi kişinin öldüğünü yalanlamadı.',
  ])('is not read where it is the deed, or nobody is named, or nobody denies it: %s', (words) => {
    expect(readWords(killed, words)).toBeNull()
  })
})

describe('a number in its sentence', () => {
  const strike = 'At least 14 people including six children were killed in the strike.'

  it.each(['six children', 'people including six'])('is no total where it is but a part: %s', (quote) => {
    expect(within(strike, quote, killed)).toBeNull()
  })

  it('is the part for the field that asks for it, and the total with it where both are quoted', () => {
    expect(within(strike, 'six children', children)?.value).toEqual({ min: 6, max: 6 })
    expect(within(strike, 'At least 14 people including six children', children)?.value).toEqual({
      min: 6,
      max: 6,
    })
    expect(within(strike, 'At least 14 people', killed)?.value).toEqual({ min: 14 })
  })

  it('is no total where it is one of a list that makes up the total', () => {
    expect(within('Five men, two women and a girl were killed.', 'two women', killed)).toBeNull()
  })

  it('is one of several that are quoted', () => {
    const text = 'On Sunday nine were killed, three wounded and five detained.'
    expect(within(text, 'nine were killed, three wounded', killed)?.value).toEqual({ min: 9, max: 9 })
    expect(within(text, 'nine were killed, three wounded', injured)?.value).toEqual({ min: 3, max: 3 })
  })

  it('befell those of whom the sentence says it', () => {
    expect(within(strike, 'At least 14 people', injured)).toBeNull()
    expect(within('A strike wounded 13 people, six of them children.', 'six', children)).toBeNull()
  })
})
