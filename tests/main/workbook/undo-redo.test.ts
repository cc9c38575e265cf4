import { join } from 'node:path'
import { expect, test } from 'vitest'
import { Draft } from '../../../data/changes/draft.ts'
import type { Incident } from '../../../data/records/incident.ts'
import { createWorkbook, openWorkbook, type WorkbookStore } from '../../../main/workbook/workbook-store.ts'
import { beginning, by, claim, created, incident } from './sample-records.ts'
import { temporaryFolder } from './temporary-folder.ts'

const id = 'incident:000001'

async function withIncident(): Promise<WorkbookStore> {
  const path = join(temporaryFolder(), 'raids.sourceline')
  await createWorkbook(path, beginning)
  const store = await openWorkbook(path)
  await store.commit(by('Amal', 'add-incident', created(incident(1))))
  return store
}

function set(store: WorkbookStore, author: string, fields: Partial<Incident>) {
  return store.commit((records) => {
    const draft = new Draft(records)
    draft.set<'incident'>(id, fields)
    return by(author, 'set-incident', draft.edits())
  })
}

async function reopen(store: WorkbookStore): Promise<WorkbookStore> {
  await store.close()
  return openWorkbook(store.path)
}

function title(store: WorkbookStore): string | undefined {
  return store.records.get(id)?.title
}

test('undo and redo walk back and forth, also after opening again', async () => {
  let store = await withIncident()
  await set(store, 'Amal', { title: 'Second' })
  await set(store, 'Amal', { title: 'Third' })
  await store.undo('Amal')
  expect(title(store)).toBe('Second')
  store = await reopen(store)
  await store.undo('Amal')
  expect(title(store)).toBe('Raid 1')
  await store.redo('Amal')
  store = await reopen(store)
  await store.redo('Amal')
  expect(title(store)).toBe('Third')
  await expect(store.redo('Amal')).rejects.toMatchObject({ code: 'nothing-to-redo' })
  await store.undo('Amal')
  await store.undo('Amal')
  await store.undo('Amal')
  expect(store.records.get(id)).toBeUndefined()
  await store.redo('Amal')
  expect(title(store)).toBe('Raid 1')
  await store.close()
})

test('a new change ends what could be redone', async () => {
  const store = await withIncident()
  await set(store, 'Amal', { title: 'Second' })
  await store.undo('Amal')
  await set(store, 'Amal', { title: 'Other' })
  expect(await store.undoState('Amal')).toMatchObject({ undo: { label: 'set-incident' }, redo: null })
  await store.close()
})

test('each author undoes their own', async () => {
  const store = await withIncident()
  await set(store, 'Amal', { title: 'By Amal' })
  await set(store, 'Basil', { notes: 'By Basil' })
  await store.undo('Amal')
  expect(store.records.get(id)).toMatchObject({ title: 'Raid 1', notes: 'By Basil' })
  await expect(store.undo('Nobody')).rejects.toMatchObject({ code: 'nothing-to-undo' })
  await store.close()
})

test('undo is refused where a later change stands in the way, and names it', async () => {
  const store = await withIncident()
  await set(store, 'Amal', { title: 'By Amal' })
  const later = await set(store, 'Basil', { title: 'By Basil' })
  await expect(store.undo('Amal')).rejects.toMatchObject({
    code: 'undo-blocked',
    message: expect.stringContaining('“set-incident” by Basil'),
    details: { laterNumber: later.number, id, field: 'title' },
  })
  expect(title(store)).toBe('By Basil')
  await store.close()
})

test('making a record is not undone while something of somebody else rests on it', async () => {
  const store = await withIncident()
  await store.commit(by('Basil', 'add-claim', created(claim(1, id))))
  await expect(store.undo('Amal')).rejects.toMatchObject({
    code: 'undo-blocked',
    details: { id: 'claim:000001', laterLabel: 'add-claim' },
  })
  await store.close()
})

test('a change that makes a record and points another to it goes back as one', async () => {
  const store = await withIncident()
  await store.commit(by('Amal', 'add-incident', created(incident(2))))
  await store.commit(by('Amal', 'add-claim', created(claim(1, id))))
  await store.commit((records) => {
    const draft = new Draft(records)
    draft.create<'incident'>(incident(3))
    draft.set<'claim'>('claim:000001', { subject: 'incident:000003' })
    return by('Amal', 'move-claim', draft.edits())
  })
  await store.undo('Amal')
  expect(store.records.get('claim:000001')?.subject).toBe(id)
  expect(store.records.get('incident:000003')).toBeUndefined()
  await store.redo('Amal')
  expect(store.records.get('claim:000001')?.subject).toBe('incident:000003')
  await store.close()
})

test('a change cannot go back to what was removed since, and that is named', async () => {
  const store = await withIncident()
  await store.commit(by('Basil', 'add-incident', created(incident(2))))
  await store.commit(by('Amal', 'add-claim', created(claim(1, 'incident:000002'))))
  await store.commit(
    by('Amal', 'move-claim', [{ id: 'claim:000001', fields: { subject: ['incident:000002', id] } }]),
  )
  const later = await store.commit(by('Basil', 'remove', [{ id: 'incident:000002', removed: incident(2) }]))
  await expect(store.undo('Amal')).rejects.toMatchObject({
    code: 'undo-blocked',
    details: { laterNumber: later.number, id: 'incident:000002' },
  })
  await store.close()
})

test('the way back is found behind hundreds of changes by others', async () => {
  let store = await withIncident()
  for (let number = 0; number < 300; number += 1) await set(store, 'Basil', { notes: `Note ${number}` })
  store = await reopen(store)
  expect(await store.undoState('Amal')).toMatchObject({ undo: { label: 'add-incident' } })
  expect(await store.headers(1, 2)).toMatchObject([{ label: 'new-workbook' }, { label: 'add-incident' }])
  await store.close()
})
