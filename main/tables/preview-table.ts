import { codebookOf } from '../../data/edits/existing.ts'
import type { Records } from '../../data/records/records.ts'
import type { TablePreviewReply } from '../../data/replies.ts'
import { proposeMap } from '../../data/tables/propose-map.ts'
import { readTable } from '../../data/tables/table.ts'
import type { TableMap } from '../../data/tables/table-map.ts'
import { sourceOfFile } from './import-table.ts'
import type { TableFile } from './read-table-file.ts'

const shownRows = 12
const sampledRows = 500

/** The first rows of a table as they would be cut into cells, and a map to begin with. */
export function previewTable(
  records: Records,
  file: TableFile,
  delimiter: TableMap['delimiter'],
): TablePreviewReply {
  const table = readTable(file.text, delimiter)
  const sample: string[][] = []
  let total = 0
  for (const { cells } of table.rows()) {
    total += 1
    if (sample.length < sampledRows) sample.push(cells.map(({ value }) => value))
  }
  return {
    name: file.name,
    encoding: file.encoding,
    delimiter: table.delimiter,
    columns: table.columns,
    rows: sample.slice(0, shownRows),
    total,
    map: proposeMap({ columns: table.columns, rows: sample }, codebookOf(records)),
    source: sourceOfFile(records, file)?.id ?? null,
  }
}
