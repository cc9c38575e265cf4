import { type Problem, problem } from '../problem.ts'
import type { SubjectCase } from '../subject-case.ts'

/** The field by which an aggregate says how many incidents it counts. */
export const countedField = 'incidents_counted'

/** An aggregate that counts more incidents than the workbook holds for its scope and period. */
export function aggregateExceeds(one: SubjectCase, held: number): Problem[] {
  const { incident, evidence } = one
  if (incident?.id !== one.subject || incident.kind !== 'aggregate') return []
  const counted = evidence.find(({ field }) => field.id === countedField)?.reported
  if (counted?.low == null || counted.low <= held) return []
  const details = { counted: counted.low, held }
  return [
    problem({ rule: 'aggregate-exceeds', about: incident.id, incident: incident.id, details }, counted.low),
  ]
}
