import { expect, test } from 'vitest'
import { today, workbook } from '../../in-memory-workbook.ts'
import { readReport } from './report-of.ts'

test('says what was decided by which rule, why, by whom, when, and whether a claim came since', () => {
  const day = workbook()
  const incident = day.incident('A raid', { type: 'raid' })
  const eight = day.claim(incident, 'killed', 8)
  day.claim(incident, 'killed', 10)
  const decision = day.decide(incident, 'killed', 'best', {
    claims: [eight],
    reason: 'The ministry counted.',
  })
  const expected = {
    decision,
    about: 'SY-2025-0001',
    field: 'killed',
    item: '1',
    rule: 'best',
    value: '8',
    reason: 'The ministry counted.',
    author: 'Amal',
    time: today,
    claims: eight,
  }
  expect(readReport(day.records, 'decisions')).toEqual([
    expect.objectContaining({ ...expected, overtaken: 'no' }),
  ])
  day.claim(incident, 'killed', 12)
  expect(readReport(day.records, 'decisions')).toEqual([
    expect.objectContaining({ ...expected, overtaken: 'yes' }),
  ])
})
