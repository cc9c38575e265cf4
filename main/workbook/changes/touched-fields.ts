import type { Edit } from '../../../data/changes/edit.ts'
import type { RecordId } from '../../../data/records/record-id.ts'

/** Numbers of changes: of the last that touched anything about a record, that made or removed it, that set each field. */
type Touched = { last: number; whole: number; fields: Record<string, number> }

/** Which change last touched a field or a record, since the workbook was opened: for edits that saw an older state. */
export class TouchedFields {
  readonly #openedAt: number
  readonly #touched = new Map<RecordId, Touched>()

  /** Whatever was touched before counts as touched by the change that opening found last. */
  constructor(openedAt: number) {
    this.#openedAt = openedAt
  }

  note(edits: readonly Edit[], number: number): void {
    for (const edit of edits) {
      const touched = this.#touched.get(edit.id) ?? { last: 0, whole: this.#openedAt, fields: {} }
      touched.last = number
      if ('fields' in edit) for (const field of Object.keys(edit.fields)) touched.fields[field] = number
      else touched.whole = number
      this.#touched.set(edit.id, touched)
    }
  }

  /** The number of the last change of a field, or of anything about the record where no field is given. */
  last(id: RecordId, field?: string): number {
    const touched = this.#touched.get(id)
    if (!touched) return this.#openedAt
    return field === undefined ? touched.last : Math.max(touched.whole, touched.fields[field] ?? 0)
  }
}
