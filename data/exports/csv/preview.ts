import type { Records } from '../../records/records.ts'
import { nameKey } from '../../text/name-key.ts'
import { neutraliseCell } from './neutralise-cell.ts'
import type { ReportColumn, ReportRow, ReportTable } from './report-table.ts'
import type { TableName } from './table-names.ts'
import { tables } from './tables.ts'

/** A column as the screen shows it; one that is not in use has nothing in any row, as far as was looked. */
export type PreviewColumn = ReportColumn & { inUse: boolean }

/** A slice of a table as the screen shows it: the same cells that the file gets, before quoting. */
export type TablePreview = { columns: PreviewColumn[]; rows: ReportRow[]; total: number }

/** A slice of a table, of all its rows or of those whose code or title holds some words. */
export function previewTable(
  records: Records,
  name: TableName,
  offset: number,
  limit: number,
  find = '',
): TablePreview {
  const table = tables[name](records)
  const wanted = nameKey(find)
  const { rows, total } =
    wanted === ''
      ? { rows: taken(table.rows(offset), limit), total: table.count }
      : found(table, wanted, offset, limit)
  return {
    columns: columnsOf(records, table),
    rows: rows.map((row) => ({ ...row, cells: row.cells.map(neutraliseCell) })),
    total,
  }
}

function taken(rows: Iterable<ReportRow>, limit: number): ReportRow[] {
  const slice: ReportRow[] = []
  for (const row of rows) {
    if (slice.length === limit) break
    slice.push(row)
  }
  return slice
}

/** The columns by which a row is looked for. */
const named = new Set(['code', 'incident', 'about', 'title', 'name', 'label'])

function found(table: ReportTable, wanted: string, offset: number, limit: number) {
  const { keyed } = table
  if (keyed) {
    const places: number[] = []
    for (let at = 0; at < table.count; at += 1) if (nameKey(keyed.key(at)).includes(wanted)) places.push(at)
    return { rows: [...keyed.rowsAt(places.slice(offset, offset + limit))], total: places.length }
  }
  const columns = table.columns.flatMap(({ name }, at) => (named.has(name) ? [at] : []))
  const rows: ReportRow[] = []
  let total = 0
  for (const row of table.rows(0)) {
    if (!columns.some((at) => nameKey(row.cells[at] ?? '').includes(wanted))) continue
    if (total >= offset && rows.length < limit) rows.push(row)
    total += 1
  }
  return { rows, total }
}

/** So many rows are looked through for what is in use; in a longer table a column is, where a claim stands on its field. */
const lookedThrough = 500

function columnsOf(records: Records, { columns, count, rows }: ReportTable): PreviewColumn[] {
  if (count > lookedThrough) {
    const claimed = new Set<string>()
    for (const { field, setAside } of records.ofKind('claim')) if (setAside === null) claimed.add(field)
    return columns.map((column) => ({ ...column, inUse: column.field === null || claimed.has(column.field) }))
  }
  const filled = new Set<number>()
  for (const { cells } of rows(0)) for (const [at, text] of cells.entries()) if (text !== '') filled.add(at)
  return columns.map((column, at) => ({ ...column, inUse: filled.has(at) }))
}
