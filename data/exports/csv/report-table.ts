/** A column of a table; `field` names the codebook field whose evidence stands behind its cells. */
export type ReportColumn = { name: string; field: string | null }

/** A row of cells by their true values, before they are neutralised and quoted; `id` is the record it is about. */
export type ReportRow = { id: string; cells: string[] }

/** One file of a report. Rows are made as they are asked for, so that a report of any size needs little memory. */
export type ReportTable = {
  name: string
  columns: ReportColumn[]
  count: number
  rows(from: number): Iterable<ReportRow>
  /** Where making a row costs much: by what it is looked for, without making it, and the rows at some places. */
  keyed?: { key(at: number): string; rowsAt(places: readonly number[]): Iterable<ReportRow> }
}

/** Columns that no codebook field stands behind. */
export function plainColumns(...names: string[]): ReportColumn[] {
  return names.map((name) => ({ name, field: null }))
}
