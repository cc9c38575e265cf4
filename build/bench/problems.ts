import { cpus } from 'node:os'
import type { Edit } from '../../data/changes/edit.ts'
import { ProblemList } from '../../data/problems/problem-list.ts'
import { type EditKind, editsOf } from './problems/problem-edits.ts'
import { problemWorkbook } from './problems/problem-workbook.ts'
import { isMet, printRows, type Row } from './store/rows.ts'
import { median, quantile } from './store/side.ts'

/**
 * The list of problems is kept up to date by changes, not recomputed (issue 3): what one edit costs it, beside looking for
 * all problems anew, and beside the same edit in a workbook a tenth of the size. Asking for the list again is part of it.
 * The sizes take turns, so that a busy machine is busy for both, and the lower quartile counts: what else the machine does
 * adds to some and takes from none.
 */
const sizes = [1_000, 10_000]
const warmUp = 20
const rounds = 200

const sides = sizes.map((size) => {
  const { records, incidents } = problemWorkbook(size)
  const anew = median(Array.from({ length: 5 }, () => timed(() => new ProblemList(records).all())))
  const list = new ProblemList(records)
  const at = `at ${size.toLocaleString('en')}`
  console.error(`${list.total('standing').toLocaleString('en')} problems ${at} incidents`)
  return { at, records, list, anew, kinds: editsOf(records, incidents) }
})
type Side = (typeof sides)[number]

const [small, large] = sides as [Side, Side]
const [held, spread]: [Row[], Row[]] = [[], []]
for (const [index, { name }] of small.kinds.entries()) {
  const times = sides.map((): number[] => [])
  for (let round = 0; round < warmUp + rounds; round += 1) {
    for (const [at, side] of sides.entries()) {
      const time = perform(side, side.kinds[index] as EditKind, round)
      if (round >= warmUp) times[at]?.push(time)
    }
  }
  const [few = 0, many = 0] = times.map((all) => quantile(all, 0.25))
  for (const [side, ours] of [
    [small, few],
    [large, many],
  ] as const) {
    const what = `${name} ${side.at}`
    held.push({ what, ours, baseline: 'the whole list anew', theirs: side.anew, bound: 0.02 })
  }
  const what = `${name}: ten times the size`
  spread.push({ what, ours: many, baseline: `${small.at} incidents`, theirs: few, bound: 3 })
}
console.log(`Problems, Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}`)
printRows([...held, ...spread])
process.exitCode = [...held, ...spread].every(isMet) ? 0 : 1

/** Makes an edit and asks for the first problems again; returns what that took, the edit itself aside. */
function perform({ records, list }: Side, { edits }: EditKind, round: number): number {
  const made: Edit[] = edits(round)
  records.apply(made)
  return timed(() => {
    list.note(made)
    list.slice('standing', 0, 200)
  })
}

function timed(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}
