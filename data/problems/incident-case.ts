import { type FieldEvidence, subjectEvidence } from '../evidence/field-evidence.ts'
import { incidentForm } from '../queries/incident-form.ts'
import type { Incident } from '../records/incident.ts'
import type { Records } from '../records/records.ts'
import { type Problem, type ProblemRule, problem } from './problem.ts'

/** An incident with its evidence worked out once, as every rule looks at it. */
export type IncidentCase = { records: Records; incident: Incident; evidence: FieldEvidence[] }

export function incidentCase(records: Records, incident: Incident): IncidentCase {
  const fields = incidentForm(records, incident).sections.flatMap((section) => section.fields)
  return { records, incident, evidence: subjectEvidence(records, incident.id, fields) }
}

/** A problem on one item of a field of an incident. */
export function fieldProblem(
  { incident }: IncidentCase,
  { field, item }: Pick<FieldEvidence, 'field' | 'item'>,
  rule: ProblemRule,
  rest: Partial<Pick<Problem, 'excerpt' | 'other' | 'details'>> = {},
  ...parts: (string | number)[]
): Problem {
  const where = { about: incident.id, incident: incident.id, field: field.id, fieldLabel: field.label, item }
  return problem({ rule, ...where, ...rest }, field.id, item, ...parts)
}
