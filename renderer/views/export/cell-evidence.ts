import type { TablePreview } from '../../../data/exports/csv/preview.ts'
import { isOfKind, type RecordId } from '../../../data/records/record-id.ts'

/** A cell of the preview, by its row and column there. */
export type Cell = { row: number; column: number }

/** What stands behind a cell: a field of an incident, one claim or citation of it, a source; null where nothing does. */
export type Behind =
  | {
      kind: 'field'
      /** The incident by id where the row is one, else by its code. */
      incident: { id: RecordId<'incident'> } | { code: string }
      field: string
      /** Only this claim or citation, where the row is one. */
      only: string | null
    }
  | { kind: 'source'; source: RecordId<'source'> }

export function behind({ columns, rows }: TablePreview, { row, column }: Cell): Behind | null {
  const line = rows[row]
  const head = columns[column]
  if (!line || !head) return null
  if (isOfKind('source', line.id)) return { kind: 'source', source: line.id }
  if (isOfKind('incident', line.id)) {
    return head.field === null
      ? null
      : { kind: 'field', incident: { id: line.id }, field: head.field, only: null }
  }
  const named = (name: string) => line.cells[columns.findIndex((one) => one.name === name)] ?? ''
  const code = named('incident')
  const field = named('field')
  return code === '' || field === '' ? null : { kind: 'field', incident: { code }, field, only: line.id }
}
