import { expect, test } from 'vitest'
import { h1, h2, h12, h13 } from '../../hard-cases/doubt.ts'
import { codedCase, rowWith } from './coded-case.ts'

test('H1: what is believed, and what is reported, is never written as a fact', async () => {
  const it = await codedCase(h1)
  const citations = await it.table('citations')
  expect(rowWith(citations, { field: 'weapon' })).toMatchObject({
    value: 'drone-munition',
    certainty: 'suspected',
    wording: 'believed to have been',
    quote: 'A strike that is believed to have been the work of a drone',
  })
  for (const field of ['weapon_detail', 'initiator']) {
    expect(rowWith(citations, { field })).toMatchObject({ certainty: 'reported', wording: 'reportedly' })
  }
  expect(await it.table('incidents')).toMatchObject([
    {
      ...{ weapon: 'drone-munition', weapon_certainty: 'suspected', weapon_evidence: 'one' },
      ...{ initiator: 'Northern Air Pact', initiator_certainty: 'reported' },
      ...{ weapon_detail: 'a Kite-4 drone', weapon_detail_certainty: 'reported' },
      ...{ killed: '1', killed_certainty: 'stated' },
    },
  ])
})

test('H1: the hedge is offered with the words', async () => {
  const it = await codedCase(h1)
  const { hedge } = await it.ask('passage-readings', {
    source: it.id('strike-report'),
    quote: 'the work of a drone',
    start: h1.documents[0]?.text.indexOf('the work of a drone') ?? 0,
    subject: it.id('strike'),
  })
  expect(hedge).toEqual({ certainty: 'suspected', wording: 'believed to have been' })
})

test('H2: a claim keeps who says it, through whom; two voices for one death are two citations', async () => {
  const it = await codedCase(h2)
  const citations = await it.table('citations')
  expect(rowWith(citations, { field: 'affiliation' })).toMatchObject({
    incident: expect.stringMatching(/^TT-/),
    value: 'Ghaym movement',
    speaker: 'مصادر محلية',
    via: 'منصة «بيّنة»',
    certainty: 'claimed',
    source: it.id('death-report'),
    quote: 'القتيل كان ينتمي إلى حركة الغيم',
  })
  const deaths = citations.filter(({ field }) => field === 'killed')
  expect(deaths.map(({ value, speaker, stance }) => [value, speaker, stance])).toEqual([
    ['1', '', 'supports'],
    ['1', 'مراسل قناة السهل', 'supports'],
  ])
  expect(new Set(deaths.map(({ claim }) => claim)).size).toBe(1)
  const [row] = await it.table('incidents')
  expect(row).toMatchObject({ killed: '1', killed_low: '1', killed_high: '1', killed_sources: '1' })
  expect(row?.killed_citations?.split('; ')).toHaveLength(2)
  expect(await it.table('participations')).toMatchObject([
    {
      ...{ role: 'victim', actorName: 'Salim Darwish', fate: 'killed', fate_certainty: 'stated' },
      ...{ affiliation: 'Ghaym movement', affiliation_certainty: 'claimed' },
    },
  ])
})

test('H12: rival claims on one field, one of them not claimed by the accused; the decision says its rule and reason', async () => {
  const it = await codedCase(h12)
  const claims = (await it.table('claims')).filter(({ field }) => field === 'initiator')
  expect(claims.map(({ item, value, supports, disputes }) => [item, value, supports, disputes])).toEqual([
    ['1', 'Ghaym movement', '1', '1'],
    ['1', 'rivals inside the Raya Union', '1', '0'],
  ])
  const citations = (await it.table('citations')).filter(({ field }) => field === 'initiator')
  expect(citations.map(({ stance, speaker, certainty, via }) => [stance, speaker, certainty, via])).toEqual([
    ['supports', 'Raya Union', 'claimed', ''],
    ['disputes', '', 'stated', ''],
    ['supports', 'a cousin of Qandil', 'claimed', 'the Plain Courier'],
  ])
  expect(await it.table('decisions')).toMatchObject([
    {
      ...{ field: 'initiator', rule: 'best', value: 'Ghaym movement', author: 'Amal', overtaken: 'no' },
      reason: expect.stringMatching(/^The Union names the movement/),
      claims: it.id('by-ghaym'),
    },
  ])
  expect(await it.table('incidents')).toMatchObject([
    {
      ...{ initiator: 'Ghaym movement', initiator_rule: 'best' },
      ...{ initiator_evidence: 'disputed', initiator_certainty: 'claimed', claimed_by: 'unknown' },
    },
  ])
})

test('H13: a denial is a disputing citation with its own speaker; an acquittal is said of the man', async () => {
  const it = await codedCase(h13)
  const citations = (await it.table('citations')).filter(({ field }) => field === 'initiator')
  expect(citations).toMatchObject([
    {
      stance: 'supports',
      speaker: 'حركة الغيم',
      certainty: 'claimed',
      wording: 'اتهمت',
      value: 'اتحاد الراية',
    },
    { stance: 'disputes', speaker: 'الحرس العام', quote: 'ونفى الحرس العام هذه الاتهامات' },
  ])
  expect(new Set(citations.map(({ claim }) => claim)).size).toBe(1)
  expect(await it.table('incidents')).toMatchObject([
    {
      date: '2023-07',
      initiator: 'اتحاد الراية',
      initiator_evidence: 'disputed',
      initiator_certainty: 'claimed',
    },
  ])
  expect(await it.table('participations')).toMatchObject([
    { description: 'حامد الرسلان', role: 'other', fate: 'released', fate_evidence: 'one' },
  ])
})
