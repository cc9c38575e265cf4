import type { Records } from '../../records/records.ts'
import type { Source } from '../../records/source.ts'
import { joinItems } from './escape-item.ts'
import { bySourceTitle } from './order.ts'
import { plainColumns, type ReportTable } from './report-table.ts'

/** One row a source: what is known of it, its original and the text that is quoted from. */
export function sourcesTable(records: Records): ReportTable {
  const sources = bySourceTitle(records)
  return {
    name: 'sources.csv',
    columns: plainColumns(
      'source',
      'title',
      'publisher',
      'author',
      'url',
      'archivedUrl',
      'published',
      'accessed',
      'language',
      'kind',
      'reliability',
      'copyOf',
      'sensitivity',
      'tags',
      'notes',
      'file',
      'mediaType',
      'bytes',
      'sha256',
      'textSha256',
      'characters',
      'extractor',
      'encoding',
    ),
    count: sources.length,
    *rows(from) {
      for (const source of sources.slice(from)) yield { id: source.id, cells: sourceCells(source) }
    },
  }
}

function sourceCells(source: Source): string[] {
  const { original } = source
  const text = source.texts.at(-1)
  const cells = [
    source.id,
    source.title,
    source.publisher,
    source.author,
    source.url,
    source.archivedUrl,
    source.published,
    source.accessed,
    source.language,
    source.kind,
    source.reliability,
    source.copyOf,
    source.sensitivity,
    joinItems(source.tags),
    source.notes,
    original?.name,
    original?.mediaType,
    original?.bytes,
    original?.sha256,
    text?.sha256,
    text?.length,
    text?.extractor,
    text?.encoding,
  ]
  return cells.map((cell) => String(cell ?? ''))
}
