import { mkdtempSync, rmSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { measureEdits } from './store/measure-edits.ts'
import { measureOpen } from './store/measure-open.ts'
import { isMet, printRows } from './store/rows.ts'
import { makeSampleWorkbook } from './store/sample-workbook.ts'

/**
 * The store's budgets (DESIGN, section 5): opening, and one durable edit, at sizes up to 100,000 incidents. Everything is
 * written beside this program, on the disk that the project lies on: a temporary folder may be no disk at all.
 */
const sizes = [1_000, 10_000, 100_000]

const folder = mkdtempSync(join(import.meta.dirname, 'data-'))
try {
  const workbooks = new Map<number, string>()
  for (const size of sizes) {
    const path = join(folder, `${size}.sourceline`)
    const start = performance.now()
    await makeSampleWorkbook(path, size)
    workbooks.set(size, path)
    const seconds = ((performance.now() - start) / 1000).toFixed(1)
    console.error(`made a workbook of ${size.toLocaleString('en')} incidents in ${seconds} s`)
  }
  const open = await measureOpen(workbooks.get(sizes.at(-1) ?? 0) ?? '', folder)
  console.error('measured opening')
  const edits = await measureEdits(workbooks, folder)
  console.log(`Store, Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}`)
  printRows([...open, ...edits])
  process.exitCode = [...open, ...edits].every(isMet) ? 0 : 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
