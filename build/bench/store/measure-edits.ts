import { closeSync, openSync } from 'node:fs'
import { join } from 'node:path'
import type { RecordId } from '../../../data/records/record-id.ts'
import { appendBare, lastLine } from './bare-append.ts'
import { type EditTimes, editRows, spreadRow } from './edit-rows.ts'
import { type EditedStore, editBareSqlite, editOurs, editSqlite, openEditedStore } from './edited-store.ts'
import type { Row } from './rows.ts'
import { median, runSide } from './side.ts'

const warmUp = 1_000
const edits = 1_000
const rounds = 3

/**
 * One durable edit at each size, beside a bare append and fsync of the same bytes and beside SQLite, taking turns edit by
 * edit, so that a busy machine is busy for all of them. Snapshots are taken meanwhile as ever. Of three rounds the one
 * counts in which the bare append was quickest: the machine had least else to do.
 */
export async function measureEdits(workbooks: Map<number, string>, folder: string): Promise<Row[]> {
  const sides: EditedStore[] = []
  for (const [incidents, workbook] of workbooks)
    sides.push(await openEditedStore(incidents, workbook, folder))
  const file = openSync(join(folder, 'bare'), 'a')
  await measureRound(sides, file, 0, warmUp)
  const measured: EditTimes[][] = []
  for (let round = 0; round < rounds; round += 1) {
    measured.push(await measureRound(sides, file, warmUp + round * edits, edits))
  }
  closeSync(file)
  for (const { store } of sides) await store.close()
  const bare = (times: EditTimes[]) => median(times.flatMap((one) => one.bare))
  const quietest = measured.reduce((best, one) => (bare(one) < bare(best) ? one : best))
  return [
    ...quietest.flatMap((times, index) => editRows(sides[index] as EditedStore, times)),
    spreadRow(quietest),
    ...(await lowdbRows(sides, quietest, folder)),
  ]
}

async function measureRound(
  sides: EditedStore[],
  file: number,
  start: number,
  count: number,
): Promise<EditTimes[]> {
  const times: EditTimes[] = sides.map(() => ({ ours: [], sqlite: [], bareSqlite: [], bare: [] }))
  for (let run = start; run < start + count; run += 1) {
    for (const [index, side] of sides.entries()) await takeTurns(side, times[index] as EditTimes, file, run)
  }
  return times
}

/** What one leaves the disk to do, the next one waits for: so each comes after each other as often. */
async function takeTurns(side: EditedStore, times: EditTimes, file: number, run: number): Promise<void> {
  const id = side.ids[(run * 7) % side.ids.length] as RecordId<'incident'>
  const line = lastLine(side.workbook)
  const [record, change] = [JSON.stringify(side.store.records.get(id)), line.toString()]
  const turns = [
    { times: times.ours, work: () => editOurs(side, id, run) },
    { times: times.sqlite, work: () => editSqlite(side, id, -run) },
    { times: times.bareSqlite, work: () => editBareSqlite(side, id, record, change) },
    { times: times.bare, work: () => appendBare(file, line) },
  ]
  if (run % 2 === 0) turns.reverse()
  for (let turn = 0; turn < turns.length; turn += 1) {
    const next = turns[(turn + run) % turns.length] as (typeof turns)[number]
    const begun = performance.now()
    await next.work()
    next.times.push(performance.now() - begun)
  }
}

/** lowdb as it comes writes the whole for each edit: a few will do. */
async function lowdbRows(sides: EditedStore[], times: EditTimes[], folder: string): Promise<Row[]> {
  const rows: Row[] = []
  for (const [index, { incidents, workbook }] of sides.entries()) {
    const runs = incidents > 50_000 ? 2 : 10
    const file = join(folder, `${incidents}.json`)
    const theirs = await runSide<number[]>('lowdb-side', workbook, file, String(runs)).catch(() => null)
    rows.push({
      what: `edit at ${incidents.toLocaleString('en')}: median`,
      ours: median(times[index]?.ours ?? []),
      baseline: 'lowdb JSONFile + fsync',
      theirs: theirs && median(theirs),
      bound: 1,
    })
  }
  return rows
}
