import { describe, expect, test } from 'vitest'
import { letGo } from '../../../data/queries/let-go.ts'
import { workbook } from '../in-memory-workbook.ts'

const children = { axis: 'age', category: 'child', count: 6 }
const thirteen = { min: 13, max: 13, words: 'thirteen', parts: [children], complete: false }

function correct(field: string, before: unknown, typed: unknown) {
  const day = workbook()
  const claim = day.claim(day.incident(), field, before)
  const was = day.valueOf(claim)
  day.edit('set-claim', { id: claim, value: typed })
  const gone = letGo(was, day.valueOf(claim))
  return gone.map(({ detail }) => detail)
}

describe('what a correction had to let go', () => {
  test.each<[string, unknown, unknown, string[]]>([
    ['killed', thirteen, 'at least 13', []],
    ['killed', thirteen, '5', ['parts']],
    ['killed', { ...thirteen, min: 6, max: 6, complete: true }, '8', ['complete']],
    ['killed', { ...thirteen, min: 6, max: 6, complete: true }, '5', ['parts']],
    ['killed', thirteen, 'unknown', ['parts', 'words']],
    ['killed', thirteen, '13 | 15', []],
    ['killed', { words: 'dozens' }, 'unknown', []],
    ['killed', { words: 'dozens' }, '24', []],
    ['date', { edtf: '2025-09-30', localTime: 'dawn', zone: 'Asia/Damascus' }, '2025-09-29', []],
    ['date', { edtf: '2025-09-30', because: 'year-by-weekday' }, '2024-09-30', ['because']],
    [
      'place',
      { place: 'Atmah', direction: 'southern countryside of', radius: 2 },
      'near Atmah',
      ['direction'],
    ],
    ['place', { place: 'Atmah', precision: 'town', radius: 2 }, 'Harim', ['radius', 'precision']],
    ['weapon', 'small-arms', 'unknown', []],
  ])('%s %j, typed %s', (field, before, typed, gone) => {
    expect(correct(field, before, typed)).toEqual(gone)
  })

  test('of a date that is reckoned from a publication, that it is', () => {
    const day = workbook()
    const against = day.source('At dawn yesterday.', { published: '2025-10-01' })
    const resolved = { against, offset: '-P1D', approximate: false }
    const claim = day.claim(day.incident(), 'date', { edtf: '2025-09-30', resolved })
    const was = day.valueOf(claim)
    day.edit('set-claim', { id: claim, value: '2025-09-29' })
    expect(letGo(was, day.valueOf(claim))).toEqual([{ detail: 'resolved', said: resolved }])
    expect(letGo(was, was)).toEqual([])
  })
})
