import { describe, expect, test } from 'vitest'
import { whyNoArticles } from '../../acceptance/articles.ts'
import { attachedWords } from '../../acceptance/hard-cases.ts'
import { codedArticles, one } from './coded-articles.ts'

describe.runIf(whyNoArticles() === null)(
  'the hard cases on the two articles: who says what, how many, what happened',
  () => {
    const { citations, claims, incident, published } = codedArticles()

    test('every passage stands in the report in the very words of the article', () => {
      const quotes = published('citations').map(({ field, quote }) => `${field} ${quote}`)
      for (const { field, quote } of attachedWords()) {
        if (field !== null) expect(quotes).toContain(`${field} ${quote}`)
      }
      expect(quotes).toHaveLength(attachedWords().length)
    })

    test('H1: what is believed or reported keeps its hedge', () => {
      const { code, ...strike } = incident(/^Air strike/)
      expect(strike).toMatchObject({ weapon: 'drone-munition', weapon_certainty: 'suspected' })
      expect(strike).toMatchObject({ initiator_certainty: 'reported', weapon_detail_certainty: 'reported' })
      expect(citations('weapon', code)).toMatchObject([{ wording: expect.stringMatching(/^believed/) }])
      expect(citations('initiator', code)).toMatchObject([{ wording: 'reportedly' }])
    })

    test('H2: the chain of speakers, and two voices for one death', () => {
      const { code, killed, killed_citations } = incident(/^Air strike/)
      expect([killed, killed_citations?.split('; ').length]).toEqual(['1', 2])
      expect(citations('affiliation', code)).toMatchObject([
        { value: 'Islamic State', speaker: 'local sources', via: 'Kashaf', certainty: 'claimed' },
      ])
    })

    test('H3: one article stands behind two incidents of one day', () => {
      const both = [incident(/^Air strike/), incident(/^Joint raid/)]
      expect(both.map(({ date }) => date)).toEqual(['2025-09-28', '2025-09-28'])
      const sources = both.map(({ code }) => new Set(citations('killed', code).map(({ source }) => source)))
      expect(sources[0]).toEqual(sources[1])
    })

    test('H4: 8 and 2 and 4 are 14', () => {
      const counts = { cell_size: '14', killed: '8', injured: '2', detained: '4' }
      expect(incident(/^Joint raid/)).toMatchObject(counts)
    })

    test('H5: a whole breakdown, and one of a minimum', () => {
      const [whole] = claims('killed_civilians', incident(/^Raid in the Barisha/).code)
      expect(whole).toMatchObject({
        value: '7',
        low: '7',
        high: '7',
        detail: expect.stringMatching(/are: all$/),
      })
      const [open] = claims('killed', incident(/^Airdrop/).code)
      expect(open).toMatchObject({
        low: '13',
        high: '',
        detail: expect.stringMatching(/6.*4; parts are: some$/),
      })
    })

    test('H12: accused by one side, not claimed by the accused; the decision has its reason', () => {
      const { code, ...killing } = incident(/^Killing of Abu/)
      expect(killing).toMatchObject({
        initiator: 'Islamic State',
        initiator_rule: 'best',
        initiator_evidence: 'disputed',
      })
      expect(citations('initiator', code).map(({ stance, speaker }) => [stance, speaker])).toEqual([
        ['supports', 'HTS'],
        ['disputes', ''],
      ])
      expect(published('decisions')).toMatchObject([
        { about: code, rule: 'best', reason: expect.stringMatching(/accuses/) },
      ])
    })

    test('H13: an accusation and its denial; charges and an acquittal', () => {
      expect(
        citations('initiator', incident(/^Alleged/).code).map(({ stance, speaker }) => [stance, speaker]),
      ).toEqual([
        ['supports', 'Islamic State'],
        ['disputes', 'General Security'],
      ])
      expect(incident(/^Release/)).toMatchObject({
        accusations_evidence: 'disputed',
        accusations_certainty: 'claimed',
      })
    })

    test('H14: the raid answers a killing, as somebody says', () => {
      const [raid, killing] = [incident(/^Raid on a fortified/).code, incident(/^Killing of Abu/).code]
      expect(one(published('relations'), ({ kind }) => kind === 'incident')).toMatchObject({
        ...{ fromLabel: raid, type: 'in response to', toLabel: killing, link_holds_certainty: 'claimed' },
      })
    })

    test('H15, H17: a stated total with its scope and speaker, and two causes of which one is true', () => {
      const total = one(published('aggregates'), ({ incidents_counted }) => incidents_counted === '59')
      expect(total).toMatchObject({ detained: '279', killed: '40', scopeActors: 'Hayat Tahrir al-Sham' })
      expect(total.weapon).toBe('small-arms | explosive-belt')
      expect(citations('incidents_counted')).toMatchObject([{ speaker: 'Aaron Y. Zelin' }])
      expect(published('incidents').map(({ code }) => code)).not.toContain(total.code)
    })

    test('H16, H17: things seized and kinds of event, each with its words; parties in their roles', () => {
      const { code, ...raid } = incident(/^Raid on a fortified/)
      expect(raid).toMatchObject({
        seized: 'weapons; ammunition; explosive belts; car bomb',
        event_types: 'raid; arrest; clash; seizure',
        published_material: 'photographs',
      })
      expect(new Set(citations('event_types', code).map(({ quote }) => quote)).size).toBe(4)
      expect(incident(/^Joint raid/)).toMatchObject({
        ...{
          initiator: 'Turkish intelligence services',
          partner: 'Syrian Interior Ministry',
          target: 'Islamic State',
        },
      })
    })
  },
)
