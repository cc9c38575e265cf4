import { describe, expect, it } from 'vitest'
import { readDate } from '../../../data/reading/read-date.ts'
import { dateAtOffset } from '../../../data/reading/relative-date.ts'
import { dateSchema } from '../../../data/values/date.ts'

const edtfOf = (words: string, published: string | null = null) => readDate(words, { published })?.value?.edtf

describe('a date that words say in full', () => {
  it.each([
    ['killed on 28 September 2025 near the town', '2025-09-28', '28 September 2025'],
    ['the raid of October 27, 2019', '2019-10-27', 'October 27, 2019'],
    ['the 3rd of February, 2022, in an airdrop', '2022-02-03', 'the 3rd of February, 2022'],
    ['In August 2023, the group said', '2023-08', 'August 2023'],
    ['captured in November 2022', '2022-11', 'November 2022'],
    ['born in the village in 1976', '1976', '1976'],
    ['active since 2020 as an entity', '2020/..', 'since 2020'],
    ['59 operations between 2018 and 2022', '2018/2022', 'between 2018 and 2022'],
    ['from March to May 2019', '2019-03/2019-05', 'from March to May 2019'],
    ['on the night of September 27-28, 2025', '2025-09-27/2025-09-28', 'September 27-28, 2025'],
    ['the night of 30 to 31 May 2024', '2024-05-30/2024-05-31', '30 to 31 May 2024'],
    ['either 3 or 4 May 2021', '[2021-05-03,2021-05-04]', '3 or 4 May 2021'],
    ['in late 2019', '2019-09~/2019-12', 'late 2019'],
    ['in early March 2020', '2020-03-01/2020-03-10~', 'early March 2020'],
    ['in mid-2018', '2018-05~/2018-08~', 'mid-2018'],
    ['since early 2020', '2020-01~/..', 'since early 2020'],
    ['around 2015', '2015~', 'around 2015'],
    ['in the summer of 2019', '2019-22', 'summer of 2019'],
    ['in the first quarter of 2021', '2021-33', 'first quarter of 2021'],
    ['during the 1990s', '199X', '1990s'],
    ['before 2020', '../2019', 'before 2020'],
    ['until March 2020', '../2020-03', 'until March 2020'],
    ['after 31 December 2020', '2021-01-01/..', 'after 31 December 2020'],
    ['Tuesday (24.06.2025)', '2025-06-24', '24.06.2025'],
    ['٢٨/٩/٢٠٢٥', '2025-09-28', '٢٨/٩/٢٠٢٥'],
    ['dated 2025-09-28.', '2025-09-28', '2025-09-28'],
  ])('%s', (words, edtf, kept) => {
    expect(readDate(words)).toEqual({
      value: expect.objectContaining({ edtf, words: kept }),
      reason: 'stated',
    })
  })

  it.each([
    'five may have died',
    'an MQ-9 drone',
    'a march on the city',
    'the second leader',
    '2,019 people',
    'the sun sat low',
    'on 30 February 2022',
    'killing at least 13 people',
    'for eight years',
    'a few days ago',
    'in recent years',
    '',
  ])('finds none in %j', (words) => {
    expect(readDate(words, { published: '2024-05-30' })).toBeNull()
  })

  it('keeps the time of day, and a zone that is named', () => {
    expect(readDate('at dawn on 3 May 2021')?.value).toEqual({
      edtf: '2021-05-03',
      words: '3 May 2021',
      localTime: 'dawn',
    })
    expect(readDate('on 3 May 2021 at 3:15 p.m.')?.value?.localTime).toBe('15:15')
    expect(readDate('on 3 May 2021 at 02:40 UTC')?.value).toMatchObject({ localTime: '02:40', zone: 'UTC' })
    expect(readDate('in the night of 27 to 28 September 2025')?.value?.localTime).toBe('night')
    expect(readDate('in May 2021, at dawn')?.value?.localTime).toBeUndefined()
  })

  it('says when the weekday is not that of the date', () => {
    expect(readDate('Monday, 28 September 2025')).toMatchObject({
      value: { edtf: '2025-09-28' },
      reason: 'weekday-contradicts-date',
    })
    expect(readDate('Sunday, 28 September 2025')?.reason).toBe('stated')
    expect(readDate('28 September 2025 (Sunday)')?.value?.words).toBe('28 September 2025 (Sunday)')
  })

  it('offers both days where figures leave open which is the month', () => {
    const offer = readDate('on 10/11/2019')
    expect(offer?.reason).toBe('day-or-month')
    expect(offer?.value?.edtf).toBe('[2019-10-11,2019-11-10]')
    expect(offer?.candidates?.map(({ edtf }) => edtf)).toEqual(['2019-10-11', '2019-11-10'])
    expect(edtfOf('on 28/9/2025')).toBe('2025-09-28')
    expect(edtfOf('on 9/28/2025')).toBe('2025-09-28')
    expect(edtfOf('on 11.10.2019')).toBe('2019-10-11')
    expect(edtfOf('on 10/10/2019')).toBe('2019-10-10')
  })
})

