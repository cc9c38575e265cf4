import { type FieldEvidence, subjectEvidence } from '../evidence/field-evidence.ts'
import { subjectFields } from '../queries/subject-form.ts'
import type { SubjectId } from '../records/claim.ts'
import type { Incident } from '../records/incident.ts'
import { isOfKind } from '../records/record-id.ts'
import type { Records } from '../records/records.ts'
import { type Problem, type ProblemRule, problem } from './problem.ts'

/** An incident, or anything else that claims are about, with its evidence worked out once, as every rule looks at it. */
export type SubjectCase = {
  records: Records
  subject: SubjectId
  /** The incident on whose screen it stands: itself, that of a person harmed, the one that a relation starts from. */
  incident: Incident | null
  evidence: FieldEvidence[]
}

/** Null for what is not there any more, or stands under an incident that is discarded. */
export function subjectCase(records: Records, subject: SubjectId): SubjectCase | null {
  if (!records.get(subject)) return null
  const incident = incidentOf(records, subject)
  if (incident?.status === 'discarded') return null
  const { fields } = subjectFields(records, subject)
  return { records, subject, incident, evidence: subjectEvidence(records, subject, fields) }
}

function incidentOf(records: Records, subject: SubjectId): Incident | null {
  const id = isOfKind('participation', subject)
    ? records.get(subject)?.incident
    : isOfKind('relation', subject)
      ? records.get(subject)?.from
      : subject
  return id && isOfKind('incident', id) ? (records.get(id) ?? null) : null
}

/** A problem on one item of a field of a subject; on a relation, its first end is named too, since it stands on its card. */
export function fieldProblem(
  { records, subject, incident }: SubjectCase,
  { field, item }: Pick<FieldEvidence, 'field' | 'item'>,
  rule: ProblemRule,
  rest: Partial<Pick<Problem, 'excerpt' | 'other' | 'details'>> = {},
  ...parts: (string | number)[]
): Problem {
  const other = isOfKind('relation', subject) ? (records.get(subject)?.from ?? null) : null
  const where = { about: subject, incident: incident?.id ?? null, other, fieldLabel: field.label, item }
  return problem({ rule, ...where, field: field.id, ...rest }, field.id, item, ...parts)
}
