import type { ChangeHeader, ChangeNotice } from '../../../data/changes/change.ts'
import type { Edit } from '../../../data/changes/edit.ts'
import type { SealedChange } from '../journal/journal-line.ts'

/** Is told of a change after it is made: what may leave this thread, and beside it the edits, for what is kept up to date here. */
export type ChangeListener = (notice: ChangeNotice, edits: readonly Edit[]) => void

/** Who is told of changes, in the order in which they asked. A listener's fault is its own: the change is made. */
export class ChangeListeners {
  readonly #listeners = new Set<ChangeListener>()

  /** Returns what ends it. */
  add(listener: ChangeListener): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  tell(notice: ChangeNotice, edits: readonly Edit[]): void {
    for (const listener of this.#listeners) {
      try {
        listener(notice, edits)
      } catch (error) {
        process.emitWarning(error instanceof Error ? error : String(error))
      }
    }
  }
}

/** What is told of a change; of one that changed nothing, the latest before it with no ids. */
export function noticeOf(header: ChangeHeader, number: number, change: SealedChange | null): ChangeNotice {
  const { id, label, author, time } = header
  return { number, id, label, author, time, ids: change ? change.edits.map((edit) => edit.id) : [] }
}
