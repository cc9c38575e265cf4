import { describe, expect, test } from 'vitest'
import { templateNamed, templates } from '../../../../data/codebook/templates.ts'
import { incidentsTable } from '../../../../data/exports/csv/incidents-table.ts'
import { previewTable } from '../../../../data/exports/csv/preview.ts'
import { Day, today, workbook } from '../../in-memory-workbook.ts'
import { type ReportRow, readReport } from './report-of.ts'

/** The cells of one column group, of the first incident and of the first claim. */
function both(day: Day, columns: readonly string[], field: string): string[][] {
  const incident = readReport(day.records, 'incidents')[0] as ReportRow
  const claim = readReport(day.records, 'claims')[0] as ReportRow
  return [
    columns.map((name) => incident[`${field}_${name}`] ?? '?'),
    columns.map((name) => claim[name] ?? '?'),
  ]
}

const codes = [
  'acled_time_precision',
  'ucdp_date_prec',
  'gtd_iyear',
  'gtd_imonth',
  'gtd_iday',
  'gtd_approxdate',
]

describe('beside a date stand its codes of ACLED, UCDP GED and GTD', () => {
  test.each([
    ['2025-09-28', ['1', '1', '2025', '9', '28', '']],
    ['2025-09-28~', ['2', '2', '2025', '9', '0', '2025-09-28~']],
    ['2025-09-28?', ['2', '2', '2025', '9', '0', '2025-09-28?']],
    ['2024-05-27/2024-05-28', ['2', '2', '2024', '5', '0', '2024-05-27/2024-05-28']],
    ['2024-04-29/2024-05-05', ['2', '3', '2024', '0', '0', '2024-04-29/2024-05-05']],
    ['2024-03~', ['3', '4', '2024', '3', '0', '2024-03~']],
    ['2023-08', ['3', '4', '2023', '8', '0', '2023-08']],
    ['1976', ['', '5', '1976', '0', '0', '1976']],
    ['2018/2022', ['', '', '', '', '', '']],
    ['2020/..', ['', '', '', '', '', '']],
    ['unknown', ['', '', '', '', '', '']],
    ['2025-09-28 | 2025-09-30', ['2', '2', '2025', '9', '0', '2025-09-28 | 2025-09-30']],
  ])('%s', (typed, expected) => {
    const day = workbook()
    day.claim(day.incident(), 'date', typed)
    expect(both(day, codes, 'date')).toEqual([expected, expected])
  })

  test('GTD keeps the words of the source for what is not known to the day', () => {
    const day = workbook()
    const value = { edtf: '2024-03~', words: 'about two months ago' }
    day.claim(day.incident(), 'date', value)
    expect(both(day, ['gtd_imonth', 'gtd_iday', 'gtd_approxdate'], 'date')[0]).toEqual([
      '3',
      '0',
      value.words,
    ])
  })

  test('they follow what is reported: none for rivals, those of the decision once there is one', () => {
    const day = workbook()
    const incident = day.incident()
    const first = day.claim(incident, 'date', '2025-09-28')
    day.claim(incident, 'date', '2025-10')
    expect(both(day, codes, 'date')[0]).toEqual(['', '', '', '', '', ''])
    day.decide(incident, 'date', 'best', { claims: [first] })
    expect(both(day, ['acled_time_precision', 'gtd_iday'], 'date')[0]).toEqual(['1', '28'])
  })

  test('a date that hangs on another has the codes of what it came to', () => {
    const day = workbook()
    const base = day.claim(day.incident(), 'date', '2024-05-30')
    const hanging = { edtf: '2024-03~', resolved: { against: base, offset: '-P2M', approximate: true } }
    day.claim(day.incident(), 'date', hanging)
    day.edit('set-claim', { id: base, value: '2024-06-30' })
    const second = readReport(day.records, 'incidents')[1]
    expect([second?.date, second?.date_acled_time_precision, second?.date_gtd_imonth]).toEqual([
      ...['2024-04~', '3', '4'],
    ])
  })
})

const where = ['relation', 'direction', 'precision', 'radius_km']

describe('beside a place stands how exactly it is known', () => {
  test('as the value says', () => {
    const day = workbook()
    const value = { place: 'Tamanah', relation: 'near', direction: 'south of', precision: 'town', radius: 5 }
    day.claim(day.incident(), 'place', value)
    const expected = ['near', 'south of', 'town', '5']
    expect(both(day, where, 'place')).toEqual([expected, expected])
  })

  test('else as large as the place is, never by its point', () => {
    const day = workbook()
    const point = { latitude: 36, longitude: 36 }
    const province = day.edit('add-place', { names: ['Idlib'], level: 'province', point })
    day.claim(day.incident(), 'place', { place: province })
    expect(both(day, where, 'place')[0]).toEqual(['in', '', 'province', ''])
    day.edit('set-place', { id: province, level: null })
    expect(both(day, where, 'place')[0]).toEqual(['in', '', '', ''])
  })
})

test.each(Object.keys(templates))('no two columns of %s bear one name', (name) => {
  const template = templateNamed(name)
  const day = new Day({ id: 'codebook:1', version: 1, created: today, ...template })
  const columns = incidentsTable(day.records).columns.map((column) => column.name)
  expect(columns.filter((column, at) => columns.indexOf(column) !== at)).toEqual([])
})

test('the preview shows them, and their field leads to the passages', () => {
  const day = workbook()
  day.claim(day.incident(), 'date', '2025-09')
  const { columns, rows } = previewTable(day.records, 'incidents', 0, 10)
  const at = columns.findIndex(({ name }) => name === 'date_ucdp_date_prec')
  expect([columns[at]?.field, rows[0]?.cells[at]]).toEqual(['date', '4'])
})
