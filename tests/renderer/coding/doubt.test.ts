import { describe, expect, it } from 'vitest'
import type { FieldRow } from '../../../data/queries/incident-panel.ts'
import type { Value } from '../../../data/values/value.ts'
import { formatsFor } from '../../../renderer/language/formats.ts'
import { countSpan, doubtOf, undecidedValues } from '../../../renderer/views/coding/incident/doubt.ts'
import { rangeScale } from '../../../renderer/views/coding/incident/range-scale.ts'

/** The key and what fills its gaps, in the place of a catalogue's words. */
const words = (key: string, gaps: Readonly<Record<string, string | number>> = {}) =>
  [key.split('.').at(-1), ...Object.values(gaps)].join(' ')

type Span = Partial<FieldRow['reported']>

function row(
  type: 'count' | 'date' | 'text',
  value: Value | null,
  claims: Value[],
  span: Span = {},
): FieldRow {
  const reported = { rule: null, low: null, high: null, earliest: null, latest: null, ...span }
  const row = {
    field: { type },
    value,
    reported,
    certainty: 'stated',
    claims: claims.map((one, index) => ({ value: one, display: `claim ${index + 1}` })),
  }
  return row as unknown as FieldRow
}

const doubt = (one: FieldRow) => doubtOf(words, formatsFor('en-GB'), one)
const eight = { min: 8, max: 8 }
const atLeastTen = { min: 10 }

describe('the doubt of a row', () => {
  it('says how far the claims leave a count open beside what is reported', () => {
    const open = row('count', atLeastTen, [eight, atLeastTen], { low: 8, high: null })
    expect(doubt(open)).toEqual(['low 8'])
    expect(doubt(row('count', eight, [eight, atLeastTen], { low: 8, high: null }))).toEqual([
      'highAtLeast 10',
    ])
    expect(doubt(row('count', eight, [eight, { min: 4, max: 12 }], { low: 4, high: 12 }))).toEqual([
      'low 4',
      'high 12',
    ])
  })

  it('says how sure the surest passage is, where that is less than stated', () => {
    const surely = (certainty: FieldRow['certainty']) => ({
      ...row('text', 'a drone', ['a drone']),
      certainty,
    })
    expect(doubt(surely('suspected'))).toEqual(['suspected'])
    expect(doubt(surely(null))).toEqual([])
  })

  it('says nothing where nothing is open', () => {
    expect(doubt(row('count', eight, [eight], { low: 8, high: 8 }))).toEqual([])
    expect(doubt(row('text', 'a farm', ['a farm']))).toEqual([])
    expect(doubt(row('count', null, []))).toEqual([])
  })

  it('names the weekday of a day, and the ends of what rival dates allow', () => {
    const day = { edtf: '2025-09-28' }
    const sunday = { earliest: '2025-09-28', latest: '2025-09-28' }
    expect(doubt(row('date', day, [day], sunday))).toEqual(['Sunday'])
    const apart = { earliest: '2025-09-27', latest: '2025-09-28' }
    expect(doubt(row('date', day, [day, { edtf: '2025-09-27' }], apart))).toEqual([
      'earliest 27 Sept 2025',
      'latest 28 Sept 2025',
    ])
  })

  it('says that rivals stand undecided, and names them', () => {
    const rivals = row('count', null, [eight, atLeastTen])
    expect(doubt(rivals)).toEqual(['undecided'])
    expect(undecidedValues(words, rivals)).toBe('claim 1orclaim 2')
  })

  it('reads the numbers a value can be', () => {
    expect(countSpan(atLeastTen)).toEqual({ low: 10, high: null })
    expect(countSpan({ oneOf: [eight, { min: 2, max: 3 }] })).toEqual({ low: 2, high: 8 })
    expect(countSpan({ words: 'dozens' })).toBeNull()
    expect(countSpan({ unknown: true })).toBeNull()
  })

  it('puts numbers on a line in their order, an open end at its end', () => {
    const place = rangeScale([
      { low: 8, high: 8 },
      { low: 10, high: null },
    ])
    expect(place(8)).toBeLessThan(place(10))
    expect(place(10)).toBeLessThan(place(null))
    expect(place(null)).toBe(100)
    expect(rangeScale([{ low: 5, high: 5 }])(5)).toBeGreaterThan(0)
  })
})
