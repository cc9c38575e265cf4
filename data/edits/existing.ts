import { namesOf } from '../misfit/what-it-takes.ts'
import { nearestNames } from '../reading/nearest-names.ts'
import type { SubjectId } from '../records/claim.ts'
import type { Field } from '../records/codebook.ts'
import type { RecordOf } from '../records/record.ts'
import type { RecordId, RecordKind } from '../records/record-id.ts'
import type { Records } from '../records/records.ts'
import { Refusal } from '../refusal.ts'

/** The record of an id, or the refusal that names it. */
export function existing<K extends RecordKind>(records: Records, id: RecordId<K>): RecordOf<K> {
  const record = records.get(id)
  if (!record) throw new Refusal('no-record', `There is no ${id} in this workbook.`, { id })
  return record
}

/** The workbook's own record: exactly one stands in each. */
export function workbookOf(records: Records): RecordOf<'workbook'> {
  for (const workbook of records.ofKind('workbook')) return workbook
  throw new Refusal('no-workbook', 'This folder holds no workbook record; run verify on it.')
}

/** The codebook version in force. */
export function codebookOf(records: Records): RecordOf<'codebook'> {
  return existing(records, workbookOf(records).codebook)
}

/** A field of the codebook in force that can be claimed of this subject. */
export function fieldOf(records: Records, subject: SubjectId, id: string): Field {
  existing(records, subject)
  const kind = subject.slice(0, subject.indexOf(':'))
  const fields = codebookOf(records).fields
  const field = fields.find((one) => one.id === id && one.appliesTo.subject === kind)
  if (field) return field
  const known = fields.filter((one) => one.appliesTo.subject === kind).map((one) => one.id)
  const [near] = nearestNames(id, known)
  const help = near === undefined ? `it has ${namesOf(known) || 'none'}` : `perhaps ${near} is meant`
  throw new Refusal('no-field', `The codebook has no field “${id}” for this ${kind}; ${help}.`, { field: id })
}
