import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { realFiles } from '../../../main/workbook/file-layer.ts'
import type { Loading } from '../../../main/workbook/snapshot/load-snapshot.ts'
import { verifyWorkbook } from '../../../main/workbook/verify.ts'
import { openWorkbook, type WorkbookStore } from '../../../main/workbook/workbook-store.ts'
import { forgeSnapshot } from './forge-snapshot.ts'
import { addIncidents, codes, codesUpTo, newWorkbook, reopen } from './new-workbook.ts'
import { by, claim, created, incident } from './sample-records.ts'

/** Snapshots often, on this thread. */
const often = { files: realFiles, snapshotLimits: { changes: 5, bytes: 1_000_000 } }

type Manifest = { change: { number: number }; segments: { file: string; layer: number; kind: string }[] }

function manifest(store: WorkbookStore): Manifest {
  return JSON.parse(readFileSync(join(store.path, 'snapshot/manifest.json'), 'utf8')).manifest
}

function segmentFiles(store: WorkbookStore): string[] {
  return readdirSync(join(store.path, 'snapshot')).filter((name) => name.endsWith('.jsonl'))
}

const many = Array.from({ length: 100 }, (_, index) => incident(1_000 + index))

describe('snapshots', () => {
  test('are taken as changes come, end a journal segment each, and give back what was', async () => {
    let store = await newWorkbook(often)
    await addIncidents(store, 1, 23)
    store = await reopen(store, often)
    expect(manifest(store).change.number).toBeGreaterThan(15)
    expect(readdirSync(join(store.path, 'journal')).length).toBeGreaterThan(2)
    expect(codes(store)).toEqual(codesUpTo(23))
    expect(store.number).toBe(24)
    expect(store.report).toMatchObject({ damage: null, rebuilt: null })
    await store.close()
    expect(await verifyWorkbook(store.path)).toEqual([])
  })

  test('hold changed and removed records of later layers, and the journal goes on behind them', async () => {
    let store = await newWorkbook(often)
    await addIncidents(store, 1, 8)
    await store.commit(by('Amal', 'add-many', created(...many)))
    await addIncidents(store, 9, 14)
    await store.commit(by('Amal', 'add-claim', created(claim(1, 'incident:000002'))))
    await store.commit(by('Amal', 'remove', [{ id: 'incident:000001', removed: incident(1) }]))
    await store.commit(
      by('Amal', 'set', [{ id: 'incident:000003', fields: { title: ['Raid 3', 'A night raid'] } }]),
    )
    await addIncidents(store, 15, 18)
    store = await reopen(store, often)
    expect(codes(store)).toEqual([...codesUpTo(18).slice(1), ...many.map(({ code }) => code)])
    expect(store.records.get('incident:000003')?.title).toBe('A night raid')
    expect(store.records.referrers('incident:000002')).toEqual(['claim:000001'])
    expect(manifest(store).segments.some(({ layer }) => layer > 0)).toBe(true)
    await store.undo('Amal')
    await addIncidents(store, 18, 40)
    store = await reopen(store, often)
    expect(codes(store)).toEqual([...codesUpTo(40).slice(1), ...many.map(({ code }) => code)])
    await store.close()
    expect(await verifyWorkbook(store.path)).toEqual([])
  })

  test('are folded before there are many layers, and leave no file that none of them names', async () => {
    const store = await newWorkbook({ ...often, snapshotLimits: { changes: 2, bytes: 1_000_000 } })
    await addIncidents(store, 1, 80)
    await store.close()
    const { segments } = manifest(store)
    expect(new Set(segments.map(({ layer }) => layer)).size).toBeLessThanOrEqual(10)
    expect(segmentFiles(store).sort()).toEqual(segments.map(({ file }) => file).sort())
    expect(await verifyWorkbook(store.path)).toEqual([])
  })

  test('are written in a thread beside by default', async () => {
    let store = await newWorkbook({ snapshotLimits: often.snapshotLimits })
    await addIncidents(store, 1, 7)
    await store.close()
    expect(store.snapshotFailure).toBeNull()
    store = await openWorkbook(store.path)
    expect(manifest(store).change.number).toBeGreaterThanOrEqual(5)
    expect(codes(store)).toEqual(codesUpTo(7))
    await store.close()
    expect(await verifyWorkbook(store.path)).toEqual([])
  })

  test('the incident list is ready before the rest', async () => {
    const store = await newWorkbook(often)
    await store.commit(by('Amal', 'add', created(incident(1), incident(2), claim(1, 'incident:000001'))))
    await addIncidents(store, 3, 9)
    await store.close()
    const seen: { incidents: Loading['incidents']; incidentCount: number; claimCount: number }[] = []
    const again = await openWorkbook(store.path, {
      onLoading: ({ incidents, records }) =>
        seen.push({
          incidents,
          incidentCount: records.count('incident'),
          claimCount: records.count('claim'),
        }),
    })
    const first = seen.find(({ incidents }) => incidents === 'ready')
    expect(first).toEqual({ incidents: 'ready', incidentCount: 9, claimCount: 0 })
    await again.close()
  })
})

