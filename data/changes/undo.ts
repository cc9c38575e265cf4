import type { RecordId } from '../records/record-id.ts'
import type { Records } from '../records/records.ts'
import { referencesOf } from '../records/references.ts'
import type { ChangeHeader, ChangeId } from './change.ts'
import { type Edit, invertEdits } from './edit.ts'
import { sameJson } from './same-json.ts'

/** What an author can undo and redo next; null where there is nothing. */
export type UndoState = { undo: ChangeHeader | null; redo: ChangeHeader | null }

/**
 * Walks one author's changes, oldest first. An undo takes the latest change off one pile and lays itself on the other;
 * undoing that undo is a redo. Any new change clears what could be redone.
 */
export function undoState(headers: Iterable<ChangeHeader>, author: string): UndoState {
  const done: ChangeHeader[] = []
  const undone: ChangeHeader[] = []
  for (const header of headers) {
    if (header.author !== author) continue
    if (header.undoes === undefined) {
      done.push(header)
      undone.length = 0
    } else if (undone.at(-1)?.id === header.undoes) {
      undone.pop()
      done.push(header)
    } else {
      takeOut(done, header.undoes)
      undone.push(header)
    }
  }
  return { undo: done.at(-1) ?? null, redo: undone.at(-1) ?? null }
}

function takeOut(headers: ChangeHeader[], id: ChangeId): void {
  const index = headers.findLastIndex((header) => header.id === id)
  if (index >= 0) headers.splice(index, 1)
}

/** Where a later change stands in the way of an undo: a record, and the field where it is one field. */
export type Blocked = { blockedBy: RecordId; field: string | null }

/** The edits that reverse a change, unless what it touched was touched again since, or is now rested upon. */
export function reverseEdits(records: Records, edits: readonly Edit[]): Edit[] | Blocked {
  const reversed = invertEdits(edits)
  const leaving = new Set(reversed.flatMap((edit) => ('removed' in edit ? [edit.id] : [])))
  const coming = new Set(reversed.flatMap((edit) => ('created' in edit ? [edit.id] : [])))
  for (const edit of reversed) {
    const blocked = blockOf(records, edit, leaving, coming)
    if (blocked) return blocked
  }
  return reversed
}

function blockOf(
  records: Records,
  edit: Edit,
  leaving: Set<RecordId>,
  coming: Set<RecordId>,
): Blocked | null {
  const current = records.get(edit.id)
  if ('created' in edit) {
    if (current) return { blockedBy: edit.id, field: null }
    const missing = referencesOf(edit.created).find((id) => !records.get(id) && !coming.has(id))
    return missing === undefined ? null : { blockedBy: missing, field: null }
  }
  if (!current) return { blockedBy: edit.id, field: null }
  if ('removed' in edit) {
    if (!sameJson(current, edit.removed)) return { blockedBy: edit.id, field: null }
    const resting = records.referrers(edit.id).find((id) => !leaving.has(id))
    return resting === undefined ? null : { blockedBy: resting, field: null }
  }
  const touched = Object.entries(edit.fields).find(
    ([name, [from]]) => !sameJson((current as unknown as Record<string, unknown>)[name], from),
  )
  return touched === undefined ? null : { blockedBy: edit.id, field: touched[0] }
}
