import { Refusal } from '../refusal.ts'
import { type CsvRow, csvRows } from './csv-cells.ts'
import { csvDelimiter } from './csv-delimiter.ts'

/** A CSV text as a table: what its columns are called, and the rows below them, read as they are asked for. */
export type Table = { text: string; delimiter: string; columns: string[]; rows(): Iterable<CsvRow> }

/**
 * The first row that holds anything names the columns; a name that comes twice is told apart as "name (2)", one that is
 * empty is "column 3". Throws Refusal for a text without a row.
 */
export function readTable(text: string, delimiter: string = csvDelimiter(text)): Table {
  const [header] = csvRows(text, delimiter)
  if (!header)
    throw new Refusal('empty-table', 'The file has no rows; the first row should name the columns.')
  return {
    text,
    delimiter,
    columns: namesOf(header),
    *rows() {
      for (const row of csvRows(text, delimiter)) if (row.number > header.number) yield row
    },
  }
}

function namesOf({ cells }: CsvRow): string[] {
  const seen = new Map<string, number>()
  return cells.map(({ value }, index) => {
    const name = value.replace(/\s+/g, ' ').trim() || `column ${index + 1}`
    const times = (seen.get(name) ?? 0) + 1
    seen.set(name, times)
    return times === 1 ? name : `${name} (${times})`
  })
}
