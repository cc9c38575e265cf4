import { appendFileSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type FileLayer, realFiles } from '../../main/workbook/file-layer.ts'
import { verifyWorkbook } from '../../main/workbook/verify.ts'
import { createWorkbook, openWorkbook } from '../../main/workbook/workbook-store.ts'
import { beginning, by, created, incident } from '../main/workbook/sample-records.ts'
import { temporaryFolder } from '../main/workbook/temporary-folder.ts'
import { type Acknowledged, randomFrom, step } from './editing.ts'
import { fingerprint, layOut, lucks, ModelledDisk, type Remains } from './modelled-disk.ts'
import { RecordingFiles } from './recording-files.ts'
import { seedOfTest } from './seed.ts'

const name = 'raids.sourceline'
/** Snapshots often, so that taking and folding them is under test too. */
const snapshotLimits = { changes: 4, bytes: 1_000_000 }
/** The recovery itself need not wait for the disk. */
const quickFiles: FileLayer = {
  ...realFiles,
  sync: () => {},
  syncFolder: () => {},
  readWholeLater: async (path) => realFiles.readWhole(path),
}

/** Enough that a snapshot grows layers before it is folded. */
const many = Array.from({ length: 60 }, (_, index) => incident(500_000 + index))

type State = { remains: Remains; promises: Promises }
type Promises = { created: boolean; kept: Acknowledged[] }

test('whatever the disk held when the plug was pulled, every acknowledged edit is there', async () => {
  const seed = seedOfTest()
  const folder = temporaryFolder()
  const recording = new RecordingFiles()
  await work(folder, recording, seed)
  const states = statesOf(new ModelledDisk(folder), recording, randomFrom(seed))
  for (const state of states) await check(state, seed)
  console.log(`${recording.calls.length} calls, ${states.length} states of the disk, seed ${seed}`)
  expect(states.length).toBeGreaterThan(500)
})

test('the plug may be pulled again while a torn line is put aside', async () => {
  const seed = seedOfTest()
  const folder = temporaryFolder()
  const made = new RecordingFiles()
  await work(folder, made, seed)
  const journal = lastJournal(folder)
  const torn = join(folder, name, 'journal', journal)
  appendFileSync(torn, '{"id":"change:')
  const disk = new ModelledDisk(folder)
  for (const [path, content] of treeOf(folder)) disk.place(path, content)
  const before = made.calls.flatMap((call) => (call.do === 'promise' ? [call.promise] : []))
  const recording = new RecordingFiles()
  const store = await openWorkbook(join(folder, name), { files: recording.layer, snapshotLimits })
  expect(store.report.torn).toMatchObject({ bytes: 14 })
  await commitIncident(store, 999_999, (promise) => recording.promise(promise))
  await store.close()
  const states = statesOf(disk, recording, randomFrom(seed), before)
  for (const state of states) await check(state, seed)
  expect(states.length).toBeGreaterThan(10)
})

/** A day's work, recorded: a new workbook, edits and imports, closing, opening, more edits. */
async function work(folder: string, recording: RecordingFiles, seed: number): Promise<void> {
  const { layer: files } = recording
  const path = join(folder, name)
  await createWorkbook(path, beginning, { files })
  recording.promise('created')
  const random = randomFrom(seed)
  for (let session = 0; session < 2; session += 1) {
    const store = await openWorkbook(path, { files, snapshotLimits })
    if (session === 0) await store.commit(by('Basil', 'add-many', created(...many)))
    for (let count = 0; count < 25; count += 1) {
      await step(store, random, (promise) => recording.promise(promise))
      await new Promise(setImmediate)
    }
    await store.close()
    expect(store.snapshotFailure).toBeNull()
  }
}

/** Every state the disk can have been left in, each with the most that was promised by then. */
function statesOf(
  disk: ModelledDisk,
  recording: RecordingFiles,
  random: () => number,
  before: (Acknowledged | 'created')[] = [],
): State[] {
  const states = new Map<string, State>()
  let promises: Promises = {
    created: before.includes('created'),
    kept: before.filter((one) => one !== 'created'),
  }
  for (const call of recording.calls) {
    if (call.do === 'promise') {
      promises =
        call.promise === 'created'
          ? { ...promises, created: true }
          : { ...promises, kept: [...promises.kept, call.promise] }
    } else disk.make(call)
    for (const luck of lucks(random)) {
      const remains = disk.remains(luck)
      states.set(fingerprint(remains), { remains, promises })
    }
  }
  return [...states.values()]
}

async function check({ remains, promises }: State, seed: number): Promise<void> {
  const folder = join(temporaryFolder(), 'left')
  mkdirSync(folder)
  layOut(remains, folder)
  const path = join(folder, name)
  const told = `seed ${seed}, ${promises.kept.length} promises`
  if (!promises.created && !remains.has(name)) return
  expect(await verifyWorkbook(path, { files: quickFiles }), told).toEqual([])
  const store = await openWorkbook(path, { files: quickFiles })
  expect(store.report, told).toMatchObject({ damage: null, rebuilt: null })
  const headers = await store.headers(1, store.number)
  for (const promise of promises.kept) {
    if ('change' in promise) expect(headers[promise.change.number - 1]?.id, told).toBe(promise.change.id)
    else if ('text' in promise) expect(store.textOf(promise.text).length, told).toBeGreaterThan(0)
    else expect(store.original(promise.original).length, told).toBeGreaterThan(0)
  }
  await commitIncident(store, 888_888, () => {})
  await store.close()
  expect(await verifyWorkbook(path, { files: quickFiles }), told).toEqual([])
  rmSync(folder, { recursive: true })
}

async function commitIncident(
  store: Awaited<ReturnType<typeof openWorkbook>>,
  number: number,
  tell: (promise: Acknowledged) => void,
): Promise<void> {
  const { number: count, id } = await store.commit(by('Basil', 'add', created(incident(number))))
  tell({ change: { number: count, id } })
}

function lastJournal(folder: string): string {
  return readdirSync(join(folder, name, 'journal'))
    .sort()
    .at(-1) as string
}

function treeOf(folder: string, path = ''): [string, Buffer | null][] {
  return readdirSync(join(folder, path)).flatMap((entry): [string, Buffer | null][] => {
    const where = path === '' ? entry : `${path}/${entry}`
    if (!statSync(join(folder, where)).isDirectory()) return [[where, readFileSync(join(folder, where))]]
    return [[where, null], ...treeOf(folder, where)]
  })
}
