import { z } from 'zod'
import type { AnyRecord } from '../records/record.ts'
import type { RecordId } from '../records/record-id.ts'

/** One field of a record before and after. */
export type FieldChange = readonly [from: unknown, to: unknown]

/** What happens to one record: made whole, removed whole, or some fields changed. Its reverse can be read off it. */
export type Edit =
  | { id: RecordId; created: AnyRecord }
  | { id: RecordId; removed: AnyRecord }
  | { id: RecordId; fields: Record<string, FieldChange> }

/** The shape of an edit in the journal. The records in it are parsed by their own schemas when they are applied. */
export const editSchema = z.custom<Edit>(isEdit, 'not an edit')

/** Looked at by hand: a change may hold tens of thousands, and a union of schemas takes many times as long. */
function isEdit(value: unknown): value is Edit {
  if (!isObject(value) || typeof value.id !== 'string' || value.id.length < 3) return false
  const names = Object.keys(value)
  if (names.length !== 2) return false
  const name = names[0] === 'id' ? names[1] : names[0]
  if (name === 'created' || name === 'removed') return isRecord(value[name])
  return name === 'fields' && isObject(value.fields) && Object.values(value.fields).every(isFieldChange)
}

function isRecord(value: unknown): boolean {
  return isObject(value) && typeof value.id === 'string' && value.id.length >= 3
}

function isFieldChange(value: unknown): boolean {
  return Array.isArray(value) && value.length === 2
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The edits that undo these, in the order in which they must be made. */
export function invertEdits(edits: readonly Edit[]): Edit[] {
  return edits.map(invertEdit).reverse()
}

function invertEdit(edit: Edit): Edit {
  if ('created' in edit) return { id: edit.id, removed: edit.created }
  if ('removed' in edit) return { id: edit.id, created: edit.removed }
  const fields = Object.entries(edit.fields).map(([name, [from, to]]) => [name, [to, from]] as const)
  return { id: edit.id, fields: Object.fromEntries(fields) }
}
