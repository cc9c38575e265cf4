import { setImmediate } from 'node:timers/promises'
import { expect, test } from 'vitest'
import type { Notice } from '../../../data/replies.ts'
import { OpeningWorkbook } from '../../../main/desk/opening-workbook.ts'
import { openWorkbook } from '../../../main/workbook/workbook-store.ts'
import { deskForTest, type TestDesk } from './desk-for-test.ts'

const every = { filter: {}, sort: { by: 'code', direction: 'up' }, offset: 0, limit: 2 } as const
/** So many, and so long, that a snapshot is due when they are saved. */
const incidents = 4_000
const atOnce = 1_000
const notes = 'What is not yet known of it. '.repeat(80)

test('the incidents of a large workbook are listed before their claims are there', async () => {
  const it = await deskForTest()
  for (let batch = 0; batch < incidents / atOnce; batch += 1) await addBatch(it, batch)
  const { path } = it.desk.store
  await it.ask('close-workbook', {})

  const opening = it.ask('open-workbook', { path })
  let early = await it.desk.request('incidents', every)
  while (!early.ok && it.desk.openStore === null) {
    await setImmediate()
    early = await it.desk.request('incidents', every)
  }
  expect(early).toMatchObject({ ok: true, value: { total: incidents } })
  const [first] = (early as { ok: true; value: { rows: object[] } }).value.rows
  expect(first).toMatchObject({ title: 'Raid 0', typeLabel: 'Air or drone strike', date: null, tally: null })

  await opening
  const { rows, total } = await it.ask('incidents', every)
  expect(total).toBe(incidents)
  expect(rows[0]).toMatchObject({ title: 'Raid 0', tally: { uncited: 1 } })
  expect(rows[0]?.date).toContain('28')
})

test('nothing is said of a workbook that is there at once, and of others not too often', async () => {
  const told: Notice[] = []
  let time = 0
  const opening = new OpeningWorkbook(
    (notice) => told.push(notice),
    () => time,
  )
  const { records } = (await deskForTest()).desk.store
  for (time = 0; time < 1000; time += 10) {
    opening.note({ records, incidents: time < 350 ? 'coming' : 'ready', loaded: time, total: 1000 })
  }
  expect(told.map((notice) => ('incidents' in notice ? [notice.incidents, notice.done] : []))).toEqual([
    ['coming', 300],
    ...[400, 500, 600, 700, 800, 900].map((done) => ['ready', done]),
  ])
  expect(opening.records).toBe(records)
})

async function addBatch(it: TestDesk, batch: number): Promise<void> {
  const numbers = Array.from({ length: atOnce }, (_, index) => batch * atOnce + index)
  const added = await it.ask('edit', {
    edits: numbers.map((number) => ({
      edit: 'add-incident',
      argument: { title: `Raid ${number}`, type: 'air-strike', notes },
    })),
  })
  const argument = { field: 'date', value: '2025-09-28' }
  await it.ask('edit', {
    edits: added.ids.map((subject) => ({ edit: 'add-claim', argument: { subject, ...argument } })),
  })
}

test('of two workbooks that are asked for at once one is open in the end, and the other is free', async () => {
  const it = await deskForTest()
  const first = it.desk.store.path
  const { path: second } = await it.ask('new-workbook', { name: 'Second', templates: ['casualty-recording'] })
  await it.ask('close-workbook', {})
  await Promise.all([it.ask('open-workbook', { path: first }), it.ask('open-workbook', { path: second })])
  expect(it.desk.store.path).toBe(second)
  const other = await openWorkbook(first)
  expect(other.obstacle).toBeNull()
  await other.close()
  expect((await it.ask('desk', {})).recent.map(({ path }) => path)).toEqual([second, first])
})
