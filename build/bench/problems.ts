import { cpus } from 'node:os'
import type { Edit } from '../../data/changes/edit.ts'
import { ProblemList } from '../../data/problems/problem-list.ts'
import { editsOf } from './problems/problem-edits.ts'
import { problemWorkbook } from './problems/problem-workbook.ts'
import { isMet, printRows, type Row } from './store/rows.ts'
import { median } from './store/side.ts'

/**
 * The list of problems is kept up to date by changes, not recomputed (issue 3): what one edit costs it, beside looking for
 * all problems anew, and beside the same edit in a workbook a tenth of the size. Asking for the list again is part of it.
 */
const sizes = [1_000, 10_000]
const warmUp = 20
const rounds = 200

const medians = new Map<string, number[]>()
const rows: Row[] = []
for (const size of sizes) {
  const { records, incidents } = problemWorkbook(size)
  const anew = median(Array.from({ length: 5 }, () => timed(() => new ProblemList(records).all())))
  const list = new ProblemList(records)
  const total = list.all().length
  const at = `at ${size.toLocaleString('en')}`
  console.error(`${total.toLocaleString('en')} problems ${at} incidents`)
  for (const { name, edits } of editsOf(records, incidents)) {
    const times: number[] = []
    for (let round = 0; round < warmUp + rounds; round += 1) {
      const made: Edit[] = edits(round)
      records.apply(made)
      const time = timed(() => {
        list.note(made)
        list.slice('standing', 0, 200)
      })
      if (round >= warmUp) times.push(time)
    }
    const ours = median(times)
    medians.set(name, [...(medians.get(name) ?? []), ours])
    rows.push({ what: `${name} ${at}`, ours, baseline: 'the whole list anew', theirs: anew, bound: 0.02 })
  }
}
for (const [name, [small = 0, large = 0]] of medians) {
  rows.push({
    ...{ what: `${name}: ten times the size`, ours: large, baseline: 'at 1,000 incidents', theirs: small },
    bound: 3,
  })
}
console.log(`Problems, Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}`)
printRows(rows)
process.exitCode = rows.every(isMet) ? 0 : 1

function timed(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}
