import type { Change } from '../../data/changes/change.ts'
import { invertEdits } from '../../data/changes/edit.ts'
import { codebookOf } from '../../data/edits/existing.ts'
import { type ChangeAbout, changeAbout } from '../../data/queries/change-about.ts'
import type { AnyRecord } from '../../data/records/record.ts'
import type { RecordId } from '../../data/records/record-id.ts'
import type { WorkbookStore } from '../workbook/workbook-store.ts'

/** Records that are gone, as the changes that removed them hold them; undefined for one that was looked for in vain. */
export type Gone = Map<RecordId, AnyRecord | undefined>

/** From a field of a passage up to the incident are four records, each of which may be gone. */
const mostRounds = 4
/** A change of thousands that are gone is told by its first few. */
const mostSought = 8

/** What a change is about, also where the records it touched were removed since. Adds to *gone* what it finds. */
export async function aboutChange(store: WorkbookStore, change: Change, gone: Gone): Promise<ChangeAbout> {
  const { header, body } = change
  const edits = header.label === 'undo' ? invertEdits(body.edits) : body.edits
  const fields = codebookOf(store.records).fields
  const fieldLabel = (id: string) => fields.find((field) => field.id === id)?.label ?? id
  for (const edit of body.edits) if ('removed' in edit) gone.set(edit.id, edit.removed)
  for (let round = 1; ; round += 1) {
    const sought = new Set<RecordId>()
    const about = changeAbout(
      edits,
      (id) => {
        const record = store.records.get(id) ?? gone.get(id)
        if (record === undefined && !gone.has(id)) sought.add(id)
        return record
      },
      fieldLabel,
    )
    if (sought.size === 0 || round === mostRounds) return about
    for (const id of [...sought].slice(0, mostSought)) gone.set(id, await lastSeen(store, id))
  }
}

/** A record that is gone, out of the change that removed it, where this opening of the workbook saw it go. */
async function lastSeen(store: WorkbookStore, id: RecordId): Promise<AnyRecord | undefined> {
  const number = store.lastTouched(id)
  if (number < 1 || number > store.number) return undefined
  const { body } = await store.change(number)
  const edit = body.edits.find((one) => one.id === id && 'removed' in one)
  return edit && 'removed' in edit ? edit.removed : undefined
}
