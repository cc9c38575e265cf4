import type { RecordId } from '../records/record-id.ts'
import type { Records } from '../records/records.ts'
import { referencesOf } from '../records/references.ts'
import type { ChangeHeader, ChangeId } from './change.ts'
import { Draft, Draft } from './draft.ts'
import { type Edit, invertEdits } from './edit.ts'
import { sameJson } from './same-json.ts'

/** What an author can undo and redo next; null where there is nothing. */
export type UndoState = { undo: ChangeHeader | null; redo: ChangeHeader | null }

/**
 * Walks one author's changes, oldest first. An undo takes the latest change off one pile and lays itself on the other;
 * undoing that undo is a redo. Any new change clears what could be redone. The first change of all made the workbook
 * itself and is not undone.
 */
export function undoState(headers: Iterable<ChangeHeader>, author: string): UndoState {
  const done: ChangeHeader[] = []
  const undone: ChangeHeader[] = []
  for (const header of headers) {
    if (header.author !== author || header.parents.length === 0) continue
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
  const draft = new Draft(records)
  for (const edit of reversed) {
    const blocked = blockOf(draft, edit)
    if (blocked) return blocked
    if ('created' in edit) draft.create(edit.created)
    else if ('removed' in edit) draft.remove(edit.id)
    else draft.set(edit.id, Object.fromEntries(Object.entries(edit.fields).map(([name, [, to]]) => [name, to])))
  }
  for (const { id } of reversed) {
    const blockedBy = looseEnd(draft, id)
    if (blockedBy !== undefined) return { blockedBy, field: null }
  }
  return reversed
}

/** Where a record is not as the change left it. */
function blockOf(draft: Draft, edit: Edit): Blocked | null {
  const current = draft.get(edit.id)
  if ('created' in edit) return current ? { blockedBy: edit.id, field: null } : null
  if (!current) return { blockedBy: edit.id, field: null }
  if ('removed' in edit) return sameJson(current, edit.removed) ? null : { blockedBy: edit.id, field: null }
  const touched = Object.entries(edit.fields).find(
    ([name, [from]]) => !sameJson((current as unknown as Record<string, unknown>)[name], from),
  )
  return touched === undefined ? null : { blockedBy: edit.id, field: touched[0] }
}

/** With all of it reversed: what a record that is back would miss, or what still rests on one that is gone. */
function looseEnd(draft: Draft, id: RecordId): RecordId | undefined {
  const record = draft.get(id)
  return record ? referencesOf(record).find((target) => !draft.get(target)) : draft.referrers(id)[0]
}
