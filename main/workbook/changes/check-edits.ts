import { z } from 'zod'
import { Draft } from '../../../data/changes/draft.ts'
import type { Edit, FieldChange } from '../../../data/changes/edit.ts'
import { sameJson } from '../../../data/changes/same-json.ts'
import { type AnyRecord, parseRecord } from '../../../data/records/record.ts'
import { isOfKind, kindOf, type RecordId, recordKinds } from '../../../data/records/record-id.ts'
import type { Records } from '../../../data/records/records.ts'
import { referencesOf } from '../../../data/records/references.ts'
import { Refusal } from '../../../data/refusal.ts'

/** Whether the workbook's folder holds what a record names by its hash. */
export type KeptFiles = {
  hasText(sha256: string): boolean
  hasOriginal(sha256: string): boolean
}

/**
 * The last door before the disk, whoever comes through it: edits must start from the records as they are, every record
 * that comes out must fit its schema, and whatever it points to must exist. Returns the records as they would be; its
 * edits are the ones to write. Throws Refusal.
 */
export function checkEdits(records: Records, edits: readonly Edit[], kept: KeptFiles): Draft {
  const draft = new Draft(records)
  for (const edit of edits) take(draft, edit)
  for (const { id } of edits) {
    const record = draft.get(id)
    if (record) checkRecord(draft, record, records.get(id), kept)
    else checkGone(draft, id)
  }
  return draft
}

/** Makes one edit on the draft, if what it starts from is what stands there and what comes out fits. */
function take(draft: Draft, edit: Edit): void {
  if (!recordKinds.includes(kindOf(edit.id))) {
    throw new Refusal('bad-id', `${edit.id} is not the id of any kind of record.`, { id: edit.id })
  }
  const current = draft.get(edit.id)
  if ('created' in edit) {
    if (current || edit.created.id !== edit.id) throw stale(edit.id)
    draft.create(fitting(edit.id, edit.created))
  } else if ('removed' in edit) {
    if (!sameJson(current, edit.removed)) throw stale(edit.id)
    draft.remove(edit.id)
  } else {
    if (!current) throw new Refusal('no-record', `There is no ${edit.id} in this workbook.`, { id: edit.id })
    draft.set(edit.id, fitting(edit.id, withFields(current, edit.fields)))
  }
}

/** The record with fields changed that must be as the edit saw them. */
function withFields(current: AnyRecord, fields: Record<string, FieldChange>): unknown {
  const changed: Record<string, unknown> = { ...current }
  for (const name of Object.keys(fields)) {
    const [from, to] = fields[name] as FieldChange
    if (name === 'id' || !sameJson(changed[name], from)) throw stale(current.id, name)
    changed[name] = to
  }
  return changed
}

/** The record as its schema has it: trimmed, defaults filled in. */
function fitting(id: RecordId, record: unknown): AnyRecord {
  try {
    return parseRecord(id, record)
  } catch (error) {
    if (error instanceof z.ZodError) throw misfit(id, error)
    throw error
  }
}

function checkRecord(draft: Draft, record: AnyRecord, before: AnyRecord | undefined, kept: KeptFiles): void {
  const { id } = record
  const missing = referencesOf(record).find((target) => !draft.get(target))
  if (missing) {
    throw new Refusal('no-record', `There is no ${missing} in this workbook.`, { id: missing, from: id })
  }
  if (isOfKind('workbook', id) && draft.count('workbook') > 1) {
    throw new Refusal('one-workbook', 'A workbook holds one workbook record only.', { id })
  }
  if (isOfKind('source', id)) checkFiles(draft, id, before, kept)
  if (isOfKind('excerpt', id)) checkQuoted(draft, id, before, kept)
}

function checkFiles(
  draft: Draft,
  id: RecordId<'source'>,
  before: AnyRecord | undefined,
  kept: KeptFiles,
): void {
  const source = draft.get(id)
  const known = new Set(before && 'texts' in before ? before.texts.map((text) => text.sha256) : [])
  for (const text of source?.texts ?? []) {
    if (!known.has(text.sha256) && !kept.hasText(text.sha256)) throw notKept(id, 'text', text.sha256)
  }
  const original = source?.original
  if (!original || (before && 'original' in before && before.original?.sha256 === original.sha256)) return
  if (!kept.hasOriginal(original.sha256)) throw notKept(id, 'original', original.sha256)
}

function checkQuoted(
  draft: Draft,
  id: RecordId<'excerpt'>,
  before: AnyRecord | undefined,
  kept: KeptFiles,
): void {
  const excerpt = draft.get(id)
  if (!excerpt || (before && 'quote' in before && before.textSha256 === excerpt.textSha256)) return
  if (!kept.hasText(excerpt.textSha256)) throw notKept(id, 'text', excerpt.textSha256)
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
