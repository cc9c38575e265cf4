import { describe, expect, test } from 'vitest'
import type { RecordId } from '../../../data/records/record-id.ts'
import { workbook } from '../in-memory-workbook.ts'

function decided(
  field: string,
  values: readonly unknown[],
  rule: string,
  rest: Record<string, unknown> = {},
) {
  const day = workbook()
  const incident = day.incident()
  for (const value of values) day.claim(incident, field, value)
  return day.get(day.decide(incident, field, rule, rest)).value
}

function refused(
  field: string,
  values: readonly unknown[],
  rule: string,
  rest: Record<string, unknown> = {},
) {
  const day = workbook()
  const incident = day.incident()
  for (const value of values) day.claim(incident, field, value)
  return day.refusal('decide', { subject: incident, field, rule, ...rest })
}

const exactly = (number: number) => ({ min: number, max: number })

describe('the value that a rule draws from claims, in whatever order they were made', () => {
  test.each<[string, string, unknown[], unknown]>([
    ['lowest', 'killed', ['10', '8', 'unknown', 'dozens'], exactly(8)],
    ['lowest', 'killed', ['at most 5', '8'], { max: 5 }],
    ['lowest', 'killed', ['at most 8', '8'], { max: 8 }],
    ['lowest', 'killed', ['at least 8', '8'], exactly(8)],
    ['highest', 'killed', ['at least 13', '20'], exactly(20)],
    ['highest', 'killed', ['at least 13', '10'], { min: 13 }],
    ['highest', 'killed', ['at least 13', '13'], { min: 13 }],
    ['highest', 'killed', ['8 | 10', '9'], exactly(10)],
    ['range', 'killed', ['8', '10', '12'], { min: 8, max: 12 }],
    ['range', 'killed', ['8', 'at least 10'], { min: 8 }],
    ['range', 'killed', ['at most 5', '8'], { max: 8 }],
    ['range', 'killed', ['about 40', '35'], { min: 35, max: 40, approximate: true }],
    ['all', 'killed', ['8', '10', '8'], { oneOf: [exactly(8), exactly(10)] }],
    ['all', 'killed', ['8', 'unknown'], exactly(8)],
    ['all', 'killed', ['unknown'], { unknown: true }],
    ['all', 'tactics', [['landing'], ['cordon']], ['cordon', 'landing']],
    ['only', 'killed', ['at least 8', '8'], exactly(8)],
    ['none', 'killed', ['8', '10'], null],
    ['lowest', 'date', ['2025-09-28', '2025-09', '2026'], { edtf: '2025-09' }],
    ['highest', 'date', ['2025-09-28', '2025-09', '2024'], { edtf: '2025-09' }],
    ['highest', 'date', ['2020/..', '2025'], { edtf: '2025' }],
    ['lowest', 'date', ['../2020', '2025'], { edtf: '../2020' }],
    ['range', 'date', ['2025-09-28', '2025-10-02'], { edtf: '2025-09-28/2025-10-02' }],
    ['range', 'date', ['2025-09-28~', '2025-10-02'], { edtf: '2025-09-28~/2025-10-02' }],
    ['range', 'date', ['2025-09-28', '2020/..'], { edtf: '2020-01-01/..' }],
    ['range', 'date', ['2025-09-28'], { edtf: '2025-09-28' }],
  ])('%s of %s: %j', (rule, field, values, value) => {
    expect(decided(field, values, rule)).toEqual(value)
    expect(decided(field, values.toReversed(), rule)).toEqual(value)
  })

  test('best is the one claim named, or a value of the analyst’s own', () => {
    const day = workbook()
    const incident = day.incident()
    day.claim(incident, 'killed', '8')
    const ten = day.claim(incident, 'killed', '10')
    const decision = day.decide(incident, 'killed', 'best', { claims: [ten], reason: 'They counted bodies.' })
    expect(day.get(decision)).toMatchObject({
      value: exactly(10),
      claims: [ten],
      reason: 'They counted bodies.',
      author: 'Amal',
    })
    expect(day.decide(incident, 'killed', 'best', { value: 9 })).toBe(decision)
    expect(day.get(decision).value).toEqual(exactly(9))
  })
})

describe('what cannot be decided is refused', () => {
  test.each<[string, string, unknown[], Record<string, unknown>, string]>([
    ['lowest', 'killed', [], {}, 'No claim stands on “Killed”, so there is nothing to decide between.'],
    [
      'best',
      'killed',
      [],
      { value: 9 },
      'No claim stands on “Killed”, so there is nothing to decide between.',
    ],
    ['best', 'killed', ['8', '10'], {}, 'Rule “best” rests on one claim; name it in claims.'],
    [
      'only',
      'killed',
      ['8', '10'],
      {},
      'The claims on “Killed” cannot all be true, so “only” does not hold; choose another rule.',
    ],
    [
      'lowest',
      'site',
      ['home', 'farm'],
      {},
      '“Site” holds nothing that can be ordered, so “lowest” says nothing here.',
    ],
    [
      'range',
      'killed',
      ['at most 5', 'at least 3'],
      {},
      '“Killed” holds nothing that can be ordered, so “range” says nothing here.',
    ],
    [
      'highest',
      'killed',
      ['8', '10'],
      { value: 9 },
      'A value of your own goes with the rule “best”, not with “highest”.',
    ],
    ['lowest', 'killed', ['8'], { claims: ['claim:9'] }, 'claim:9 is no claim on “Killed” here.'],
  ])('%s of %s: %j', (rule, field, values, rest, sentence) => {
    expect(refused(field, values, rule, rest)).toBe(sentence)
  })
})

describe('a decision is overtaken', () => {
  test('by a claim that came since, one corrected since, and one that went to another item', async () => {
    const { isOvertaken } = await import('../../../data/evidence/overtaken.ts')
    const day = workbook()
    const incident = day.incident()
    const eight = day.claim(incident, 'seized', 'rifles')
    day.claim(incident, 'seized', 'guns', { item: 1 })
    const decision = day.decide(incident, 'seized', 'best', { claims: [eight] })
    const overtaken = (id: RecordId<'decision'>) =>
      isOvertaken(
        day.get(id),
        day.all('claim').filter(({ item }) => item === day.get(id).item),
      )
    expect(overtaken(decision)).toBe(false)
    day.claim(incident, 'seized', 'pistols', { item: 1 })
    expect(overtaken(decision)).toBe(true)
    day.decide(incident, 'seized', 'best', { claims: [eight] })
    expect(overtaken(decision)).toBe(false)
    day.edit('set-claim', { id: eight, note: 'Two of them.' })
    expect(overtaken(decision)).toBe(false)
    day.edit('set-claim', { id: eight, value: 'two rifles' })
    expect(overtaken(decision)).toBe(true)
    day.decide(incident, 'seized', 'best', { claims: [eight] })
    day.edit('set-claim', { id: eight, item: 2 })
    expect(overtaken(decision)).toBe(true)
  })
})
