import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Count } from '../../../data/values/count.ts'
import { countEnds } from '../../../data/values/count-ends.ts'
import { workbook } from '../in-memory-workbook.ts'

/** What is reported of a field when these values are claimed, entered in this order. */
function reported(field: string, values: readonly unknown[], decide?: { rule: string; value?: unknown }) {
  const day = workbook()
  const harim = day.place('Harim', day.place('Idlib'))
  day.place('Atmah', harim)
  const subject = field === 'link_holds' ? link() : day.incident()
  for (const value of values) day.claim(subject, field, value)
  if (decide) day.decide(subject, field, decide.rule, { value: decide.value })
  return day.evidenceOn(subject, field).reported

  function link() {
    const [from, to] = [day.incident(), day.incident()]
    return day.edit<'relation'>('relate', { from, type: 'part of', to })
  }
}

describe('claims that agree need no ceremony: the narrowest is reported under the rule only', () => {
  test.each<[string, unknown[], unknown]>([
    ['killed', ['at least 8', '8', 'dozens', 'unknown'], { min: 8, max: 8 }],
    ['killed', ['5-10', 'at least 8'], { min: 8, max: 10 }],
    ['killed', ['at least 13', 'at most 15'], { min: 13, max: 15 }],
    ['killed', ['5 to 8', '8-10'], { min: 8, max: 8 }],
    ['killed', ['5-10', '8 | 12'], { min: 8, max: 8 }],
    ['killed', ['about 40', 'at least 13'], { min: 40, max: 40, approximate: true }],
    ['killed', ['about 40', '41-60'], { min: 41, max: 60 }],
    ['date', ['2024-05-01/2024-05-10', '2024-05-09/2024-05-14'], { edtf: '2024-05-09/2024-05-10' }],
    ['date', ['2024-05-01/2024-05-10', '2024-05-10/..'], { edtf: '2024-05-10' }],
    ['date', ['2024-05', '2024-05-20?/2024-06-14'], { edtf: '2024-05-20?/2024-05-31' }],
    ['date', ['2025-09-28~', '2025-09'], { edtf: '2025-09-28~' }],
    ['killed', ['about 40', '40'], { min: 40, max: 40 }],
    ['killed', ['unknown', 'unknown'], { unknown: true }],
    ['date', ['2025', '2025-09-28', '2025-09'], { edtf: '2025-09-28' }],
    ['date', ['2025-09-28~', '2025-10-01'], { edtf: '2025-10-01' }],
    ['date', ['2020/..', '2025'], { edtf: '2025' }],
    ['link_holds', ['unclear', 'no'], 'no'],
    ['assessment_reason', ['Two agree', 'two agree'], 'Two agree'],
    ['site', [{ oneOf: ['home', 'farm'] }, 'farm'], 'farm'],
    ['tactics', [['cordon'], ['landing', 'cordon']], ['cordon', 'landing']],
    [
      'tactics',
      [{ oneOf: [['cordon'], ['landing']] }, ['landing']],
      { oneOf: [['cordon', 'landing'], ['landing']] },
    ],
    [
      'damage',
      [
        ['two houses', 'a wall'],
        ['A wall', 'a tank'],
      ],
      ['a tank', 'A wall', 'two houses'],
    ],
  ])('%s: %j', (field, values, value) => {
    expect(reported(field, values)).toMatchObject({ value, rule: 'only' })
    expect(reported(field, values.toReversed())).toMatchObject({ value, rule: 'only' })
  })

  test('of places, the one that lies within the others', () => {
    const { value, rule } = reported('place', ['Idlib', 'Atmah', 'Harim'])
    expect(rule).toBe('only')
    expect(value).toMatchObject({ place: 'place:000003' })
  })

  test('rivals report nothing until somebody decides', () => {
    expect(reported('killed', ['8', '10'])).toEqual({
      value: null,
      rule: null,
      low: 8,
      high: 10,
      earliest: null,
      latest: null,
    })
  })
})

describe('how far the claims leave it open', () => {
  test.each<[unknown[], number | null, number | null]>([
    [['8'], 8, 8],
    [['at least 13', 'at most 15'], 13, 15],
    [['8', 'at least 5'], 5, 8],
    [['8', '5-12'], 5, 12],
    [['about 40', 'at least 41'], 32, null],
    [['about 40'], 32, 48],
    [['about 40', '45'], 32, 48],
    [['about at least 13'], 10, null],
    [['about 40', '10'], 10, 48],
    [['at least 13'], 13, null],
    [['at most 5'], null, 5],
    [['0'], 0, 0],
    [['8', 'at least 13'], 8, null],
    [['8', 'at most 5'], null, 8],
    [['dozens'], null, null],
    [['dozens', '24'], 24, 24],
    [['unknown'], null, null],
    [['8 | 10'], 8, 10],
  ])('count %j: low %s, high %s', (values, low, high) => {
    expect(reported('killed', values)).toMatchObject({ low, high, earliest: null, latest: null })
  })

  test.each<[unknown[], string | null, string | null]>([
    [['2025-09-28'], '2025-09-28', '2025-09-28'],
    [['2025-09', '2025-10-02'], '2025-09-01', '2025-10-02'],
    [['2020/..', '2019'], '2019-01-01', null],
    [['2024-05-01/2024-05-10', '2024-05-09/2024-05-14'], '2024-05-01', '2024-05-14'],
    [['../2020', '2021'], null, '2021-12-31'],
    [['../2020', '2019'], '2019-01-01', '2020-12-31'],
    [['unknown'], null, null],
  ])('date %j: earliest %s, latest %s', (values, earliest, latest) => {
    expect(reported('date', values)).toMatchObject({ earliest, latest, low: null, high: null })
  })

  test('holds what was decided too, though nobody claims it', () => {
    const decide = { rule: 'best', value: '20' }
    expect(reported('killed', ['8', '10'], decide)).toMatchObject({ value: { min: 20 }, low: 8, high: 20 })
    const day = { rule: 'best', value: '2025-08-30' }
    expect(reported('date', ['2025-09'], day)).toMatchObject({ earliest: '2025-08-30', latest: '2025-09-30' })
  })

  test('whatever is claimed and decided, low ≤ reported ≤ high', () => {
    const end = fc.option(fc.nat(30), { nil: undefined })
    const count = fc
      .tuple(end, end, fc.boolean())
      .filter(([min, max]) => (min ?? max) !== undefined && (min ?? 0) <= (max ?? 99))
      .map(([min, max, about]) => ({
        ...(min === undefined ? {} : { min }),
        ...(max === undefined ? {} : { max }),
        ...(about ? { approximate: true } : {}),
      }))
    const rule = fc.constantFrom('undecided', 'best', 'lowest', 'highest', 'range', 'all', 'none')
    fc.assert(
      fc.property(fc.array(count, { minLength: 1, maxLength: 4 }), count, rule, (claims, own, rule) => {
        const isOpen = countEnds(claims).low === null && countEnds(claims).high === null
        fc.pre(rule !== 'range' || !isOpen)
        const decide = rule === 'undecided' ? undefined : { rule, value: rule === 'best' ? own : undefined }
        const { value, low, high } = reported('killed', claims, decide)
        const said =
          value === null ? [] : 'oneOf' in (value as object) ? (value as { oneOf: Count[] }).oneOf : [value]
        for (const one of said as Count[]) {
          if (low !== null) expect(one.min).toBeGreaterThanOrEqual(low)
          if (high !== null) expect(one.max).toBeLessThanOrEqual(high)
        }
      }),
    )
  })
})
