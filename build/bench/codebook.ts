import { closeSync, cpSync, fdatasyncSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Edit } from '../../data/changes/edit.ts'
import { performEdits } from '../../main/desk/edit-requests.ts'
import { openWorkbook } from '../../main/workbook/workbook-store.ts'
import { makeCodedWorkbook } from './codebook/coded-workbook.ts'
import { isMet, printRows, type Row } from './store/rows.ts'
import { median } from './store/side.ts'

/**
 * A codebook migrated on 10,000 incidents, as one change and one undo (issue 3). Beside it the same edits, ready-made, are
 * written through the store of another workbook: checked, sealed, on the disk and in memory, with nothing to work out. For
 * information also their bytes alone, appended and synced with no check at all. The sides take turns.
 */
const incidents = 10_000
const rounds = 7

const folder = mkdtempSync(join(process.env.SOURCELINE_BENCH_FOLDER ?? tmpdir(), 'sourceline-bench-'))
try {
  const { path, next, author } = await makeCodedWorkbook(join(folder, 'coded.sourceline'), incidents)
  const beside = join(folder, 'beside.sourceline')
  cpSync(path, beside, { recursive: true })
  const [store, other] = [await openWorkbook(path), await openWorkbook(beside)]
  const file = openSync(join(folder, 'bare'), 'a')
  const given = [{ edit: 'change-codebook', argument: next }]
  const deeds = {
    'a codebook changed': () => performEdits(store, given, { author }),
    'and taken back': () => store.undo(author),
  }
  const times = new Map(Object.keys(deeds).map((what) => [what, { ours: [], ready: [], bytes: [] } as Times]))
  for (let round = -2; round < rounds; round += 1) {
    for (const [what, deed] of Object.entries(deeds)) {
      const ours = await timed(deed)
      const { edits } = (await store.change(store.number)).body
      const ready = await timed(() => other.commit({ author, label: 'ready-made', edits }))
      const bytes = await timed(() => append(file, edits))
      if (round === -2) console.error(`${edits.length.toLocaleString('en')} records: ${what}`)
      const noted = times.get(what)
      if (round < 0 || !noted) continue
      noted.ours.push(ours)
      noted.ready.push(ready)
      noted.bytes.push(bytes)
    }
  }
  closeSync(file)
  await store.close()
  await other.close()
  const rows = [...times].flatMap(([what, noted]) => rowsOf(what, noted))
  console.log(
    `Codebook on ${incidents.toLocaleString('en')} incidents, Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}`,
  )
  printRows(rows)
  process.exitCode = rows.every(isMet) ? 0 : 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}

type Times = { ours: number[]; ready: number[]; bytes: number[] }

function rowsOf(what: string, { ours, ready, bytes }: Times): Row[] {
  return [
    { what, ours: median(ours), baseline: 'the same changes ready-made', theirs: median(ready), bound: 3 },
    { what, ours: median(ours), baseline: 'their bytes appended', theirs: median(bytes), bound: null },
  ]
}

function append(file: number, edits: readonly Edit[]): void {
  writeSync(file, Buffer.from(`${JSON.stringify(edits)}\n`))
  fdatasyncSync(file)
}

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}
