import { describe, expect, it } from 'vitest'
import { type ReadField, readTyped } from '../../../data/reading/read-typed.ts'
import type { Value } from '../../../data/values/value.ts'

const field = (type: ReadField['type'], options: ReadField['options'] = []): ReadField => ({
  id: 'sample',
  label: 'Sample',
  type,
  options,
})

const weapons = [
  { code: 'air_strike', label: 'Air strike', definition: null },
  { code: 'drone', label: 'Drone strike', definition: null },
  { code: 'ied', label: 'Explosive device', definition: null },
]

describe('a count as it is typed', () => {
  it.each<[string, Value]>([
    ['8', { min: 8, max: 8 }],
    ['0', { min: 0, max: 0 }],
    ['none', { min: 0, max: 0 }],
    ['1,200', { min: 1200, max: 1200 }],
    ['٤٢', { min: 42, max: 42 }],
    ['thirteen', { min: 13, max: 13 }],
    ['at least 13', { min: 13 }],
    ['at least thirteen', { min: 13 }],
    ['>=5', { min: 5 }],
    ['≥ 5', { min: 5 }],
    ['13+', { min: 13 }],
    ['more than 5', { min: 6 }],
    ['>5', { min: 6 }],
    ['<5', { max: 4 }],
    ['<= 5', { max: 5 }],
    ['at most 5', { max: 5 }],
    ['no more than five', { max: 5 }],
    ['8-10', { min: 8, max: 10 }],
    ['8–10', { min: 8, max: 10 }],
    ['10 - 20', { min: 10, max: 20 }],
    ['1 300', { min: 1300, max: 1300 }],
    ['1\u00a0300', { min: 1300, max: 1300 }],
    ['at least 12\u202f345\u202f678', { min: 12345678 }],
    ['1 300-1 400', { min: 1300, max: 1400 }],
    ['(13)', { min: 13, max: 13 }],
    ['between 8 and 10', { min: 8, max: 10 }],
    ['~40', { min: 40, max: 40, approximate: true }],
    ['about forty', { min: 40, max: 40, approximate: true }],
    ['about at least 5', { min: 5, approximate: true }],
    ['dozens', { words: 'dozens' }],
    ['13 people', { min: 13, max: 13 }],
    ['eight killed', { min: 8, max: 8 }],
    [
      '7: 3 men, 3 women and a child',
      {
        min: 7,
        max: 7,
        parts: [
          { axis: 'sex-and-age', category: 'men', count: 3 },
          { axis: 'sex-and-age', category: 'women', count: 3 },
          { axis: 'sex-and-age', category: 'children', count: 1 },
        ],
        complete: true,
      },
    ],
    [
      'at least 13, including 6 children',
      { min: 13, parts: [{ axis: 'sex-and-age', category: 'children', count: 6 }], complete: false },
    ],
    ['Unknown', { unknown: true }],
    [
      '8 | 10',
      {
        oneOf: [
          { min: 8, max: 8 },
          { min: 10, max: 10 },
        ],
      },
    ],
  ])('%s', (typed, value) => {
    expect(readTyped(field('count'), typed)).toEqual(value)
  })

  it.each([
    ['10-8', 'the first number is above the second'],
    ['between 10 and 8', 'the first number is above the second'],
    ['-5', 'below zero'],
    ['1.5', 'no whole number'],
    ['a lot', 'cannot be read as a number'],
    ['8, 9', 'cannot be read as a number'],
    ['8 bananas', 'cannot be read as a number'],
    ['3 4', 'cannot be read as a number'],
    ['1 30', 'cannot be read as a number'],
    ['13 (at least)', 'cannot be read as a number'],
    ['13 at least', 'write it like 8, at least 13'],
    ['13–', 'cannot be read as a number'],
    ['13?', 'cannot be read as a number'],
    ['13!', 'cannot be read as a number'],
    ['13*', 'cannot be read as a number'],
    ['13 ±', 'cannot be read as a number'],
    ['13,', 'cannot be read as a number'],
    ['10-20?', 'cannot be read as a number'],
    ['at least dozens', 'cannot be read as a number'],
    ['13 of 20', 'cannot be read as a number'],
    ['13 (en az)', 'cannot be read as a number'],
    ['1 '.repeat(10_000), 'too long to be read as a number'],
    ['8 killed on 28 September', 'cannot be read as a number'],
    ['9999999999', 'no number from 0 to 1,000,000,000'],
    ['<0', 'no number from 0'],
    ['', 'Write a value for “Sample”'],
  ])('refuses %s', (typed, sentence) => {
    expect(() => readTyped(field('count'), typed)).toThrow(sentence)
  })
})