describe('a date without its year', () => {
  it('has candidates by its weekday while the publication is unknown', () => {
    const offer = readDate('A miller drowned Sunday, September 28, near', { today: '2026-01-10' })
    expect(offer?.reason).toBe('year-by-weekday')
    expect(offer?.value).toEqual({ edtf: 'XXXX-09-28', words: 'Sunday, September 28' })
    expect(offer?.candidates?.map(({ edtf }) => edtf)).toEqual([
      '1997-09-28',
      '2003-09-28',
      '2008-09-28',
      '2014-09-28',
      '2025-09-28',
    ])
    const other = readDate('its statement today, Thursday, May 30', { today: '2026-01-10' })
    expect(other?.candidates?.map(({ edtf }) => edtf)).toEqual([
      '2002-05-30',
      '2013-05-30',
      '2019-05-30',
      '2024-05-30',
    ])
  })

  it('takes the year from the publication', () => {
    expect(readDate('Sunday, September 28', { published: '2025-09-30' })).toEqual({
      value: { edtf: '2025-09-28', words: 'Sunday, September 28' },
      reason: 'year-by-publication',
    })
    expect(edtfOf('On April 4, the leader', '2024-05-30')).toBe('2024-04-04')
    expect(edtfOf('On December 28', '2024-01-02')).toBe('2023-12-28')
    expect(edtfOf('on 29 February', '2025-05-01')).toBe('2024-02-29')
    expect(edtfOf('in May', '2025-09-30')).toBe('2025-05')
    expect(edtfOf('from 28 December to 3 January', '2024-01-05')).toBe('2023-12-28/2024-01-03')
    expect(edtfOf('Sunday, September 28', '2025-10')).toBe('2025-09-28')
  })

  it('says when no near year has that weekday', () => {
    const offer = readDate('Monday, September 28', { published: '2025-09-30', today: '2026-01-10' })
    expect(offer?.reason).toBe('weekday-contradicts-publication')
    expect(offer?.value?.edtf).toBe('XXXX-09-28')
    expect(offer?.candidates?.at(-1)?.edtf).toBe('2020-09-28')
  })

  it('stays without one where nothing tells', () => {
    expect(readDate('on April 4')).toEqual({
      value: { edtf: 'XXXX-04-04', words: 'April 4' },
      reason: 'year-unknown',
    })
  })
})

