import { z } from 'zod'
import { Draft } from '../../../data/changes/draft.ts'
import type { Edit, FieldChange } from '../../../data/changes/edit.ts'
import { sameJson } from '../../../data/changes/same-json.ts'
import { movesPart, refuseCircles } from '../../../data/edits/refuse-circles.ts'
import { refuseSecondDecision } from '../../../data/edits/refuse-second-decision.ts'
import type { Excerpt } from '../../../data/records/excerpt.ts'
import { type AnyRecord, parseField, parseRecord } from '../../../data/records/record.ts'
import { isOfKind, kindOf, type RecordId, recordKinds } from '../../../data/records/record-id.ts'
import type { Records } from '../../../data/records/records.ts'
import { referencesOf } from '../../../data/records/references.ts'
import type { Source } from '../../../data/records/source.ts'
import { Refusal } from '../../../data/refusal.ts'

/** Whether the workbook's folder holds what a record names by its hash. */
export type KeptFiles = {
  hasText(sha256: string): boolean
  hasOriginal(sha256: string): boolean
}

/** Edits that may be written, in their smallest form, and the records as they would be after them. */
export type Checked = { edits: Edit[]; records(): Records }

/**
 * The last door before the disk, whoever comes through it: edits must start from the records as they are, every record
 * that comes out must fit its schema, and whatever it points to must exist. Throws Refusal.
 */
export function checkEdits(records: Records, edits: readonly Edit[], kept: KeptFiles): Checked {
  const [only] = edits
  if (edits.length === 1 && only && 'fields' in only) return checkFields(records, only, kept)
  const draft = new Draft(records)
  for (const edit of edits) take(draft, edit)
  for (const { id } of edits) {
    const record = draft.get(id)
    if (record) checkRecord(draft, record, records.get(id), kept)
    else checkGone(draft, id)
  }
  refuseCircles(draft, edits)
  refuseSecondDecision(draft, edits)
  return { edits: draft.edits(), records: () => draft }
}

type FieldsEdit = Extract<Edit, { fields: unknown }>

/** Some fields of one record, which is what most changes are: nothing else can come into it. */
function checkFields(records: Records, edit: FieldsEdit, kept: KeptFiles): Checked {
  const current = existing(records, edit.id)
  const after = withFields(current, edit.fields)
  checkRecord(records, after, current, kept)
  const fields: Record<string, FieldChange> = {}
  for (const name of Object.keys(edit.fields)) {
    const [from, to] = [fieldOf(current, name), fieldOf(after, name)]
    if (!sameJson(from, to)) fields[name] = [from, to]
  }
  const recordsAfter = () => {
    const draft = new Draft(records)
    draft.set(edit.id, after as Partial<AnyRecord>)
    return draft
  }
  if (movesPart(edit)) refuseCircles(recordsAfter(), [edit])
  if (isOfKind('decision', edit.id)) refuseSecondDecision(recordsAfter(), [edit])
  return { edits: Object.keys(fields).length === 0 ? [] : [{ id: edit.id, fields }], records: recordsAfter }
}

function existing(records: Records, id: RecordId): AnyRecord {
  const record = recordKinds.includes(kindOf(id)) ? records.get(id) : undefined
  if (!record) throw new Refusal('no-record', `There is no ${id} in this workbook.`, { id })
  return record
}

/** Makes one edit on the draft, if what it starts from is what stands there and what comes out fits. */
function take(draft: Draft, edit: Edit): void {
  if (!recordKinds.includes(kindOf(edit.id))) {
    throw new Refusal('bad-id', `${edit.id} is not the id of any kind of record.`, { id: edit.id })
  }
  const current = draft.get(edit.id)
  if ('created' in edit) {
    if (current || edit.created.id !== edit.id) throw stale(edit.id)
    draft.create(fitting(edit.id, () => parseRecord(edit.id, edit.created)))
  } else if ('removed' in edit) {
    if (!sameJson(current, edit.removed)) throw stale(edit.id)
    draft.remove(edit.id)
  } else draft.set(edit.id, withFields(existing(draft, edit.id), edit.fields))
}

