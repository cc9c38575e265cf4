import type { SubjectId } from '../../../../data/records/claim.ts'
import type { ProblemRow } from '../../../../data/replies.ts'
import { type RowKey, rowKey } from './row-key.ts'

/** The problems on an incident's screen by the row they stand on; those of no field are left out. */
export function problemsByRow(problems: readonly ProblemRow[]): ReadonlyMap<RowKey, readonly ProblemRow[]> {
  const byRow = new Map<RowKey, ProblemRow[]>()
  for (const problem of problems) {
    if (problem.field === null) continue
    const key = rowKey(problem.field, problem.item ?? 1, problem.about as SubjectId)
    byRow.set(key, [...(byRow.get(key) ?? []), problem])
  }
  return byRow
}
