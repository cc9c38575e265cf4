import type { AnyRecord } from '../records/record.ts'
import { kindOf, type RecordId, recordKinds } from '../records/record-id.ts'
import type { Records } from '../records/records.ts'
import { Refusal } from '../refusal.ts'
import { Draft } from './draft.ts'
import type { Edit, FieldChange } from './edit.ts'
import { sameJson } from './same-json.ts'

/** Ready-made edits as a draft. Throws Refusal where one does not start from the records as they are. */
export function draftOfEdits(records: Records, edits: readonly Edit[]): Draft {
  const draft = new Draft(records)
  for (const edit of edits) take(draft, edit)
  return draft
}

function take(draft: Draft, edit: Edit): void {
  const { id } = edit
  if (!recordKinds.includes(kindOf(id))) {
    throw new Refusal('bad-id', `${id} is not the id of any kind of record.`, { id })
  }
  const current = draft.get(id)
  if ('created' in edit) {
    if (current || edit.created.id !== id) throw stale(id)
    draft.create(edit.created)
    return
  }
  if (!current) throw new Refusal('no-record', `There is no ${id} in this workbook.`, { id })
  if ('fields' in edit) draft.set(id, changedFields(current, edit.fields) as Partial<AnyRecord>)
  else if (sameJson(current, edit.removed)) draft.remove(id)
  else throw stale(id)
}

/** The new values of fields that must be as the edit saw them. */
function changedFields(current: AnyRecord, fields: Record<string, FieldChange>): Record<string, unknown> {
  const changed: Record<string, unknown> = {}
  for (const name of Object.keys(fields)) {
    const [from, to] = fields[name] as FieldChange
    const before = (current as unknown as Record<string, unknown>)[name]
    if (name === 'id' || !sameJson(before, from)) throw stale(current.id, name)
    changed[name] = to
  }
  return changed
}

function stale(id: RecordId, field?: string): Refusal {
  const what = field === undefined ? id : `${field} of ${id}`
  return new Refusal('stale', `${what} is no longer as it was when this edit was made; look again.`, {
    id,
    ...(field !== undefined && { field }),
  })
}
