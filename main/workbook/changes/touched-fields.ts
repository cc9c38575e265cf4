import type { Edit } from '../../../data/changes/edit.ts'
import type { RecordId } from '../../../data/records/record-id.ts'

/** Which change last touched a field or a record, since the workbook was opened: for edits that saw an older state. */
export class TouchedFields {
  readonly #openedAt: number
  readonly #numbers = new Map<string, number>()

  /** Whatever was touched before counts as touched by the change that opening found last. */
  constructor(openedAt: number) {
    this.#openedAt = openedAt
  }

  note(edits: readonly Edit[], number: number): void {
    for (const edit of edits) {
      this.#numbers.set(edit.id, number)
      if ('fields' in edit) {
        for (const field of Object.keys(edit.fields)) this.#numbers.set(`${edit.id}\t${field}`, number)
      } else this.#numbers.set(`${edit.id}\t`, number)
    }
  }

  /** The number of the last change of a field, or of anything about the record where no field is given. */
  last(id: RecordId, field?: string): number {
    if (field === undefined) return this.#numbers.get(id) ?? this.#openedAt
    const whole = this.#numbers.get(`${id}\t`) ?? this.#openedAt
    return Math.max(whole, this.#numbers.get(`${id}\t${field}`) ?? this.#openedAt)
  }
}
