import type { Records } from '../../records/records.ts'
import { neutraliseCell } from './neutralise-cell.ts'
import type { ReportColumn, ReportRow } from './report-table.ts'
import { type TableName, tables } from './tables.ts'

/** A slice of a table as the screen shows it: the same cells that the file gets, before quoting. */
export type TablePreview = { columns: ReportColumn[]; rows: ReportRow[]; total: number }

export function previewTable(records: Records, name: TableName, offset: number, limit: number): TablePreview {
  const table = tables[name](records)
  const rows: ReportRow[] = []
  for (const row of table.rows(offset)) {
    if (rows.length === limit) break
    rows.push({ ...row, cells: row.cells.map(neutraliseCell) })
  }
  return { columns: table.columns, rows, total: table.count }
}