describe('a date as it is typed', () => {
  it.each([
    ['2025-09-28', '2025-09-28'],
    ['2025-9-8', '2025-09-08'],
    ['2025-09', '2025-09'],
    ['2025', '2025'],
    ['2024-03~', '2024-03~'],
    ['2019-05-xx', '2019-05-XX'],
    ['2018/2022', '2018/2022'],
    ['28 September 2025', '2025-09-28'],
    ['the 28th of September, 2025', '2025-09-28'],
    ['September 28, 2025', '2025-09-28'],
    ['Sept 2025', '2025-09'],
    ['5 may 2020', '2020-05-05'],
    ['2018 to 2022', '2018/2022'],
    ['2018-2022', '2018/2022'],
    ['between 2018 and 2022', '2018/2022'],
    ['before 2020', '../2019'],
    ['until 2020', '../2020'],
    ['since 2020', '2020/..'],
    ['after 28 September 2025', '2025-09-29/..'],
    ['about 2015', '2015~'],
    ['possibly March 2015', '2015-03?'],
    ['late 2019', '2019-09~/2019-12'],
    ['summer 2019', '2019-22'],
    ['the 1990s', '199X'],
    ['27-28 September 2025', '2025-09-27/2025-09-28'],
    ['27 to 28 September 2025', '2025-09-27/2025-09-28'],
    ['winter 2023-24', '2023-24'],
    ['2023-2024 kışı', '2023-24'],
    ['beginning of 2024', '2024-01/2024-04~'],
    ['end of May 2024', '2024-05-21~/2024-05-31'],
    ['15 كانون الأول 2024', '2024-12-15'],
    ['13-٠٣-٢٠٢٥', '2025-03-13'],
    ['3 March to 5 April 2021', '2021-03-03/2021-04-05'],
    ['March to May 2019', '2019-03/2019-05'],
    ['28.09.2025', '2025-09-28'],
    ['28/9/2025', '2025-09-28'],
    ['9/28/2025', '2025-09-28'],
    ['٢٨/٩/٢٠٢٥', '2025-09-28'],
  ])('%s', (typed, edtf) => {
    expect(readTyped(field('date'), typed)).toEqual({ edtf })
  })

  it.each([
    ['30 February 2022', 'There is no day "30 February 2022"'],
    ['2022-02-30', 'There is no day "2022-02-30"'],
    ['2025-13-01', 'There is no day'],
    ['10/11/2019', 'can be two days; write 2019-10-11 or 2019-11-10'],
    ['28 September', 'has no year'],
    ['28 September', 'write it with its year, or XXXX-09-28 if none is known'],
    ['Sunday 28 September', 'or XXXX-09-28 if none is known'],
    ['آذار', 'or XXXX-03 if none is known'],
    ['27 to 28 September', 'has no year; write it with its year.'],
    ['Sunday', 'hangs on another date'],
    ['two months before', 'hangs on another date'],
    ['aynı gün', 'hangs on another date'],
    ['next Tuesday', 'cannot be read as a date'],
    ['20', 'cannot be read as a date'],
    ['soon', 'cannot be read as a date'],
    ['3 and 7 May 2024', 'cannot be read as a date'],
    ['3 May 24', 'cannot be read as a date'],
    ['24 hours after 3 May 2024', 'cannot be read as a date'],
    ['28 September 2025 or so I heard', 'cannot be read as a date'],
    ['5 October 2025 to 3 October 2025', 'cannot be read as a date'],
  ])('refuses %s', (typed, sentence) => {
    expect(() => readTyped(field('date'), typed)).toThrow(sentence)
  })
})

