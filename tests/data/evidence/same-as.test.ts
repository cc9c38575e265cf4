import { expect, test } from 'vitest'
import { countedOnce, sameIncidents } from '../../../data/evidence/same-as.ts'
import { type Day, workbook } from '../in-memory-workbook.ts'

const codes = (day: Day) => countedOnce(day.records, day.all('incident')).map(({ code }) => code)

test('incidents that are the same count once, however many lie between them', () => {
  const day = workbook()
  const [first, second, third, fourth] = ['A-1', 'A-2', 'A-3', 'A-4'].map((code) =>
    day.incident('A raid', { code }),
  ) as [`incident:${string}`, `incident:${string}`, `incident:${string}`, `incident:${string}`]
  day.edit('relate', { from: third, type: 'same as', to: second })
  day.edit('relate', { from: first, type: 'in response to', to: fourth })
  expect(codes(day)).toEqual(['A-1', 'A-2', 'A-4'])
  day.edit('relate', { from: third, type: 'same as', to: first })
  expect(codes(day)).toEqual(['A-1', 'A-4'])
  expect([...sameIncidents(day.records, second)].sort()).toEqual([first, second, third])
  expect([...sameIncidents(day.records, fourth)]).toEqual([fourth])
})

test('one that is discarded does not stand for the others, and one that is left out of the sum stands for none', () => {
  const day = workbook()
  const first = day.incident('A raid', { code: 'A-1', status: 'discarded' })
  const second = day.incident('The raid', { code: 'A-2' })
  day.edit('relate', { from: first, type: 'same as', to: second })
  expect(codes(day)).toEqual(['A-2'])
  expect(countedOnce(day.records, [day.get(first)]).map(({ code }) => code)).toEqual(['A-1'])
})
