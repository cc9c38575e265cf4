import { describe, expect, test } from 'vitest'
import { workbook } from '../in-memory-workbook.ts'

const children = { axis: 'age', category: 'child', count: 6 }
const thirteen = { min: 13, max: 13, words: 'thirteen', parts: [children], complete: false }

describe('a correction that is typed keeps what typing cannot say', () => {
  test.each<[string, unknown, string, unknown]>([
    ['killed', thirteen, 'at least 13', { min: 13, words: 'thirteen', parts: [children], complete: false }],
    ['killed', thirteen, '5', { min: 5, max: 5, words: 'thirteen' }],
    [
      'killed',
      { ...thirteen, min: 6, max: 6, complete: true },
      '8',
      { min: 8, max: 8, words: 'thirteen', parts: [children] },
    ],
    ['killed', thirteen, 'unknown', { unknown: true }],
    ['killed', thirteen, '13 | 15', { oneOf: [thirteen, { min: 15, max: 15 }] }],
  ])('%s %j, typed %s', (field, before, typed, after) => {
    const day = workbook()
    const claim = day.claim(day.incident(), field, before)
    day.edit('set-claim', { id: claim, value: typed })
    expect(day.valueOf(claim)).toEqual(after)
  })

  test('of a date the time, the zone and the words; what it was reckoned from only where that gives it', () => {
    const day = workbook()
    const against = day.source('At dawn yesterday.', { published: '2025-10-01' })
    const resolved = { against, offset: '-P1D', approximate: false }
    const said = { words: 'at dawn yesterday', localTime: 'dawn', zone: 'Asia/Damascus' }
    const claim = day.claim(day.incident(), 'date', { edtf: '2025-09-30', ...said, resolved })
    day.edit('set-claim', { id: claim, value: '2025-09-30' })
    expect(day.valueOf(claim)).toEqual({ edtf: '2025-09-30', ...said, resolved })
    day.edit('set-claim', { id: claim, value: '2025-09-29' })
    expect(day.valueOf(claim)).toEqual({ edtf: '2025-09-29', ...said })
    day.edit('set-claim', { id: claim, value: { edtf: '2025-09-28' } })
    expect(day.valueOf(claim)).toEqual({ edtf: '2025-09-28' })
  })

  test('of a place how exactly it is known, while it is the same', () => {
    const day = workbook()
    const [atmah, harim] = [day.place('Atmah'), day.place('Harim')]
    const claim = day.claim(day.incident(), 'place', {
      place: atmah,
      relation: 'in',
      precision: 'town',
      radius: 2,
    })
    day.edit('set-claim', { id: claim, value: 'near Atmah' })
    expect(day.valueOf(claim)).toEqual({ place: atmah, relation: 'near', precision: 'town', radius: 2 })
    day.edit('set-claim', { id: claim, value: 'Harim' })
    expect(day.valueOf(claim)).toEqual({ place: harim, relation: 'in' })
  })
})