describe('typed words that say more than the date are kept, not as words of a source', () => {
  it.each([
    ['Sunday, September 28, 2025', '2025-09-28'],
    ['Monday 12 March 2025', '2025-03-12'],
    ['الاثنين ١٢ آذار ٢٠٢٥', '2025-03-12'],
    ['12 Mart 2025 Pazartesi', '2025-03-12'],
    ['Pazartesi 12.03.2025', '2025-03-12'],
    ['Monday 10/11/2025', '2025-11-10'],
    ['two weeks after 3 May 2024', '2024-05-17'],
  ])('%s', (typed, edtf) => {
    expect(readTyped(field('date'), typed)).toEqual({ edtf, typed })
  })

  it('a date without its year is kept as EDTF writes it', () => {
    expect(readTyped(field('date'), 'XXXX-03-12')).toEqual({ edtf: 'XXXX-03-12' })
    expect(readTyped(field('date'), 'xxxx-03')).toEqual({ edtf: 'XXXX-03' })
  })
})

describe('a time of day beside a typed date', () => {
  it.each([
    ['28 September 2025 at 05:30', { edtf: '2025-09-28', localTime: '05:30' }],
    ['2025-09-28, dawn', { edtf: '2025-09-28', localTime: 'dawn' }],
    ['28 September 2025 5 pm UTC', { edtf: '2025-09-28', localTime: '17:00', zone: 'UTC' }],
    ['the night of 27-28 September 2025', { edtf: '2025-09-27/2025-09-28', localTime: 'night' }],
    ['at dawn on 28 September 2025', { edtf: '2025-09-28', localTime: 'dawn' }],
  ])('%s', (typed, value) => {
    expect(readTyped(field('date'), typed)).toEqual(value)
  })
})

describe('the other types', () => {
  it('takes a code or a label in any case', () => {
    expect(readTyped(field('one-of', weapons), 'AIR STRIKE')).toBe('air_strike')
    expect(readTyped(field('one-of', weapons), 'ied')).toBe('ied')
    expect(readTyped(field('one-of', weapons), 'drone | ied')).toEqual({ oneOf: ['drone', 'ied'] })
    expect(readTyped(field('many-of', weapons), 'Drone strike; ied; drone')).toEqual(['drone', 'ied'])
  })

  it('names the codes that come near one the codebook lacks', () => {
    expect(() => readTyped(field('one-of', weapons), 'dron')).toThrow('did you mean drone?')
    expect(() => readTyped(field('one-of', weapons), 'zzz')).toThrow('it has air_strike, drone, ied.')
  })

  it('takes text, lists and answers', () => {
    expect(readTyped(field('text'), '  a text or two ')).toBe('a text or two')
    expect(readTyped(field('list'), 'rifles; two pistols ;')).toEqual(['rifles', 'two pistols'])
    expect(readTyped(field('yes-no-unclear'), 'Yes')).toBe('yes')
    expect(() => readTyped(field('yes-no-unclear'), 'maybe')).toThrow('takes yes, no or unclear')
    expect(() => readTyped(field('text'), 'a\u202Eb')).toThrow('reading direction')
  })

  it('takes places and actors by their id or by a name on record', () => {
    const findName = <K extends 'actor' | 'place'>(kind: K, name: string) =>
      name === 'Tel Amar' ? (`${kind}:1` as const) : null
    expect(readTyped(field('place'), 'near Tel Amar', { findName })).toEqual({
      place: 'place:1',
      relation: 'near',
    })
    expect(readTyped(field('actor'), 'Tel Amar', { findName })).toEqual({ actor: 'actor:1' })
    expect(readTyped(field('actor'), 'actor:7')).toEqual({ actor: 'actor:7' })
    expect(() => readTyped(field('actor'), 'Nobody', { findName })).toThrow('No single actor bears the name')
  })
})
