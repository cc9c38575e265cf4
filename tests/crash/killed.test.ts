import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bundlePrograms } from '../../build/bundle-programs.mjs'
import { verifyWorkbook } from '../../main/workbook/verify.ts'
import { createWorkbook, openWorkbook } from '../../main/workbook/workbook-store.ts'
import { beginning } from '../main/workbook/sample-records.ts'
import { temporaryFolder } from '../main/workbook/temporary-folder.ts'
import { Child } from './child.ts'
import type { Acknowledged } from './editing.ts'
import { randomFrom } from './editing.ts'
import { seedOfTest } from './seed.ts'

const kills = 200
/** So many processes one after the other edit the same workbook, each killed: then a new one is begun. */
const killsEach = 25

let programs = ''

beforeAll(async () => {
  programs = await bundlePrograms({
    'editing-child': 'tests/crash/editing-child.ts',
    'snapshot-worker': 'main/workbook/snapshot-worker.ts',
  })
})

afterAll(() => rmSync(programs, { recursive: true, force: true }))

test(`killed ${kills} times at random moments, every acknowledged edit is there`, async () => {
  const random = randomFrom(seedOfTest())
  const folder = temporaryFolder()
  const start = () => new Child(join(programs, 'editing-child.js'))
  const totals = { promises: 0, torn: 0 }
  let path = ''
  let promises: Acknowledged[] = []
  let next = start()
  for (let kill = 0; kill < kills; kill += 1) {
    if (kill % killsEach === 0) {
      path = join(folder, `${kill}.sourceline`)
      promises = []
      await createWorkbook(path, beginning)
    }
    // The next process starts up while this one works, so that the time goes into edits.
    const child = next
    next = start()
    child.say(`${Math.floor(random() * 1e9)} ${path}`)
    const listening = listen(child, promises)
    // One in ten is killed while it starts up or opens, the others while they work.
    if (kill % 10 !== 9) await listening.opened
    await setTimeout(random() * 250)
    await child.kill()
    await listening.ended
    expect(await verifyWorkbook(path)).toEqual([])
    const store = await openWorkbook(path)
    if (kill % 10 !== 9) expect(store.report.takenFrom).toMatchObject({ pid: child.pid })
    expect(store.report).toMatchObject({ damage: null, rebuilt: null })
    const headers = await store.headers(1, store.number)
    for (const promise of promises) {
      if ('change' in promise) expect(headers[promise.change.number - 1]?.id).toBe(promise.change.id)
      else if ('text' in promise) expect(store.textOf(promise.text).length).toBeGreaterThan(0)
      else expect(store.original(promise.original).length).toBeGreaterThan(0)
    }
    if (store.report.torn) totals.torn += 1
    await store.close()
    if (kill % killsEach === killsEach - 1) {
      expect(await verifyWorkbook(path)).toEqual([])
      totals.promises += promises.length
      rmSync(path, { recursive: true })
    }
  }
  await next.kill()
  expect(totals.promises).toBeGreaterThan(10 * kills)
  console.log(`${kills} kills: ${totals.promises} promises kept, ${totals.torn} torn lines dropped`)
})

/** Collects promises until the process is gone. */
function listen(child: Child, promises: Acknowledged[]): { opened: Promise<void>; ended: Promise<void> } {
  let open = () => {}
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  const hear = async () => {
    for (let heard = await child.hear(); heard !== undefined; heard = await child.hear()) {
      if ('opened' in (heard as object)) open()
      else promises.push(heard as Acknowledged)
    }
    open()
  }
  return { opened, ended: hear() }
}
