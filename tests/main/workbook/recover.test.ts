import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { realFiles } from '../../../main/workbook/file-layer.ts'
import { recoverWorkbook } from '../../../main/workbook/recover/recover-workbook.ts'
import { recoverySentence } from '../../../main/workbook/recover/recovery-sentence.ts'
import { verifyWorkbook } from '../../../main/workbook/verify.ts'
import { openWorkbook } from '../../../main/workbook/workbook-store.ts'
import { forgeJournal } from './forge-journal.ts'
import { addIncidents, codes, codesUpTo, newWorkbook } from './new-workbook.ts'

/** Closed after five incidents, with its first backup; then five more in a second sitting of the same day. */
async function workbook(): Promise<{ path: string; journal: string }> {
  const store = await newWorkbook()
  await addIncidents(store, 1, 5)
  await store.close()
  const again = await openWorkbook(store.path)
  await addIncidents(again, 6, 10)
  await again.close()
  return { path: store.path, journal: join(store.path, 'journal/000001.jsonl') }
}

/** All ten but one. */
function codesBut(lost: number): string[] {
  return codesUpTo(10).filter((code) => code !== `SY-${lost}`)
}

function flip(path: string, words: string): void {
  const bytes = readFileSync(path)
  const at = bytes.indexOf(words)
  expect(at).toBeGreaterThan(0)
  bytes[at] = (bytes[at] as number) ^ 1
  writeFileSync(path, bytes)
}

