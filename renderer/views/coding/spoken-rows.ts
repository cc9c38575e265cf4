import type { AuthorityCard } from '../../../data/queries/authority-card.ts'
import type { FieldRow, IncidentPanel } from '../../../data/queries/incident-panel.ts'
import type { SubjectId } from '../../../data/records/claim.ts'

/** The rows of one subject that stand beside a text. */
export type SpokenRows = { id: SubjectId; rows: readonly FieldRow[] }

/** All that stands beside the text with rows of its own: an incident with its people and relations, or a card with its relations. */
export function rowsBeside(panel: IncidentPanel | undefined, card: AuthorityCard | undefined): SpokenRows[] {
  if (panel) {
    const own = panel.sections.map(({ rows }) => ({ rows, id: panel.incident.id }))
    return [...own, ...panel.people, ...panel.relations]
  }
  if (!card) return []
  return [...card.sections.map(({ rows }) => ({ rows, id: card.record.id })), ...card.relations]
}
