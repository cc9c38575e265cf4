import type { FieldRow, IncidentPanel } from '../../../data/queries/incident-panel.ts'
import { type RowKey, rowKey } from './incident/row-key.ts'

/**
 * The rows that still want something of the analyst, in the order of the incident: rivals or disputes that nobody has
 * decided, values without a passage, decisions that a later claim has overtaken.
 */
export function openQuestions(panel: IncidentPanel): RowKey[] {
  return panel.sections
    .flatMap((section) => section.rows)
    .filter(isOpen)
    .map((row) => rowKey(row.field.id, row.item))
}

function isOpen({ state, decision }: FieldRow): boolean {
  if (decision?.overtaken) return true
  if (state === 'uncited') return true
  return decision === null && (state === 'rival' || state === 'disputed')
}

/** The question after the row that is open, round to the first again; null where there is none. */
export function nextQuestion(questions: readonly RowKey[], open: RowKey | null): RowKey | null {
  const here = open === null ? -1 : questions.indexOf(open)
  return questions[(here + 1) % Math.max(1, questions.length)] ?? null
}
