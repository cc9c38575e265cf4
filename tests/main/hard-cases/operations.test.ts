import { expect, test } from 'vitest'
import { h3, h14, h16, h17 } from '../../hard-cases/operations.ts'
import { codedCase, rowWith } from './coded-case.ts'

test('H3: one source stands behind two incidents of one day', async () => {
  const it = await codedCase(h3)
  const incidents = await it.table('incidents')
  expect(incidents).toMatchObject([
    { type: 'air-strike', date: '2024-06-16', place: 'Marj Tin', killed: '1', detained: '' },
    { type: 'raid', date: '2024-06-16', place: 'Barrak', killed: '', detained: '4' },
  ])
  const citations = await it.table('citations')
  for (const { code } of incidents) {
    const own = citations.filter(({ incident }) => incident === code)
    expect(new Set(own.map(({ source }) => source))).toEqual(new Set([it.id('one-day')]))
    expect(own.every(({ quote }) => quote !== '')).toBe(true)
  }
  expect(await it.table('sources')).toHaveLength(1)
})

test('H14: the raid answers the killing, as a cleric says', async () => {
  const it = await codedCase(h14)
  const codes = (await it.table('incidents')).map(({ code }) => code)
  expect(await it.table('relations')).toMatchObject([
    {
      ...{ kind: 'incident', fromLabel: codes[1], type: 'in response to', toLabel: codes[0] },
      ...{ link_holds: 'yes', link_holds_certainty: 'claimed', link_holds_sources: '1' },
    },
  ])
  expect(rowWith(await it.table('citations'), { field: 'link_holds' })).toMatchObject({
    speaker: 'Sheikh Anas Turk',
    quote: 'was responsible for the killing of Yusuf Qandil',
  })
})

test('H16: each thing that was seized has its own words', async () => {
  const it = await codedCase(h16)
  const things = ['rifles', 'ammunition', 'two explosive belts', 'a car bomb']
  expect(await it.table('incidents')).toMatchObject([
    {
      ...{ seized: things.join('; '), seized_evidence: 'one; one; one; one' },
      ...{ seized_sources: '1; 1; 1; 1', published_material: 'photographs' },
    },
  ])
  const citations = (await it.table('citations')).filter(({ field }) => field === 'seized')
  expect(citations.map(({ item, value, quote, speaker }) => [item, value, quote, speaker])).toEqual(
    things.map((thing, at) => [String(at + 1), thing, thing, 'General Guard']),
  )
})

test('H17: several events, each party in its role, and two causes of which one is true', async () => {
  const it = await codedCase(h17)
  expect(await it.table('incidents')).toMatchObject([
    {
      ...{ type: 'raid', event_types: 'raid; clash; arrest; seizure' },
      ...{ initiator: 'General Guard', partner: 'Security Directorate of Ostan', target: 'Ghaym movement' },
      ...{ weapon: 'small-arms | explosive-belt', weapon_rule: 'only' },
      ...{ killed: '3', detained: '5', injured: '1', seized: 'Rifles' },
    },
  ])
  const citations = await it.table('citations')
  expect(citations.filter(({ field }) => field === 'event_types').map(({ quote }) => quote)).toEqual([
    'raided a compound',
    'clashed with the men inside',
    'arrested five of them',
    'Rifles were seized',
  ])
  expect(rowWith(citations, { field: 'weapon' }).value).toBe('small-arms | explosive-belt')
  expect(await it.table('participations')).toMatchObject([
    {
      ...{ role: 'victim', description: 'Idris Waqqaf, a shepherd', fate: 'injured' },
      belligerent_status: 'civilian',
    },
  ])
})
