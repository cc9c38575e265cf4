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

test('numbers items as claims.csv and citations.csv do, whatever numbers the records bear', () => {
  const day = workbook()
  const source = day.source('First rifles were found, then a car bomb.')
  const incident = day.incident()
  day.attach(source, 'a car bomb', incident, 'seized', 'a car bomb')
  const rifles = day.attach(source, 'rifles', incident, 'seized', 'rifles')
  day.claim(incident, 'seized', 'guns', { item: 2 })
  day.decide(incident, 'seized', 'best', { item: 2, claims: [rifles] })
  day.decide(incident, 'seized', 'none', { item: 7 })
  const itemOf = (row: Record<string, string> | undefined) => row?.item
  const named = (table: 'claims' | 'citations' | 'decisions') =>
    readReport(day.records, table).find(({ value }) => value === 'rifles')
  expect(itemOf(named('claims'))).toBe('1')
  expect(itemOf(named('citations'))).toBe('1')
  expect(itemOf(named('decisions'))).toBe('1')
  expect(readReport(day.records, 'decisions').map(({ item, rule }) => [item, rule])).toEqual([
    ['1', 'best'],
    ['3', 'none'],
  ])
})
