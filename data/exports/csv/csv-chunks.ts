import { csvText } from './csv-text.ts'
import { isNeutralised } from './neutralise-cell.ts'
import type { ReportTable } from './report-table.ts'

export type CsvOptions = {
  /** Excel takes a file without a byte order mark for one in the system's old code page. */
  byteOrderMark: 'with' | 'without'
}

/** What a whole file came to. */
export type CsvTally = { rows: number; neutralised: number }

const rowsAtOnce = 500

/**
 * The bytes-to-be of a table in pieces, header first: RFC 4180 with CRLF after every row, the last too, and quotes only
 * where they are needed. Rows are asked for as they are written, so that memory does not grow with the table. Formula
 * cells are neutralised (see neutralise-cell.ts). What the generator returns counts the rows and the cells so treated.
 */
export function* csvChunks(
  table: Pick<ReportTable, 'columns' | 'rows'>,
  options: CsvOptions,
): Generator<string, CsvTally> {
  const tally = { rows: 0, neutralised: 0 }
  const neutral = (cells: string[]) => {
    const at = cells.findIndex(isNeutralised)
    if (at < 0) return cells
    return cells.map((cell, index) => {
      if (index < at || !isNeutralised(cell)) return cell
      tally.neutralised += 1
      return `'${cell}`
    })
  }
  const mark = options.byteOrderMark === 'with' ? '\uFEFF' : ''
  yield mark + csvText([neutral(table.columns.map(({ name }) => name))])
  let batch: string[][] = []
  for (const { cells } of table.rows(0)) {
    batch.push(neutral(cells))
    tally.rows += 1
    if (batch.length < rowsAtOnce) continue
    yield csvText(batch)
    batch = []
  }
  if (batch.length > 0) yield csvText(batch)
  return tally
}
