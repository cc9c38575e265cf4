import type { EditedStore } from './edited-store.ts'
import type { Row } from './rows.ts'
import { median, quantile } from './side.ts'

/** Milliseconds of each edit of a round, at one size. */
export type EditTimes = { ours: number[]; sqlite: number[]; bareSqlite: number[]; bare: number[] }

export function editRows({ incidents, sqlite }: EditedStore, times: EditTimes): Row[] {
  const what = `edit at ${incidents.toLocaleString('en')}`
  const runs = typeof sqlite !== 'string'
  const ours = median(times.ours)
  return [
    {
      what: `${what}: median`,
      ours,
      baseline: 'bare append + fsync',
      theirs: median(times.bare),
      bound: 1.5,
    },
    {
      what: `${what}: p99`,
      ours: quantile(times.ours, 0.99),
      baseline: 'bare append + fsync',
      theirs: quantile(times.bare, 0.99),
      bound: null,
    },
    {
      what: `${what}: median`,
      ours,
      baseline: 'the same edit on SQLite (WAL, FULL)',
      theirs: runs ? median(times.sqlite) : null,
      bound: 1,
    },
    {
      what: `${what}: median`,
      ours,
      baseline: 'SQLite given two texts, unchecked',
      theirs: runs ? median(times.bareSqlite) : null,
      bound: null,
    },
  ]
}

/** The cost of an edit must not grow with the workbook. */
export function spreadRow(times: EditTimes[]): Row {
  const medians = times.map(({ ours }) => median(ours))
  return {
    what: 'edit: slowest size',
    ours: Math.max(...medians),
    baseline: 'the quickest size',
    theirs: Math.min(...medians),
    bound: 1.3,
  }
}
