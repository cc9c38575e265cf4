import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { openWorkbook } from '../../main/workbook/workbook-store.ts'
import { BareFile } from './changes/bare-file.ts'
import { makeCodedWorkbook } from './changes/coded-workbook.ts'
import { deedsOn } from './changes/deeds.ts'
import { measureDeed } from './changes/measure-deed.ts'
import { isMet, printRows, type Row } from './store/rows.ts'
import { sqliteEdits } from './store/sqlite-edits.ts'

/**
 * Deciding, merging two actors with 1,000 references and migrating a codebook, each on 10,000 incidents, each as one change
 * and one undo. Bounded beside the same changes bare (`docs/decisions/0008-…`): the records in SQLite, in one transaction,
 * with nothing checked or worked out; and the edits ready-made through the store of another workbook, with nothing to work
 * out. For information also their bytes alone, appended and synced. The sides take turns.
 */
const incidents = 10_000

const folder = mkdtempSync(join(process.env.SOURCELINE_BENCH_FOLDER ?? tmpdir(), 'sourceline-bench-'))
try {
  const { path, author, ...made } = await makeCodedWorkbook(join(folder, 'coded.sourceline'), incidents)
  const beside = join(folder, 'beside.sourceline')
  cpSync(path, beside, { recursive: true })
  const [store, other] = [await openWorkbook(path), await openWorkbook(beside)]
  const sqlite = sqliteEdits(join(folder, 'bare.sqlite'), store.records)
  const file = new BareFile(join(folder, 'bare'))
  const rows: Row[] = []
  for (const deed of deedsOn(made)) {
    rows.push(...(await measureDeed(deed, { store, other, sqlite, file, author })))
  }
  file.close()
  if (typeof sqlite === 'string') console.log(sqlite)
  else sqlite.close()
  await store.close()
  await other.close()
  console.log(
    `Changes on ${incidents.toLocaleString('en')} incidents, Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}`,
  )
  printRows(rows)
  process.exitCode = rows.every(isMet) ? 0 : 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
