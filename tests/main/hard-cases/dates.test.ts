import { expect, test } from 'vitest'
import { h6, h7, h8, h18 } from '../../hard-cases/dates.ts'
import { codedCase, rowWith } from './coded-case.ts'

test('H6: a day without a year keeps its words, its date and what gave the year', async () => {
  const it = await codedCase(h6)
  const claims = (await it.table('claims')).filter(({ field }) => field === 'date')
  expect(claims).toMatchObject([
    {
      ...{ value: '2025-03-14', words: 'Friday, March 14', detail: 'year: by weekday' },
      note: 'The report names a bridge that was opened in 2025.',
    },
    { value: '2024-06-12', words: 'Wednesday, June 12', detail: 'year: by publication', note: '' },
  ])
  expect(await it.problems('friday')).not.toContain('weekday-differs')
})

test('H6: the weekday leaves some years, the publication one', async () => {
  const it = await codedCase(h6)
  const open = await it.offered('friday-report', 'Friday, March 14', 'friday', 'date')
  expect(open.reason).toBe('year-by-weekday')
  const days = open.candidates.map(({ value }) => (value as { edtf: string }).edtf)
  expect(days).toEqual(expect.arrayContaining(['2025-03-14', '2014-03-14', '2003-03-14']))
  expect(days).not.toContain('2024-03-14')
  expect(open.candidates.map(({ value }) => value)).toContainEqual({
    ...{ edtf: '2025-03-14', words: 'Friday, March 14', because: 'year-by-weekday' },
  })
  const decided = await it.offered('wednesday-report', 'today, Wednesday, June 12', 'wednesday', 'date')
  expect(decided.reason).toBe('year-by-publication')
  expect(decided.value).toEqual({
    ...{ edtf: '2024-06-12', words: 'Wednesday, June 12', because: 'year-by-publication' },
  })
})

test('H7: a date that hangs on another says on which, how far, and whether about', async () => {
  const it = await codedCase(h7)
  const claims = (await it.table('claims')).filter(({ field }) => field === 'date')
  const said = (words: string) => {
    const { value, earliest, latest, detail } = rowWith(claims, { words })
    return [value, earliest, latest, detail]
  }
  const [raid, , release] = (await it.table('incidents')).map(({ code }) => code)
  expect(said('The same day')).toEqual([
    ...['2024-06-20', '2024-06-20', '2024-06-20', `reckoned: P0D from date of ${raid}`],
  ])
  expect(said('about two months ago')).toEqual([
    ...['2024-04~', '2024-04-01', '2024-04-30'],
    'reckoned: about -P2M from the publication of Killed after his release',
  ])
  expect(said('28 days after he was released')).toEqual([
    ...['2024-04-25', '2024-04-25', '2024-04-25', `reckoned: P28D from date of ${release}`],
  ])
  expect(said('a four-month detention')).toEqual([
    ...['2023-11~', '2023-11-01', '2023-11-30', `reckoned: about -P4M from date of ${release}`],
  ])
  expect(rowWith(await it.table('incidents'), { title: 'Killing of Yusuf Qandil' })).toMatchObject({
    ...{ date: '2024-04-25', date_evidence: 'one', date_earliest: '2024-04-01', date_latest: '2024-04-30' },
  })
})

test.each([
  ['The same day', 'search', { edtf: '2024-06-20', offset: 'P0D', against: 'raid-date' }],
  [
    '28 days after he was released',
    'killing',
    { edtf: '2024-04-25', offset: 'P28D', against: 'release-date' },
  ],
])('H7: %s is offered beside the dates of the same text', async (words, incident, expected) => {
  const it = await codedCase(h7)
  const { value, reason, candidates } = await it.offered('article', words, incident, 'date')
  expect([value, reason]).toEqual([null, 'needs-another-date'])
  const { edtf, offset, against } = expected
  expect(candidates[0]?.value).toMatchObject({
    edtf,
    resolved: { against: it.id(against), offset, approximate: false },
  })
  const [code] = (await it.table('incidents')).map((row) => row.code)
  if (against === 'raid-date') expect(candidates[0]?.display).toBe(`20 June 2024 · ${code}`)
})

