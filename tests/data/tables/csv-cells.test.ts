import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { csvRows } from '../../../data/tables/csv-cells.ts'
import { csvDelimiter } from '../../../data/tables/csv-delimiter.ts'
import { readTable } from '../../../data/tables/table.ts'

const valuesOf = (text: string, delimiter = ',') =>
  [...csvRows(text, delimiter)].map(({ cells }) => cells.map(({ value }) => value))

const kept = (text: string) => text.replace(/\r\n?/g, '\n')

describe('cells of a CSV text', () => {
  it('keep quoted delimiters, line ends and doubled quotes', () => {
    expect(valuesOf('a,"b, c","d ""e"" f"\n1,"two\nlines",\n')).toEqual([
      ['a', 'b, c', 'd "e" f'],
      ['1', 'two\nlines', ''],
    ])
  })

  it('are where they say, without their quotation marks', () => {
    const text = 'place,dead\n"Deir ""al"" Nahr",4\n'
    const [, row] = [...csvRows(text, ',')]
    const raw = row?.cells.map(({ start, end }) => text.slice(start, end))
    expect(raw).toEqual(['Deir ""al"" Nahr', '4'])
  })

  it('count rows as a spreadsheet does, blank lines included', () => {
    expect([...csvRows('a,b\n\n1,2\n', ',')].map(({ number }) => number)).toEqual([1, 3])
  })

  it('name the row in which a quotation mark is never closed', () => {
    expect(() => valuesOf('a,b\n1,"2\n3,4\n')).toThrow('opens in row 2')
  })

  it('come back as they were written, and as papaparse reads them', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 8 }),
      fc.string({ unit: fc.constantFrom('"', ',', '\n', ' ', 'a', ';', 'ش'), maxLength: 8 }),
    )
    const table = fc
      .integer({ min: 1, max: 5 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }),
      )
    fc.assert(
      fc.property(table, (rows) => {
        const clean = rows.map((row) => row.map(kept))
        const text = kept(Papa.unparse(clean, { quotes: (cell: unknown) => cell === '' }))
        expect(valuesOf(text)).toEqual(clean)
        expect(valuesOf(text)).toEqual(Papa.parse<string[]>(text, { delimiter: ',' }).data)
      }),
      { numRuns: 300 },
    )
  })
})

describe('a table', () => {
  it.each([
    [',', 'a,b\n1,2\n'],
    [';', 'a;b\n1,5;2\n3,5;4\n'],
    ['\t', 'a\tb\n1\t2\n'],
  ])('is cut at %j', (delimiter, text) => {
    expect(csvDelimiter(text)).toBe(delimiter)
    expect(readTable(text).columns).toEqual(['a', 'b'])
  })

  it('tells columns of one name apart, and names those that have none', () => {
    expect(readTable('name,name,\n1,2,3\n').columns).toEqual(['name', 'name (2)', 'column 3'])
  })

  it('needs a row', () => {
    expect(() => readTable('\n\n')).toThrow('no rows')
  })
})

const spectrum = join(import.meta.dirname, '../../../../shared/corpora/csv-spectrum')

if (existsSync(spectrum)) {
  describe('the files of csv-spectrum', () => {
    // The JSON of location_coordinates.csv has another telephone number than the file, and no list around it.
    const files = readdirSync(join(spectrum, 'csvs')).filter((name) => name !== 'location_coordinates.csv')
    it.each(files)('%s says what its JSON says', (name) => {
      const table = readTable(kept(readFileSync(join(spectrum, 'csvs', name), 'utf8')), ',')
      const rows = [...table.rows()].map(({ cells }) =>
        Object.fromEntries(table.columns.map((column, index) => [column, cells[index]?.value ?? ''])),
      )
      const meant = JSON.parse(
        kept(readFileSync(join(spectrum, 'json', name.replace('.csv', '.json')), 'utf8')),
      )
      const plain = JSON.parse(JSON.stringify(meant).replaceAll('\\r\\n', '\\n'))
      expect(rows).toEqual(plain)
    })
  })
}
