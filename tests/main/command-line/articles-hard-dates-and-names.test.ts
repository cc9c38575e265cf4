import { describe, expect, test } from 'vitest'
import { whyNoArticles } from '../../acceptance/articles.ts'
import type { Report } from '../../acceptance/code-hard-cases.ts'
import { codedArticles, one } from './coded-articles.ts'

describe.runIf(whyNoArticles() === null)('the hard cases on the two articles: when, who, where', () => {
  const { claims, incident, published, unpublished } = codedArticles()

  test('H6: a weekday without a year', () => {
    const [sunday] = claims('date', incident(/^Air strike/).code)
    expect(sunday).toMatchObject({ value: '2025-09-28', words: expect.stringMatching(/^Sunday/) })
    const [thursday] = claims('date', incident(/^Raid on a fortified/).code)
    expect(thursday).toMatchObject({ value: '2024-05-30', words: expect.stringMatching(/^Thursday/) })
    expect([sunday?.detail, thursday?.detail]).toEqual(['year: by weekday', 'year: by weekday'])
    expect([sunday?.note, thursday?.note]).not.toContain('')
  })

  test('H7: dates reckoned from others', () => {
    const detail = (title: RegExp) =>
      claims('date', incident(title).code).map((row) => [row.value, row.detail])
    const [strike, killing, release] = [/^Air strike/, /^Killing of Abu/, /^Release/].map(
      (t) => incident(t).code,
    )
    expect(detail(/^Joint raid/)).toEqual([['2025-09-28', `reckoned: P0D from date of ${strike}`]])
    expect(detail(/^Release/)).toEqual([['2024-03-07', `reckoned: -P28D from date of ${killing}`]])
    expect(detail(/^Detention/)).toEqual([['2023-09~', `reckoned: about -P6M from date of ${release}`]])
    expect(incident(/^Killing of Abu/)).toMatchObject({ date: '2024-04-04' })
  })

  test('H8: month, open time, span, year', () => {
    expect(incident(/^Alleged/)).toMatchObject({
      date: '2023-08',
      date_ucdp_date_prec: '4',
      date_gtd_iday: '0',
    })
    expect(incident(/^Arrest of the Ansar/)).toMatchObject({
      date: '2022-11',
      date_acled_time_precision: '3',
    })
    expect(
      published('aggregates').map(({ period, periodEarliest, periodLatest }) => [
        period,
        periodEarliest,
        periodLatest,
      ]),
    ).toEqual([
      ['2020/..', '2020-01-01', ''],
      ['2018/2022', '2018-01-01', '2022-12-31'],
    ])
    expect(one(published('actors'), ({ born }) => born !== '')).toMatchObject({
      born: '1976',
      born_ucdp_date_prec: '5',
    })
  })

  test('H9: one man with a name of each kind, each with its passage', () => {
    const bearer = one(published('actors'), ({ born }) => born !== '')
    const names = published('names').filter(({ record }) => record === bearer.actor)
    expect(names.map(({ kind }) => kind)).toEqual(['full name', 'nom de guerre', 'kunya', 'nickname'])
    for (const { name, quote } of names) expect(quote).toContain(name)
  })

  test('H10: an acronym is the same body, a successor another', () => {
    const named = (name: string) => one(published('actors'), (row) => row.name === name)
    expect(named('Islamic State').names?.split('; ')).toEqual(['Islamic State', 'IS', 'ISIS'])
    expect(named('Hayat Tahrir al-Sham').nameKinds).toBe('full name; acronym; spelling')
    const succeeded = published('relations').filter(({ type }) => type === 'succeeded by')
    expect(succeeded.map(({ fromLabel, toLabel, link_holds }) => [fromLabel, toLabel, link_holds])).toEqual([
      ['General Security Service', 'General Security Administration', 'yes'],
      ['al-Nusra Front', 'Hayat Tahrir al-Sham', 'yes'],
    ])
  })

  test('H11: one town in two spellings; an area and a farm are no points', () => {
    expect(one(published('places'), ({ name }) => name === 'Atmah')).toMatchObject({
      names: 'Atmah; Atmeh',
      parentNames: 'Idlib',
    })
    expect([incident(/^Joint raid/).place, incident(/^Airdrop/).place]).toEqual(['Atmah', 'Atmah'])
    expect(incident(/^Raid on a fortified/)).toMatchObject({ place: 'Harem', place_precision: 'district' })
    expect(incident(/^Killing of Abu/)).toMatchObject({
      place_precision: 'town',
      place: expect.stringMatching(/Sarmada$/),
    })
  })

  test('H18: articles of which nothing is known; what is filled in gives the date that waited', () => {
    for (const { title, author, url, published: day } of unpublished('sources')) {
      expect([title, author, url, day]).toEqual(['', '', '', ''])
    }
    const waited = (report: Report) => one(report('claims'), ({ detail }) => /publication/.test(detail ?? ''))
    expect(waited(unpublished)).toMatchObject({
      value: 'XXXX-XX',
      earliest: expect.not.stringMatching(/^20/),
    })
    expect(waited(published)).toMatchObject({
      value: '2024-03~',
      earliest: '2024-03-01',
      latest: '2024-03-31',
    })
  })
})