describe('readers', () => {
  test('open while snapshots are replaced under them, and see every change made before', async () => {
    const store = await newWorkbook({ ...often, snapshotLimits: { changes: 3, bytes: 1e9 } })
    let reading = true
    const reads = (async () => {
      let count = 0
      for (; reading; count += 1) {
        const before = store.number
        const reader = await openWorkbook(store.path, { readOnly: true })
        expect(reader.report).toMatchObject({ damage: null, rebuilt: null })
        expect(reader.number).toBeGreaterThanOrEqual(before)
        expect(codes(reader)).toEqual(codesUpTo(reader.number - 1))
        await reader.close()
      }
      return count
    })()
    await addIncidents(store, 1, 150)
    reading = false
    expect(await reads).toBeGreaterThan(0)
    await store.close()
  })
})

describe('backups', () => {
  test('are made once a day on a snapshot, five are kept, and each opens by itself', async () => {
    let day = 1
    const now = () => `2025-10-${String(day).padStart(2, '0')}T08:00:00.000Z`
    const store = await newWorkbook({ ...often, snapshotLimits: { changes: 2, bytes: 1e9 }, now })
    for (; day <= 8; day += 1) await addIncidents(store, 6 * day - 5, 6 * day)
    day = 8
    await store.close()
    const names = readdirSync(join(store.path, 'backups')).sort()
    expect(names.map((name) => name.slice(0, 10))).toEqual(
      [4, 5, 6, 7, 8].map((number) => `2025-10-0${number}`),
    )
    const backup = await openWorkbook(join(store.path, 'backups', names[0] as string), { readOnly: true })
    expect(backup.report).toMatchObject({ damage: null, rebuilt: null })
    expect(codes(backup).length).toBeGreaterThan(18)
    await backup.close()
  })
})

describe('a damaged snapshot', () => {
  async function withSnapshot(): Promise<WorkbookStore> {
    const store = await newWorkbook(often)
    await addIncidents(store, 1, 12)
    await store.close()
    return store
  }

  test.each<[string, (store: WorkbookStore) => void]>([
    ['a flipped letter', (store) => alter(join(store.path, 'snapshot', segmentFiles(store)[0] as string))],
    [
      'a file that is gone',
      (store) => rmSync(join(store.path, 'snapshot', segmentFiles(store)[0] as string)),
    ],
    ['a flipped letter in the manifest', (store) => alter(join(store.path, 'snapshot/manifest.json'))],
    ['an empty manifest', (store) => writeFileSync(join(store.path, 'snapshot/manifest.json'), '')],
  ])(
    '%s: everything is read from the journal, that is told, and a new snapshot is taken',
    async (_, harm) => {
      const store = await withSnapshot()
      harm(store)
      expect(await verifyWorkbook(store.path)).toMatchObject([{ kind: 'snapshot' }])
      const again = await openWorkbook(store.path, often)
      expect(codes(again)).toEqual(codesUpTo(12))
      expect(again.report).toMatchObject({ damage: null, rebuilt: { kind: 'snapshot' } })
      expect(again.readOnly).toBe(false)
      await again.close()
      expect(await verifyWorkbook(store.path)).toEqual([])
    },
  )

  test('too large to be parsed on loading: what fits no schema is found beside, and ends all writing', async () => {
    const store = await newWorkbook({ snapshotLimits: { changes: 1_000, bytes: 1_000_000 } })
    const numbers = Array.from({ length: 21_000 }, (_, index) => index + 1)
    await store.commit(by('Amal', 'add-many', created(...numbers.map((number) => incident(number)))))
    await store.close()
    const [file = ''] = segmentFiles(store).filter((name) => name.includes('incident-2'))
    forgeSnapshot(store.path, file, (content) => content.replace('"kind":"incident"', '"kind":"accident"'))
    const again = await openWorkbook(store.path)
    expect(again.readOnly).toBe(false)
    await vi.waitFor(() => expect(again.readOnly).toBe(true), { timeout: 15_000 })
    expect(again.report.damage).toMatchObject({ kind: 'record' })
    await again.close()
  })

  test('without a manifest the journal has it all', async () => {
    const store = await withSnapshot()
    rmSync(join(store.path, 'snapshot/manifest.json'))
    const again = await openWorkbook(store.path, often)
    expect(codes(again)).toEqual(codesUpTo(12))
    await again.close()
  })
})

function alter(path: string): void {
  const bytes = readFileSync(path)
  const place = Math.floor(bytes.length / 2)
  bytes[place] = bytes[place] === 49 ? 50 : 49
  writeFileSync(path, bytes)
}
