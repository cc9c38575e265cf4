import {
  closeSync,
  fdatasyncSync,
  fstatSync,
  openSync,
  readdirSync,
  readSync,
  statSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { Draft } from '../../../data/changes/draft.ts'
import type { AnyRecord } from '../../../data/records/record.ts'
import { type RecordId, recordKinds } from '../../../data/records/record-id.ts'
import type { Records } from '../../../data/records/records.ts'
import { withoutReserve } from '../../../main/workbook/journal/journal-line.ts'
import { openWorkbook, type WorkbookStore } from '../../../main/workbook/workbook-store.ts'
import type { Row } from './rows.ts'
import { median, quantile, runSide } from './side.ts'
import { type SqliteEdits, sqliteEdits } from './sqlite-edits.ts'

const edits = 1_000
const warmUp = 1_000

type Side = {
  incidents: number
  workbook: string
  store: WorkbookStore
  ids: RecordId<'incident'>[]
  sqlite: SqliteEdits | string
  ours: number[]
  sqliteTimes: number[]
  bare: number[]
}

/**
 * One durable edit at each size, beside a bare append and fsync of the same bytes and beside SQLite, taking turns edit by
 * edit, so that a busy machine is busy for all of them. Snapshots are taken meanwhile as ever.
 */
export async function measureEdits(workbooks: Map<number, string>, folder: string): Promise<Row[]> {
  const sides: Side[] = []
  for (const [incidents, workbook] of workbooks) sides.push(await openSide(incidents, workbook, folder))
  const file = openSync(join(folder, 'bare'), 'a')
  for (let run = -warmUp; run < edits; run += 1) {
    for (const side of sides) {
      const id = side.ids[((run + warmUp) * 7) % side.ids.length] as RecordId<'incident'>
      const line = lastLine(side.workbook)
      const turns = [
        { times: side.ours, work: () => editOurs(side.store, id, run) },
        { times: side.sqliteTimes, work: () => editSqlite(side, id, run) },
        { times: side.bare, work: () => appendBare(file, line) },
      ]
      // What one leaves the disk to do, the next one waits for: each comes after each other as often.
      if (run % 2 === 0) turns.reverse()
      for (let turn = 0; turn < turns.length; turn += 1) {
        const { times, work } = turns[(turn + Math.abs(run)) % turns.length] as (typeof turns)[number]
        const time = await timed(work)
        if (run >= 0) times.push(time)
      }
    }
  }
  closeSync(file)
  for (const { store } of sides) await store.close()
  return [...sides.flatMap(rowsOf), spreadOf(sides), ...(await lowdbRows(sides, folder))]
}

async function openSide(incidents: number, workbook: string, folder: string): Promise<Side> {
  const store = await openWorkbook(workbook)
  const ids = Array.from(store.records.ofKind('incident'), ({ id }) => id)
  const sqlite = sqliteEdits(join(folder, `${incidents}.sqlite`), everyRecord(store.records))
  return { incidents, workbook, store, ids, sqlite, ours: [], sqliteTimes: [], bare: [] }
}

function* everyRecord(records: Records): Iterable<AnyRecord> {
  for (const kind of recordKinds) yield* records.ofKind(kind)
}

/** An edit as an analyst makes it: planned over the records, checked, on the disk, in memory, answered. */
async function editOurs(store: WorkbookStore, id: RecordId<'incident'>, run: number): Promise<void> {
  await store.commit((records) => {
    const draft = new Draft(records)
    draft.set<'incident'>(id, { title: `Edited in run ${run}, at the edge of the village` })
    return { author: 'Bench', label: 'set-incident', edits: draft.edits() }
  })
}

/** The same edit without a check, a chain or an undo: the record and the change become text, and a transaction. */
function editSqlite({ sqlite, store }: Side, id: RecordId<'incident'>, run: number): void {
  if (typeof sqlite === 'string') return
  const before = store.records.get(id)
  const record = { ...before, title: `Edited in run ${run}, at the edge of the village` }
  const change = { id, fields: { title: [before?.title, record.title] } }
  const header = { author: 'Bench', time: new Date().toISOString(), label: 'set-incident' }
  sqlite.edit(id, JSON.stringify(record), JSON.stringify({ header, edits: [change] }))
}

function appendBare(file: number, line: Buffer): void {
  writeSync(file, line)
  fdatasyncSync(file)
}

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** The bytes of the latest change, as they lie in the journal. */
function lastLine(workbook: string): Buffer {
  const names = readdirSync(join(workbook, 'journal')).sort().reverse()
  const name = names.find((one) => statSync(join(workbook, 'journal', one)).size > 0) as string
  const file = openSync(join(workbook, 'journal', name), 'r')
  const { size } = fstatSync(file)
  const end = Buffer.alloc(Math.min(size, 100_000))
  readSync(file, end, 0, end.length, size - end.length)
  closeSync(file)
  const lines = withoutReserve(end)
  return lines.subarray(lines.lastIndexOf(10, lines.length - 2) + 1)
}

function rowsOf({ incidents, ours, sqliteTimes, bare, sqlite }: Side): Row[] {
  const what = `edit at ${incidents.toLocaleString('en')}`
  const sqliteRuns = typeof sqlite !== 'string'
  return [
    {
      what: `${what}: median`,
      ours: median(ours),
      baseline: 'bare append + fsync',
      theirs: median(bare),
      bound: 1.5,
    },
    {
      what: `${what}: p99`,
      ours: quantile(ours, 0.99),
      baseline: 'bare append + fsync',
      theirs: quantile(bare, 0.99),
      bound: null,
    },
    {
      what: `${what}: median`,
      ours: median(ours),
      baseline: 'SQLite, WAL, FULL',
      theirs: sqliteRuns ? median(sqliteTimes) : null,
      bound: 1,
    },
  ]
}

function spreadOf(sides: Side[]): Row {
  const medians = sides.map(({ ours }) => median(ours))
  return {
    what: 'edit: slowest size',
    ours: Math.max(...medians),
    baseline: 'the quickest size',
    theirs: Math.min(...medians),
    bound: 1.3,
  }
}

async function lowdbRows(sides: Side[], folder: string): Promise<Row[]> {
  const rows: Row[] = []
  for (const { incidents, workbook, ours } of sides) {
    const runs = incidents > 50_000 ? 2 : 10
    const file = join(folder, `${incidents}.json`)
    const theirs = await runSide<number[]>('lowdb-side', workbook, file, String(runs)).catch(() => null)
    rows.push({
      what: `edit at ${incidents.toLocaleString('en')}: median`,
      ours: median(ours),
      baseline: 'lowdb JSONFile + fsync',
      theirs: theirs && median(theirs),
      bound: 1,
    })
  }
  return rows
}