describe('a date that is reckoned from another', () => {
  const published = '2024-05-30'

  it.each([
    ['its statement today', '2024-05-30', 'P0D', false],
    ['killed yesterday', '2024-05-29', '-P1D', false],
    ['the day before yesterday', '2024-05-28', '-P2D', false],
    ['about two months ago', '2024-03~', '-P2M', true],
    ['three days ago', '2024-05-27', '-P3D', false],
    ['about three days ago', '2024-05-27~', '-P3D', true],
    ['two weeks ago', '2024-05-16~', '-P2W', true],
    ['a year ago', '2023~', '-P1Y', true],
    ['last month', '2024-04', '-P1M', false],
    ['last year', '2023', '-P1Y', false],
    ['on Sunday', '2024-05-26', 'W7', false],
    ['last Thursday', '2024-05-23', '<W4', false],
    ['on Thursday', '2024-05-30', 'W4', false],
  ])('%s', (words, edtf, offset, approximate) => {
    const offer = readDate(words, { published, source: 'source:1' })
    expect(offer).toMatchObject({
      value: { edtf, resolved: { against: 'source:1', offset, approximate } },
      reason: 'reckoned-from-publication',
    })
    expect(dateSchema.safeParse(offer?.value).success).toBe(true)
  })

  it('waits for the publication', () => {
    expect(readDate('killed about two months ago')).toEqual({
      value: null,
      reason: 'needs-publication',
      waits: { words: 'about two months ago', offset: '-P2M', approximate: true },
    })
    const waits = { words: 'Sunday', offset: null, approximate: false }
    expect(readDate('on Sunday')).toEqual({ value: null, reason: 'needs-publication', waits })
    expect(readDate('on Sunday', { source: 'source:1' })).toEqual({
      value: {
        ...{ edtf: 'XXXX-XX-XX', words: 'Sunday' },
        resolved: { against: 'source:1', offset: 'W7', approximate: false },
      },
      reason: 'needs-publication',
      waits,
    })
  })

  it.each([
    'the following Sunday',
    'that Sunday',
    'one Sunday',
    'ذلك الأحد',
    'الأحد التالي',
    'ertesi Pazar',
    'o Pazar',
  ])('%s is not reckoned from the publication', (words) =>
    expect(readDate(words, { published, source: 'source:1' })?.reason).not.toBe('reckoned-from-publication'),
  )

  it('waits no longer than the publication is known to', () => {
    expect(edtfOf('yesterday', '2024-05')).toBeUndefined()
    expect(edtfOf('last month', '2024-05')).toBe('2024-04')
  })

  it.each([
    ['the same day', '2024-03-07', '2024-03-07', 'P0D'],
    ['28 days after he was released', '2024-03-07', '2024-04-04', 'P28D'],
    ['two days later', '2024-03-07', '2024-03-09', 'P2D'],
    ['the following day', '2024-03-07', '2024-03-08', 'P1D'],
    ['two months before', '2024-05-30', '2024-03~', '-P2M'],
    ['two months before', '2024-05', '2024-03~', '-P2M'],
    ['two days later', '2025-09-27/2025-09-28', '2025-09-29/2025-09-30', 'P2D'],
  ])('%s, from %s', (words, anchor, edtf, offset) => {
    expect(readDate(words, { published, anchor: { claim: 'claim:1', edtf: anchor } })).toMatchObject({
      value: { edtf, resolved: { against: 'claim:1', offset } },
      reason: 'reckoned-from-another-date',
    })
    expect(readDate(words, { published })).toMatchObject({ value: null, reason: 'needs-another-date' })
  })

  it('has a value that waits, where the source is known from which it will be worked out', () => {
    const offer = readDate('killed yesterday at dawn', { source: 'source:1' })
    expect(offer).toMatchObject({
      value: {
        edtf: 'XXXX-XX-XX',
        words: 'yesterday',
        localTime: 'dawn',
        resolved: { against: 'source:1', offset: '-P1D', approximate: false },
      },
      reason: 'needs-publication',
    })
    expect(dateSchema.safeParse(offer?.value).success).toBe(true)
    expect(dateAtOffset('2024-05-30', { amount: -1, unit: 'day', approximate: false })).toBe('2024-05-29')
  })

  it('is reckoned from a date that stands beside it', () => {
    expect(readDate('two days after the raid of 14 March 2023')?.value).toEqual({
      edtf: '2023-03-16',
      words: 'two days after the raid of 14 March 2023',
    })
    expect(edtfOf('two days later, on 16 March 2023')).toBe('2023-03-16')
  })

  it('needs the other date to be known as well as the words count', () => {
    expect(readDate('28 days after', { anchor: { claim: 'claim:1', edtf: '2024-03' } })?.value).toBeNull()
  })
})
