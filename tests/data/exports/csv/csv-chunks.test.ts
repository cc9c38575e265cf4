import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { type CsvOptions, type CsvTally, csvChunks } from '../../../../data/exports/csv/csv-chunks.ts'
import { restoreCell } from '../../../../data/exports/csv/neutralise-cell.ts'
import { plainColumns, type ReportTable } from '../../../../data/exports/csv/report-table.ts'

function tableOf(header: string[], rows: Iterable<string[]>): Pick<ReportTable, 'columns' | 'rows'> {
  return {
    columns: plainColumns(...header),
    *rows() {
      for (const cells of rows) yield { id: 'incident:1', cells }
    },
  }
}

function written(
  header: string[],
  rows: string[][],
  byteOrderMark: CsvOptions['byteOrderMark'] = 'without',
): { text: string; tally: CsvTally } {
  const chunks = csvChunks(tableOf(header, rows), { byteOrderMark })
  let text = ''
  for (let next = chunks.next(); ; next = chunks.next()) {
    if (next.done) return { text, tally: next.value }
    text += next.value
  }
}

/** Reads as RFC 4180 has it: the last line end ends the last row. */
function read(text: string): string[][] {
  const { data, errors } = Papa.parse<string[]>(text.replace(/\r\n$/, ''), {
    delimiter: ',',
    newline: '\r\n',
  })
  expect(errors).toEqual([])
  return data
}

describe('a table as CSV', () => {
  it('quotes what needs it and ends every row with CRLF', () => {
    const { text, tally } = written(
      ['code', 'title'],
      [
        ['A', 'two, of "them"'],
        ['B', 'a\nb'],
        ['C', 'اتمة'],
      ],
    )
    expect(text).toBe('code,title\r\nA,"two, of ""them"""\r\nB,"a\nb"\r\nC,اتمة\r\n')
    expect(tally).toEqual({ rows: 3, neutralised: 0 })
  })

  it('begins with a byte order mark where that is asked for', () => {
    expect(written(['code'], [], 'with').text).toBe('\uFEFFcode\r\n')
  })

  it('keeps an empty cell in a table of one column', () => {
    expect(read(written(['code'], [[''], ['x'], ['']]).text)).toEqual([['code'], [''], ['x'], ['']])
  })

  it('neutralises formulas and counts them', () => {
    const { text, tally } = written(
      ['code', 'title'],
      [
        ['=1+1', '-5'],
        ["'quoted'", '@x'],
      ],
    )
    expect(text).toBe("code,title\r\n'=1+1,-5\r\n''quoted','@x\r\n")
    expect(tally).toEqual({ rows: 2, neutralised: 3 })
  })

  it('gives back any cells, read by another hand', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.string({ unit: fc.constantFrom(...'=+-@\'",;\r\n\t ab5'), maxLength: 8 }),
    )
    const table = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }),
      )
    fc.assert(
      fc.property(table, ([header = [], ...rows]) => {
        const { text } = written(header, rows)
        expect(read(text).map((row) => row.map(restoreCell))).toEqual([header, ...rows])
      }),
    )
  })

  it('asks for rows only as it writes them', () => {
    let asked = 0
    function* endless() {
      for (;;) {
        asked += 1
        yield [String(asked), 'a title']
      }
    }
    const chunks = csvChunks(tableOf(['n', 'title'], endless()), { byteOrderMark: 'without' })
    chunks.next()
    expect(asked).toBe(0)
    chunks.next()
    expect(asked).toBeLessThanOrEqual(1_000)
  })
})

const spectrum = resolve(import.meta.dirname, '../../../../../shared/corpora/csv-spectrum')

/** Its JSON tells of another phone number than its CSV, so that only the reading again can be compared. */
const atOddsWithItself = 'location_coordinates'

describe.runIf(existsSync(spectrum))('the tables of csv-spectrum', () => {
  const names = existsSync(spectrum)
    ? readdirSync(join(spectrum, 'csvs')).map((file) => file.replace('.csv', ''))
    : []

  it.each(names)('%s is the same when written and read again', (name) => {
    const text = readFileSync(join(spectrum, 'csvs', `${name}.csv`), 'utf8')
    const meant = [JSON.parse(readFileSync(join(spectrum, 'json', `${name}.json`), 'utf8'))].flat()
    const { data } = Papa.parse<string[]>(text, { skipEmptyLines: true })
    const [header = [], ...rows] = data
    const [again = [], ...others] = read(written(header, rows).text).map((row) => row.map(restoreCell))
    expect([again, ...others]).toEqual(data)
    if (name === atOddsWithItself) return
    const records = others.map((row) =>
      Object.fromEntries(again.map((column, index) => [column, row[index]])),
    )
    expect(records).toEqual(meant)
  })
})
