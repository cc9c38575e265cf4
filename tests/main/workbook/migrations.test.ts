import { cpSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { Draft } from '../../../data/changes/draft.ts'
import { realFiles } from '../../../main/workbook/file-layer.ts'
import { currentVersion, type Migration, versionAfter } from '../../../main/workbook/migrations.ts'
import { verifyWorkbook } from '../../../main/workbook/verify.ts'
import { openWorkbook } from '../../../main/workbook/workbook-store.ts'
import { addIncidents, newWorkbook } from './new-workbook.ts'
import { temporaryFolder } from './temporary-folder.ts'

/** As a later version might have them: titles get a mark, then notes. */
const marks: Migration = {
  to: 2,
  name: 'titles-are-marked',
  edits(records) {
    const draft = new Draft(records)
    for (const { id, title } of records.ofKind('incident')) {
      if (!title.startsWith('* ')) draft.set<'incident'>(id, { title: `* ${title}` })
    }
    return draft.edits()
  },
}
const notes: Migration = {
  to: 3,
  name: 'notes-are-set',
  edits(records) {
    const draft = new Draft(records)
    for (const { id, notes: before } of records.ofKind('incident')) {
      if (before === null) draft.set<'incident'>(id, { notes: 'none' })
    }
    return draft.edits()
  },
}
const steps = [marks, notes]

function versionOf(path: string): number {
  return JSON.parse(readFileSync(join(path, 'workbook.json'), 'utf8')).version
}

async function closedWorkbook(): Promise<string> {
  const store = await newWorkbook({ files: realFiles, snapshotLimits: { changes: 3, bytes: 1e9 } })
  await addIncidents(store, 1, 7)
  await store.close()
  return store.path
}

describe('migrations', () => {
  test('are numbered without gaps', () => {
    expect(versionAfter([])).toBe(1)
    expect(versionAfter(steps)).toBe(3)
    expect(() => versionAfter([notes])).toThrow(/its place is 2/)
    expect(() => versionAfter([marks, marks])).toThrow(/its place is 3/)
    expect(currentVersion).toBeGreaterThanOrEqual(1)
  })

  test('back up first, are changes in the journal, and are made once', async () => {
    const path = await closedWorkbook()
    const store = await openWorkbook(path, { migrations: steps, files: realFiles })
    expect(store.records.get('incident:000001')).toMatchObject({ title: '* Raid 1', notes: 'none' })
    expect(store.report.migrated).toEqual({ from: 1, to: 3 })
    expect(store.number).toBe(10)
    expect((await store.headers(9, 10)).map(({ label, author }) => [label, author])).toEqual([
      ['migrate-titles-are-marked', 'Sourceline'],
      ['migrate-notes-are-set', 'Sourceline'],
    ])
    await store.close()
    expect(versionOf(path)).toBe(3)
    const [backup] = readdirSync(join(path, 'backups')).filter((name) => name.endsWith('before-version-3'))
    expect(versionOf(join(path, 'backups', backup as string))).toBe(1)
    const before = temporaryFolder()
    cpSync(join(path, 'backups', backup as string), before, { recursive: true })
    const old = await openWorkbook(before)
    expect(old.records.get('incident:000001')?.title).toBe('Raid 1')
    await old.close()
    const again = await openWorkbook(path, { migrations: steps, files: realFiles })
    expect(again.number).toBe(10)
    expect(again.report.migrated).toBeNull()
    await again.close()
  })

  test('cut off between the change and the new number, go on from where they were', async () => {
    const path = await closedWorkbook()
    const failing = {
      ...realFiles,
      rename(from: string, to: string) {
        if (to.endsWith('workbook.json')) throw Object.assign(new Error('cut off'), { code: 'EIO' })
        realFiles.rename(from, to)
      },
    }
    await expect(openWorkbook(path, { migrations: [marks], files: failing })).rejects.toThrow('cut off')
    expect(versionOf(path)).toBe(1)
    const store = await openWorkbook(path, { migrations: [marks], files: realFiles })
    expect(store.records.get('incident:000001')?.title).toBe('* Raid 1')
    expect(store.number).toBe(9)
    await store.close()
    expect(versionOf(path)).toBe(2)
  })

  test('are made in memory alone for a reader', async () => {
    const path = await closedWorkbook()
    const reader = await openWorkbook(path, { migrations: [marks], readOnly: true })
    expect(reader.records.get('incident:000001')?.title).toBe('* Raid 1')
    await reader.close()
    expect(versionOf(path)).toBe(1)
    expect(readdirSync(join(path, 'backups')).filter((name) => name.includes('before'))).toEqual([])
  })

  test('that leave what does not fit change nothing on the disk', async () => {
    const path = await closedWorkbook()
    const wrong: Migration = {
      to: 2,
      name: 'wrong',
      edits: () => [{ id: 'incident:000001', fields: { title: ['Raid 1', 7] } }],
    }
    const store = await openWorkbook(path, { migrations: [wrong], files: realFiles })
    expect(store.report.damage).toMatchObject({ kind: 'record', id: 'incident:000001' })
    expect(store.readOnly).toBe(true)
    await store.close()
    expect(versionOf(path)).toBe(1)
    expect(await verifyWorkbook(path)).toEqual([])
  })
})

test('a workbook that version 1 wrote opens, with all it holds', async () => {
  const path = join(temporaryFolder(), 'version-1.sourceline')
  cpSync(join(import.meta.dirname, 'version-1'), path, { recursive: true })
  expect(await verifyWorkbook(path)).toEqual([])
  const store = await openWorkbook(path)
  expect(store.report).toMatchObject({ torn: null, damage: null, rebuilt: null })
  expect(store.number).toBe(12)
  expect([...store.records.ofKind('incident')].map(({ code, title }) => [code, title])).toEqual([
    ['SY-1', 'A night raid'],
    ['SY-2', 'Raid 2'],
    ['SY-3', 'Raid 3'],
  ])
  const [excerpt] = [...store.records.ofKind('excerpt')]
  expect(excerpt?.quote).toBe('at least ten bodies')
  expect(store.textOf(excerpt?.textSha256 as string)).toContain('at least ten bodies')
  expect(await store.undoState('Amal')).toMatchObject({ undo: { label: 'add-excerpt' } })
  await store.close()
})
