import { join } from 'node:path'
import type { ChangeId, DraftedChange } from '../../../data/changes/change.ts'
import { Draft } from '../../../data/changes/draft.ts'
import { checkDraft } from '../../../data/edits/check-draft.ts'
import type { RecordId } from '../../../data/records/record-id.ts'
import type { Records } from '../../../data/records/records.ts'
import { newSalt } from '../../../main/workbook/changes/new-salt.ts'
import { sealChange } from '../../../main/workbook/journal/journal-line.ts'
import { openWorkbook, type WorkbookStore } from '../../../main/workbook/workbook-store.ts'
import { type SqliteEdits, sqliteEdits } from './sqlite-edits.ts'

/** A workbook of one size, open, and the same records in SQLite; a sentence where that cannot run. */
export type EditedStore = {
  incidents: number
  workbook: string
  store: WorkbookStore
  ids: RecordId<'incident'>[]
  sqlite: SqliteEdits | string
}

export async function openEditedStore(
  incidents: number,
  workbook: string,
  folder: string,
): Promise<EditedStore> {
  const store = await openWorkbook(workbook)
  const ids = Array.from(store.records.ofKind('incident'), ({ id }) => id)
  const sqlite = sqliteEdits(join(folder, `${incidents}.sqlite`), store.records)
  return { incidents, workbook, store, ids, sqlite }
}

/** An edit as an analyst makes it: planned over the records, checked, on the disk, in memory, answered. */
export async function editOurs({ store }: EditedStore, id: RecordId<'incident'>, run: number): Promise<void> {
  await store.commit((records) => planned(records, id, run))
}

function planned(records: Records, id: RecordId<'incident'>, run: number): DraftedChange {
  const draft = new Draft(records)
  draft.set<'incident'>(id, { title: `Edited in run ${run}, at the edge of the village` })
  return { author: 'Bench', label: 'set-incident', draft }
}

/** The same edit with SQLite for the disk: planned, checked and chained alike, then a transaction. */
export function editSqlite({ sqlite, store }: EditedStore, id: RecordId<'incident'>, run: number): void {
  if (typeof sqlite === 'string') return
  const { label, author, draft } = planned(store.records, id, run)
  const edits = checkDraft(draft, nothingKept)
  const time = new Date().toISOString()
  const parent: ChangeId = `change:${'0'.repeat(64)}`
  const { line } = sealChange(edits, {
    label,
    author,
    parent,
    workbook: 'bench',
    time,
    salt: newSalt(),
  })
  sqlite.edit([{ id, record: JSON.stringify(draft.get(id)) }], line.toString())
}

/** No check, no chain, no undo: two texts that are at hand, and a transaction. */
export function editBareSqlite(
  { sqlite }: EditedStore,
  id: RecordId<'incident'>,
  record: string,
  line: string,
): void {
  if (typeof sqlite !== 'string') sqlite.edit([{ id, record }], line)
}

const nothingKept = { hasText: () => false, hasOriginal: () => false }
