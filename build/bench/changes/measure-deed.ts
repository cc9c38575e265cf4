import type { Edit } from '../../../data/changes/edit.ts'
import { sameJson } from '../../../data/changes/same-json.ts'
import type { AnyRecord } from '../../../data/records/record.ts'
import type { Records } from '../../../data/records/records.ts'
import { performEdits } from '../../../main/desk/edit-requests.ts'
import type { WorkbookStore } from '../../../main/workbook/workbook-store.ts'
import type { Row } from '../store/rows.ts'
import { median } from '../store/side.ts'
import type { SqliteEdits } from '../store/sqlite-edits.ts'
import type { BareFile } from './bare-file.ts'
import type { Deed } from './deeds.ts'

type Sides = {
  store: WorkbookStore
  other: WorkbookStore
  /** A sentence where it cannot run. */
  sqlite: SqliteEdits | string
  file: BareFile
  author: string
}
type Times = { ours: number[]; ready: number[]; sqlite: number[]; bytes: number[] }

const warmUp = 2

/** Does a deed and takes it back, time after time. Throws where either is not one change, or the undo leaves a trace. */
export async function measureDeed({ name, given, rounds }: Deed, sides: Sides): Promise<Row[]> {
  const { store, author } = sides
  const [done, undone] = [noTimes(), noTimes()]
  let records = 0
  for (let round = -warmUp; round < rounds; round += 1) {
    const edits = await turn(sides, round, done, () => performEdits(store, [given], { author }))
    records = edits.length
    await turn(sides, round, undone, () => store.undo(author))
    refuseTrace(store, edits)
  }
  const size = `${records.toLocaleString('en')} ${records === 1 ? 'record' : 'records'}`
  return [...rowsOf(`${name} (${size})`, done), ...rowsOf('  and taken back', undone)]
}

/** One turn of each side, ours first: the others write what it made. */
async function turn(
  { store, other, sqlite, file, author }: Sides,
  round: number,
  times: Times,
  deed: () => Promise<unknown>,
): Promise<Edit[]> {
  const number = store.number
  const ours = await timed(deed)
  if (store.number !== number + 1) throw new Error(`one deed made ${store.number - number} changes`)
  const { edits } = (await store.change(store.number)).body
  const ready = await timed(() => other.commit({ author, label: 'ready-made', edits }))
  const bare = await timed(() => writeBare(sqlite, store.records, edits))
  const bytes = await timed(() => file.append(edits))
  if (round >= 0) {
    times.ours.push(ours)
    times.ready.push(ready)
    if (typeof sqlite !== 'string') times.sqlite.push(bare)
    times.bytes.push(bytes)
  }
  return edits
}

/** The records as they now are, and the change beside them, in one transaction: no check, no chain, nothing in memory. */
function writeBare(sqlite: SqliteEdits | string, records: Records, edits: readonly Edit[]): void {
  if (typeof sqlite === 'string') return
  const written = edits.map(({ id }) => {
    const record = records.get(id)
    return { id, record: record ? JSON.stringify(record) : null }
  })
  sqlite.edit(written, JSON.stringify(edits))
}

/** An undo leaves every record that the deed touched as it was: what was made is gone, what was removed is back. */
function refuseTrace({ records }: WorkbookStore, edits: readonly Edit[]): void {
  for (const edit of edits) {
    const now = records.get(edit.id)
    const back =
      'created' in edit
        ? now === undefined
        : 'removed' in edit
          ? sameJson(now, edit.removed)
          : Object.entries(edit.fields).every(([field, [from]]) => sameJson(fieldOf(now, field), from))
    if (!back) throw new Error(`the undo left a trace on ${edit.id}`)
  }
}

function fieldOf(record: AnyRecord | undefined, name: string): unknown {
  return (record as unknown as Record<string, unknown> | undefined)?.[name]
}

function noTimes(): Times {
  return { ours: [], ready: [], sqlite: [], bytes: [] }
}

function rowsOf(what: string, { ours, ready, sqlite, bytes }: Times): Row[] {
  const beside = (baseline: string, theirs: number[], bound: number | null): Row => ({
    what,
    ours: median(ours),
    baseline,
    theirs: theirs.length === 0 ? null : median(theirs),
    bound,
  })
  return [
    beside('the same records in SQLite', sqlite, 3),
    beside('the same changes ready-made', ready, 3),
    beside('their bytes appended', bytes, null),
  ]
}

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}