test('H7: it moves with the date that it hangs on', async () => {
  const it = await codedCase(h7)
  const edits = [{ edit: 'set-claim', argument: { id: it.id('release-date'), value: '2024-03-27' } }]
  await it.ask('edit', { edits })
  const claims = await it.table('claims')
  expect(rowWith(claims, { words: '28 days after he was released' }).value).toBe('2024-04-24')
})

test('H8: a month, an open time, a span, a year: EDTF, its days, and the codes of the three datasets', async () => {
  const it = await codedCase(h8)
  const incidents = await it.table('incidents')
  expect(rowWith(incidents, { date: '2023-07' })).toMatchObject({
    ...{ date_earliest: '2023-07-01', date_latest: '2023-07-31' },
    ...{ date_acled_time_precision: '3', date_ucdp_date_prec: '4' },
    ...{ date_gtd_iyear: '2023', date_gtd_imonth: '7', date_gtd_iday: '0' },
  })
  expect(rowWith(incidents, { date: '2022-10' }).date_ucdp_date_prec).toBe('4')
  expect(await it.table('relations')).toMatchObject([
    {
      ...{ fromLabel: 'General Guard', type: 'part of', toLabel: 'Raya Union' },
      ...{ link_date: '2019/..', link_date_earliest: '2019-01-01', link_date_latest: '' },
    },
  ])
  expect(await it.table('aggregates')).toMatchObject([
    { period: '2017/2021', periodEarliest: '2017-01-01', periodLatest: '2021-12-31' },
  ])
  expect(rowWith(await it.table('actors'), { name: 'Yusuf Qandil' })).toMatchObject({
    ...{ born: '1981', born_earliest: '1981-01-01', born_latest: '1981-12-31' },
    ...{ born_ucdp_date_prec: '5', born_gtd_iyear: '1981', born_gtd_imonth: '0', born_gtd_iday: '0' },
  })
})

test.each([
  ['In July 2023', 'leader', 'date', '2023-07'],
  ['In October 2022', 'arrests', 'date', '2022-10'],
  ['since 2019', 'arrests', 'link_date', '2019/..'],
  ['Between 2017 and 2021', 'arrests', 'date', '2017/2021'],
])('H8: %s is offered as it is coded', async (words, incident, field, edtf) => {
  const it = await codedCase(h8)
  expect((await it.offered('chronicle', words, incident, field)).value).toMatchObject({ edtf })
})

test('H18: a sheet of which nothing is known can be coded; what is filled in later gives the date that waited', async () => {
  const it = await codedCase(h18)
  const unknown = { title: '', publisher: '', author: '', url: '', published: '', language: 'en', kind: '' }
  expect(await it.table('sources')).toMatchObject([{ ...unknown, file: 'loose-sheet.txt' }])
  const waiting = rowWith(await it.table('claims'), { field: 'date' })
  expect(waiting).toMatchObject({ value: 'XXXX-XX-XX', words: 'two days ago' })
  expect(waiting.detail).toBe('reckoned: -P2D from the publication of loose-sheet.txt')
  expect(await it.problems('raid-of-the-sheet')).toContain('date-waits')
  const offer = await it.offered('loose-sheet', 'two days ago', 'raid-of-the-sheet', 'date')
  expect(offer).toMatchObject({ reason: 'needs-publication', value: { edtf: 'XXXX-XX-XX' } })

  const known = { id: it.id('loose-sheet'), published: '2024-06-22', publisher: 'Plain Courier' }
  await it.ask('edit', { edits: [{ edit: 'set-source', argument: known }] })
  expect(await it.table('sources')).toMatchObject([{ published: '2024-06-22', publisher: 'Plain Courier' }])
  expect(await it.table('incidents')).toMatchObject([{ date: '2024-06-20', date_earliest: '2024-06-20' }])
  expect(await it.problems('raid-of-the-sheet')).not.toContain('date-waits')
})
