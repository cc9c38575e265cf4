import { appliesTo, type FormSubject } from '../codebook/applies-to.ts'
import { codebookOf } from '../edits/existing.ts'
import { subjectEvidence } from '../evidence/field-evidence.ts'
import type { SubjectId } from '../records/claim.ts'
import type { Codebook, Field } from '../records/codebook.ts'
import { isOfKind, kindOf } from '../records/record-id.ts'
import type { Records } from '../records/records.ts'
import type { DisplayContext } from './display-value.ts'
import { type FieldRow, fieldRow } from './field-row.ts'

/**
 * The fields of anything that claims can be about, in its codebook's order: those that apply, and any that hold a claim
 * though they no longer apply, since what was coded never drops out of sight.
 */
export function subjectFields(records: Records, subject: SubjectId): { codebook: Codebook; fields: Field[] } {
  const { codebook, form } = formOf(records, subject)
  const kind = kindOf(subject)
  const claims = records.referring('claim', subject).filter((claim) => claim.subject === subject)
  const claimed = new Set(claims.map((claim) => claim.field))
  const fields = codebook.fields.filter(
    (field) => appliesTo(field, form) || (field.appliesTo.subject === kind && claimed.has(field.id)),
  )
  return { codebook, fields }
}

/** The rows of a subject: its fields with their evidence, item by item. */
export function subjectRows(context: DisplayContext, subject: SubjectId): FieldRow[] {
  const { fields } = subjectFields(context.records, subject)
  return subjectEvidence(context.records, subject, fields).map((evidence) => fieldRow(context, evidence))
}

function formOf(records: Records, subject: SubjectId): { codebook: Codebook; form: FormSubject } {
  const kind = kindOf(subject)
  const incidentId = isOfKind('participation', subject)
    ? records.get(subject)?.incident
    : isOfKind('incident', subject)
      ? subject
      : undefined
  const incident = incidentId && records.get(incidentId)
  if (incident && (kind === 'participation' || kind === 'incident')) {
    const form: FormSubject = { subject: kind, type: incident.type, kind: incident.kind }
    return { codebook: records.get(incident.currentUnder) ?? codebookOf(records), form }
  }
  return {
    codebook: codebookOf(records),
    form: { subject: kind as 'actor' | 'place' | 'relation' },
  }
}