/** The record with fields changed that must be as the edit saw them, each as its schema has it. */
function withFields(current: AnyRecord, fields: Record<string, FieldChange>): AnyRecord {
  const changed: Record<string, unknown> = { ...current }
  for (const name of Object.keys(fields)) {
    const [from, to] = fields[name] as FieldChange
    if (name === 'id' || !sameJson(changed[name], from)) throw stale(current.id, name)
    changed[name] = fitting(current.id, () => parseField(current.id, name, to))
  }
  return changed as AnyRecord
}

/** What a schema makes of a value: trimmed, defaults filled in. */
function fitting<T>(id: RecordId, parse: () => T): T {
  try {
    return parse()
  } catch (error) {
    if (error instanceof z.ZodError) throw misfit(id, error)
    throw error
  }
}

function fieldOf(record: AnyRecord, name: string): unknown {
  return (record as unknown as Record<string, unknown>)[name]
}

function checkRecord(
  records: Records,
  record: AnyRecord,
  before: AnyRecord | undefined,
  kept: KeptFiles,
): void {
  const { id } = record
  const missing = referencesOf(record).find((target) => !records.get(target))
  if (missing) {
    throw new Refusal('no-record', `There is no ${missing} in this workbook.`, { id: missing, from: id })
  }
  if (isOfKind('workbook', id) && records.count('workbook') > 1) {
    throw new Refusal('one-workbook', 'A workbook holds one workbook record only.', { id })
  }
  if ('texts' in record) checkFiles(record, before as Source | undefined, kept)
  if ('quote' in record) checkQuoted(record, before as Excerpt | undefined, kept)
}

function checkFiles({ id, texts, original }: Source, before: Source | undefined, kept: KeptFiles): void {
  const known = new Set(before?.texts.map(({ sha256 }) => sha256))
  for (const { sha256 } of texts) {
    if (!known.has(sha256) && !kept.hasText(sha256)) throw notKept(id, 'text', sha256)
  }
  if (!original || before?.original?.sha256 === original.sha256) return
  if (!kept.hasOriginal(original.sha256)) throw notKept(id, 'original', original.sha256)
}

function checkQuoted({ id, textSha256 }: Excerpt, before: Excerpt | undefined, kept: KeptFiles): void {
  if (before?.textSha256 !== textSha256 && !kept.hasText(textSha256)) throw notKept(id, 'text', textSha256)
}

function checkGone(draft: Draft, id: RecordId): void {
  if (isOfKind('workbook', id) && draft.count('workbook') === 0) {
    throw new Refusal('one-workbook', 'The workbook record itself cannot be removed.', { id })
  }
  const [resting] = draft.referrers(id)
  if (resting) throw new Refusal('rested-on', `${resting} still rests on ${id}.`, { id, from: resting })
}

function stale(id: RecordId, field?: string): Refusal {
  const what = field === undefined ? id : `${field} of ${id}`
  return new Refusal('stale', `${what} is no longer as it was when this edit was made; look again.`, {
    id,
    ...(field !== undefined && { field }),
  })
}

function misfit(id: RecordId, error: z.ZodError): Refusal {
  const [issue] = error.issues
  const where = issue && issue.path.length > 0 ? `${issue.path.join('.')}: ` : ''
  const reason = `${where}${issue?.message ?? error.message}`
  return new Refusal('bad-record', `${id} would hold something it cannot: ${reason}.`, { id, reason })
}

function notKept(id: RecordId, what: 'text' | 'original', sha256: string): Refusal {
  return new Refusal(
    'not-kept',
    `${id} names the ${what} of a file that this workbook does not keep: ${sha256}.`,
    {
      id,
      sha256,
    },
  )
}
