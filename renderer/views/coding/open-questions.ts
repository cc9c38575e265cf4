import type { IncidentPanel } from '../../../data/queries/incident-panel.ts'
import type { SubjectId } from '../../../data/records/claim.ts'
import type { ProblemRow } from '../../../data/replies.ts'
import { type RowKey, rowKey } from './incident/row-key.ts'
import { rowsBeside } from './spoken-rows.ts'

/** The rows that problems stand on, in the order of the incident, each once. */
export function openQuestions(
  panel: IncidentPanel,
  problems: readonly Pick<ProblemRow, 'about' | 'field' | 'item'>[],
): RowKey[] {
  const asked = new Set(
    problems.flatMap(({ about, field, item }) =>
      field === null ? [] : [rowKey(field, item ?? 1, about as SubjectId)],
    ),
  )
  return rowsBeside(panel, undefined)
    .flatMap(({ id, rows }) => rows.map((row) => rowKey(row.field.id, row.item, id)))
    .filter((row) => asked.has(row))
}

/** The question after the row that is open, round to the first again; null where there is none. */
export function nextQuestion(questions: readonly RowKey[], open: RowKey | null): RowKey | null {
  const here = open === null ? -1 : questions.indexOf(open)
  return questions[(here + 1) % Math.max(1, questions.length)] ?? null
}
