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
import type { RecordId } from '../../../data/records/record-id.ts'
import { openWorkbook, type WorkbookStore } from '../../../main/workbook/workbook-store.ts'
import type { Row } from './rows.ts'
import { median, quantile, runSide } from './side.ts'
import { type SqliteEdits, sqliteEdits } from './sqlite-edits.ts'

const edits = 1_000
const warmUp = 500

type Side = {
  incidents: number
  workbook: string
  store: WorkbookStore
  ids: RecordId<'incident'>[]
  sqlite: SqliteEdits | string
  ours: number[]
  theirs: number[]
}

/**
 * One durable edit at each size, beside a bare append and fsync of the same bytes and beside SQLite, taking turns edit by
 * edit, so that a busy machine is busy for all of them. Snapshots are taken meanwhile as ever.
 */
export async function measureEdits(workbooks: Map<number, string>, folder: string): Promise<Row[]> {
  const sides: Side[] = []
  for (const [incidents, workbook] of workbooks) sides.push(await openSide(incidents, workbook, folder))
  const file = openSync(join(folder, 'bare'), 'a')
  const bare: number[] = []
  for (let run = -warmUp; run < edits; run += 1) {
    const kept = run >= 0
    let line: Buffer = Buffer.alloc(0)
    for (const side of sides) {
      const id = side.ids[((run + warmUp) * 7) % side.ids.length] as RecordId<'incident'>
      const ours = await timed(() => editOurs(side.store, id, run))
      line = lastLine(side.workbook)
      const record = JSON.stringify(side.store.records.get(id))
      const { sqlite } = side
      const theirs = await timed(() => typeof sqlite !== 'string' && sqlite.edit(id, record, line.toString()))
      if (kept) side.ours.push(ours)
      if (kept) side.theirs.push(theirs)
    }
    const time = await timed(() => {
      writeSync(file, line)
      fdatasyncSync(file)
    })
    if (kept) bare.push(time)
  }
  closeSync(file)
  for (const { store } of sides) await store.close()
  return [
    ...sides.flatMap((side) => rowsOf(side, bare)),
    spreadOf(sides),
    ...(await lowdbRows(sides, folder)),
  ]
}

async function openSide(incidents: number, workbook: string, folder: string): Promise<Side> {
  const store = await openWorkbook(workbook)
  const ids = Array.from(store.records.ofKind('incident'), ({ id }) => id)
  const sqlite = sqliteEdits(join(folder, `${incidents}.sqlite`), store.records.ofKind('incident'))
  return { incidents, workbook, store, ids, sqlite, ours: [], theirs: [] }
}

/** An edit as an analyst makes it: planned over the records, checked, on the disk, in memory, answered. */
async function editOurs(store: WorkbookStore, id: RecordId<'incident'>, run: number): Promise<void> {
  await store.commit((records) => {
    const draft = new Draft(records)
    draft.set<'incident'>(id, { title: `Edited in run ${run}, at the edge of the village` })
    return { author: 'Bench', label: 'set-incident', edits: draft.edits() }
  })
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
  const bytes = Buffer.alloc(Math.min(size, 4_096))
  readSync(file, bytes, 0, bytes.length, size - bytes.length)
  closeSync(file)
  return bytes.subarray(bytes.lastIndexOf(10, bytes.length - 2) + 1)
}

function rowsOf({ incidents, ours, theirs, sqlite }: Side, bare: number[]): Row[] {
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
      theirs: sqliteRuns ? median(theirs) : null,
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