function tree(path: string): Map<string, string> {
  const names = readdirSync(path, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
  return new Map(
    names.map((one) => {
      const file = join(one.parentPath, one.name)
      return [file, readFileSync(file, 'latin1')]
    }),
  )
}

/** Recovers, sees that the damaged folder is as it was, and opens what came out. */
async function recovered(path: string) {
  const before = tree(path)
  const recovery = await recoverWorkbook(path)
  expect(tree(path)).toEqual(before)
  expect(await verifyWorkbook(recovery.path)).toEqual([])
  const store = await openWorkbook(recovery.path)
  expect([store.readOnly, store.report.damage]).toEqual([false, null])
  await addIncidents(store, 90, 90)
  const found = codes(store).filter((code) => code !== 'SY-90')
  await store.close()
  return { ...recovery, found }
}

describe('one byte flipped in the journal', () => {
  test('that a backup holds: nothing is lost, also of what came after the backup', async () => {
    const { path, journal } = await workbook()
    flip(journal, 'Raid 3')
    const damaged = await openWorkbook(path)
    expect(damaged.obstacle).toBe(
      'The workbook is damaged and open for reading only; recover what is certain into a new workbook to go on.',
    )
    expect(codes(damaged)).toEqual(codesUpTo(2))
    await damaged.close()
    const { found, saved, changes, lost } = await recovered(path)
    expect({ saved, changes, lost }).toEqual({ saved: 'everything', changes: 11, lost: 0 })
    expect(found).toEqual(codesUpTo(10))
  })

  test('that no backup holds: every change but that one, in a folder that says so', async () => {
    const { path, journal } = await workbook()
    flip(journal, 'Raid 8')
    const recovery = await recovered(path)
    expect(recovery).toMatchObject({ saved: 'around the damage', changes: 8, lost: 1, found: codesBut(8) })
    expect(recovery.path).toBe(path.replace('.sourceline', ' recovered.sourceline'))
    expect(recoverySentence(recovery)).toBe(
      'The first 8 changes were recovered into “raids recovered.sourceline”, and of those behind the damage 2 whole; 1 change could not be taken along. What was left out is listed in left-out.txt in its folder. The damaged workbook stays as it is.',
    )
    expect((await recoverWorkbook(path)).path).toBe(path.replace('.sourceline', ' recovered 2.sourceline'))
  })

  test('in a backup too: what both leave is taken', async () => {
    const { path, journal } = await workbook()
    flip(journal, 'Raid 2')
    const [backup] = readdirSync(join(path, 'backups'))
    flip(join(path, 'backups', backup as string, 'journal/000001.jsonl'), 'Raid 4')
    expect(await recovered(path)).toMatchObject({ saved: 'around the damage', found: codesBut(4) })
  })
})

describe('lines of the journal that others laid wrong', () => {
  async function relaid(lay: (lines: string[]) => string[]) {
    const { path, journal } = await workbook()
    writeFileSync(journal, lay(readFileSync(journal, 'utf8').split('\n').slice(0, -1)).join('\n') + '\n')
    rmSync(join(path, 'backups'), { recursive: true })
    return recovered(path)
  }

  test('one that is missing is one that is lost', async () => {
    const { found, lost } = await relaid((lines) => lines.toSpliced(4, 1))
    expect({ found, lost }).toEqual({ found: codesBut(4), lost: 1 })
  })

  test('one that stands twice is one', async () => {
    const { found, lost } = await relaid((lines) => lines.toSpliced(5, 0, lines[4] as string))
    expect({ found, lost }).toEqual({ found: codesUpTo(10), lost: 0 })
  })

  test('two that run together lose one change each, and nothing behind them', async () => {
    const { found } = await relaid((lines) => lines.toSpliced(4, 2, `${lines[4]} ${lines[5]}`))
    expect(found).toEqual(codesUpTo(10).filter((code) => code !== 'SY-4' && code !== 'SY-5'))
  })
})

test('a segment that is gone: the records are taken from the snapshot, without the changes that made them', async () => {
  const store = await newWorkbook({ files: realFiles, snapshotLimits: { changes: 4, bytes: 1_000_000 } })
  await addIncidents(store, 1, 10)
  await store.close()
  rmSync(join(store.path, 'journal/000001.jsonl'))
  rmSync(join(store.path, 'backups'), { recursive: true })
  expect(await recovered(store.path)).toMatchObject({ saved: 'records only', found: codesUpTo(10) })
})

test('a record that does not fit its schema: every change but the one that made it', async () => {
  const { path, journal } = await workbook()
  const lines = readFileSync(journal, 'utf8').split('\n').slice(0, -1)
  writeFileSync(
    journal,
    forgeJournal(lines, (body) => body.replace('"Raid 3"', '"Raid\\n3"')),
  )
  rmSync(join(path, 'backups'), { recursive: true })
  expect(await recovered(path)).toMatchObject({ saved: 'around the damage', found: codesBut(3) })
})

test('workbook.json that is gone is taken from a backup too; a folder without a journal is no workbook', async () => {
  const { path, journal } = await workbook()
  rmSync(join(path, 'workbook.json'))
  await expect(openWorkbook(path)).rejects.toMatchObject({ code: 'bad-workbook' })
  expect((await recovered(path)).found).toEqual(codesUpTo(10))
  rmSync(join(journal, '..'), { recursive: true })
  await expect(openWorkbook(path)).rejects.toMatchObject({ code: 'no-workbook' })
})

test('workbook.json that is damaged is taken from a backup; without one the journal knows its workbook', async () => {
  const { path, journal } = await workbook()
  writeFileSync(join(path, 'workbook.json'), '{')
  expect(await recovered(path)).toMatchObject({ saved: 'everything', found: codesUpTo(10) })
  rmSync(join(path, 'backups'), { recursive: true })
  expect((await recovered(path)).found).toEqual(codesUpTo(10))
  writeFileSync(journal, '')
  await expect(recoverWorkbook(path)).rejects.toMatchObject({ code: 'bad-workbook' })
})

test('originals and texts go along', async () => {
  const path = join((await workbook()).path, '../copied.sourceline')
  cpSync(join(import.meta.dirname, 'version-1'), path, { recursive: true })
  rmSync(join(path, 'snapshot'), { recursive: true })
  const segments = readdirSync(join(path, 'journal'))
    .sort()
    .map((name) => join(path, 'journal', name))
  flip(segments.findLast((segment) => readFileSync(segment).length > 0) as string, 'bodyDigest')
  const recovery = await recoverWorkbook(path)
  for (const folder of ['originals', 'texts']) {
    expect(readdirSync(join(recovery.path, folder)).sort()).toEqual(readdirSync(join(path, folder)).sort())
  }
})

test('a whole workbook, and one of which nothing is certain, are refused, and nothing is left behind', async () => {
  const { path, journal } = await workbook()
  await expect(recoverWorkbook(path)).rejects.toMatchObject({ code: 'not-damaged' })
  writeFileSync(journal, 'hello\n')
  rmSync(join(path, 'backups'), { recursive: true })
  await expect(recoverWorkbook(path)).rejects.toMatchObject({ code: 'nothing-certain' })
  expect(readdirSync(join(path, '..'))).toEqual(['raids.sourceline'])
})

describe('the first backup', () => {
  const backups = (path: string) => readdirSync(join(path, 'backups'))

  test('stands when a young workbook is closed, once a day, and not where nothing was done yet', async () => {
    const store = await newWorkbook()
    await store.close()
    expect(backups(store.path)).toEqual([])
    const { path } = await workbook()
    expect(backups(path)).toHaveLength(1)
    const reader = await openWorkbook(join(path, 'backups', backups(path)[0] as string), { readOnly: true })
    expect(codes(reader)).toEqual(codesUpTo(5))
    await reader.close()
  })

  test('is not made of a damaged workbook, and where it cannot be made the workbook closes all the same', async () => {
    const { path, journal } = await workbook()
    rmSync(join(path, 'backups'), { recursive: true })
    const copy = () => {
      throw Object.assign(new Error('no space left'), { code: 'ENOSPC' })
    }
    const full = await openWorkbook(path, { files: { ...realFiles, copy } })
    await addIncidents(full, 11, 11)
    await full.close()
    flip(journal, 'Raid 3')
    const damaged = await openWorkbook(path)
    await damaged.close()
    expect(backups(path).filter((name) => !name.startsWith('.'))).toEqual([])
  })
})
