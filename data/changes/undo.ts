import type { RecordId } from '../records/record-id.ts'
import type { Records } from '../records/records.ts'
import { referencesOf } from '../records/references.ts'
import type { ChangeHeader, ChangeId } from './change.ts'
import { Draft } from './draft.ts'
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

/** A draft that reverses a change, unless what it touched was touched again since, or is now rested upon. */
export function reverseEdits(records: Records, edits: readonly Edit[]): Draft | Blocked {
  const reversed = invertEdits(edits)
  const blocked = firstOf(reversed, (edit) => touchedSince(records, edit))
  if (blocked) return blocked
  const draft = new Draft(records)
  for (const edit of reversed) take(draft, edit)
  return firstOf(reversed, ({ id }) => leftHanging(draft, id)) ?? draft
}

function firstOf(edits: readonly Edit[], look: (edit: Edit) => Blocked | null): Blocked | null {
  for (const edit of edits) {
    const blocked = look(edit)
    if (blocked) return blocked
  }
  return null
}

/** Whether a record, or a field of it, is no longer as the change left it. */
function touchedSince(records: Records, edit: Edit): Blocked | null {
  const current = records.get(edit.id)
  if ('created' in edit) return current ? { blockedBy: edit.id, field: null } : null
  if (!current) return { blockedBy: edit.id, field: null }
  if ('removed' in edit) return sameJson(current, edit.removed) ? null : { blockedBy: edit.id, field: null }
  const touched = Object.entries(edit.fields).find(
    ([name, [from]]) => !sameJson((current as unknown as Record<string, unknown>)[name], from),
  )
  return touched === undefined ? null : { blockedBy: edit.id, field: touched[0] }
}

function take(draft: Draft, edit: Edit): void {
  if ('created' in edit) draft.create(edit.created)
  else if ('removed' in edit) draft.remove(edit.id)
  else {
    const fields = Object.entries(edit.fields).map(([name, [, to]]) => [name, to])
    draft.set(edit.id, Object.fromEntries(fields))
  }
}

/** What a record that comes back or changes would point to in vain, or what still rests on one that goes. */
function leftHanging(draft: Draft, id: RecordId): Blocked | null {
  const record = draft.get(id)
  const hanging = record
    ? referencesOf(record).find((target) => !draft.get(target))
    : draft.referrers(id).find((referrer) => referrer !== id)
  return hanging === undefined ? null : { blockedBy: hanging, field: null }
}
