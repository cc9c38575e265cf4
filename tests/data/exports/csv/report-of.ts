import Papa from 'papaparse'
import { csvChunks } from '../../../../data/exports/csv/csv-chunks.ts'
import { restoreCell } from '../../../../data/exports/csv/neutralise-cell.ts'
import type { TableName } from '../../../../data/exports/csv/table-names.ts'
import { tables } from '../../../../data/exports/csv/tables.ts'
import type { Records } from '../../../../data/records/records.ts'

export type ReportRow = Record<string, string>

/** The bytes-to-be of one file of a report. */
export function fileOf(records: Records, name: TableName): string {
  return [...csvChunks(tables[name](records), { byteOrderMark: 'without' })].join('')
}

/** A file of a report as a reader of it would have it: rows by column, apostrophes taken off again. */
export function readReport(records: Records, name: TableName): ReportRow[] {
  const { data, errors } = Papa.parse<ReportRow>(fileOf(records, name).replace(/\r\n$/, ''), {
    header: true,
    newline: '\r\n',
  })
  if (errors.length > 0) throw new Error(errors[0]?.message)
  return data.map((row) =>
    Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, restoreCell(cell)])),
  )
}
