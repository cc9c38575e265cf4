import { describe, expect, it } from 'vitest'
import { readOption, readOptions } from '../../../data/reading/read-option.ts'
import type { ReadField } from '../../../data/reading/read-typed.ts'
import { readWords } from '../../../data/reading/read-words.ts'
import type { RecordId } from '../../../data/records/record-id.ts'

const field = (type: ReadField['type'], options: ReadField['options'] = []): ReadField => ({
  id: 'killed',
  label: 'Killed',
  type,
  options,
})

const option = (code: string, label: string) => ({ code, label, definition: null })
const means = [
  option('air_strike', 'Air strike'),
  option('strike', 'Strike'),
  option('ied', 'Explosive device'),
  option('belt', 'Explosive belt'),
  option('190', 'Bombing'),
]

const onRecord: Record<string, RecordId<'actor' | 'place'>> = {
  'Tel Amar': 'place:1',
  'Wadi Sarin': 'place:2',
  Sarin: 'place:3',
  'تل عمار': 'place:1',
  'Committee of Guards': 'actor:1',
  'Jund al-Amal': 'actor:2',
  Amal: 'actor:3',
}

const findName = (kind: 'actor' | 'place', name: string) => {
  const id = onRecord[name] ?? null
  return id?.startsWith(kind) ? id : null
}

describe('an option named in words', () => {
  const positions = [option('accepted', 'Accepts civilian harm'), option('denied', 'Denies')]

  it.each([
    'denied that it shelled the village',
    'ونفى الجيش أن يكون قد قصف القرية',
    'نفت القيادة ذلك',
    'Ordu iddiaları yalanladı',
    'haberleri reddetti',
  ])('is a denial in any of the languages: %s', (words) => {
    expect(readOption(words, positions)).toBe('denied')
  })

  it.each(['لا ينفي الجيش ذلك', 'iddiaları yalanlamadı', 'teklifi reddetti'])('is no denial: %s', (words) => {
    expect(readOption(words, positions)).toBeNull()
  })

  it.each([
    ['two airstrikes hit the town', 'air_strike'],
    ['an air-strike', 'air_strike'],
    ['a strike', 'strike'],
    ['a strikeout', null],
    ['an explosive device and an explosive belt', 'ied'],
    ['190 people', null],
    ['a bombing', '190'],
    ['', null],
  ])('%s', (words, code) => {
    expect(readOption(words, means)).toBe(code)
  })

  it('is none where two are named equally long', () => {
    expect(readOption('belts or bombs', [option('a', 'belt'), option('b', 'bomb')])).toBeNull()
  })

  it('is each of several for a field of many', () => {
    expect(readOptions('an explosive belt, then an air strike', means)).toEqual(['belt', 'air_strike'])
    expect(readWords(field('many-of', means), 'an explosive belt, then an air strike')).toEqual({
      value: ['belt', 'air_strike'],
    })
    expect(readWords(field('many-of', means), 'nothing of it')).toBeNull()
  })
})

describe('a place named in words', () => {
  it.each([
    ['in the town of Tel Amar, near Wadi Sarin', { place: 'place:1', relation: 'in' }],
    ['near Wadi Sarin', { place: 'place:2', relation: 'near' }],
    ['on the outskirts of the village, close to Tel Amar', { place: 'place:1', relation: 'near' }],
    [
      'the southern Sarin countryside',
      { place: 'place:3', relation: 'in', direction: 'southern countryside of' },
    ],
    [
      'in the northern countryside of Sarin',
      { place: 'place:3', relation: 'in', direction: 'northern countryside of' },
    ],
    [
      'on the road from Tel Amar to Wadi Sarin',
      { place: 'place:2', relation: 'near', direction: 'on the road from Tel Amar to' },
    ],
    [
      'between Tel Amar and Wadi Sarin',
      { place: 'place:2', relation: 'near', direction: 'between Tel Amar and' },
    ],
    ['clashes between the council and Wadi Sarin', { place: 'place:2', relation: 'in' }],
    ['in northern Sarin', { place: 'place:3', relation: 'in', direction: 'northern' }],
    ["Tel Amar's market", { place: 'place:1', relation: 'in' }],
    ['غارة على تل عمار', { place: 'place:1', relation: 'in' }],
  ])('%s', (words, value) => {
    expect(readWords(field('place'), words, { findName })).toEqual({ value })
  })

  it('is none where no name is on record', () => {
    expect(readWords(field('place'), 'in Dar Nahla', { findName })).toBeNull()
    expect(readWords(field('place'), 'in Tel Amar')).toBeNull()
  })
})

describe('an actor named in words', () => {
  it('keeps the name that the words use, the longest there is', () => {
    expect(readWords(field('actor'), 'members of Jund al-Amal fled', { findName })).toEqual({
      value: { actor: 'actor:2', as: 'Jund al-Amal' },
    })
    expect(readWords(field('actor'), 'the Committee of Guards', { findName })).toEqual({
      value: { actor: 'actor:1', as: 'Committee of Guards' },
    })
  })

  it('is none where two are named', () => {
    expect(readWords(field('actor'), 'Jund al-Amal fought the Committee of Guards', { findName })).toBeNull()
  })
})

describe('the other types', () => {
  it('asks a count for the field it is for', () => {
    expect(readWords(field('count'), 'three dead and five wounded')).toEqual({ value: { min: 3, max: 3 } })
  })

  it('hands on why a date is what it is', () => {
    expect(readWords(field('date'), 'on 4 April', { published: '2024-05-30' })).toEqual({
      value: { edtf: '2024-04-04', words: '4 April' },
      reason: 'year-by-publication',
    })
  })

  it('takes text as it stands, and lists by their entries', () => {
    expect(readWords(field('text'), ' a farm house ')).toEqual({ value: 'a farm house' })
    expect(readWords(field('text'), '  ')).toBeNull()
    expect(readWords(field('list'), 'rifles, two pistols, and a car bomb.')).toEqual({
      value: ['rifles', 'two pistols', 'a car bomb'],
    })
    expect(readWords(field('list'), 'bread and salt')).toEqual({ value: ['bread and salt'] })
  })

  it('never reads yes or no out of words about the matter', () => {
    expect(readWords(field('yes-no-unclear'), 'nobody claimed it')).toBeNull()
    expect(readWords(field('yes-no-unclear'), 'No.')).toEqual({ value: 'no' })
  })
})
