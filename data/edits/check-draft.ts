import { z } from 'zod'
import type { Draft } from '../changes/draft.ts'
import type { Edit, FieldChange } from '../changes/edit.ts'
import { sameJson } from '../changes/same-json.ts'
import { misfitReason } from '../misfit/misfit-reason.ts'
import type { Excerpt } from '../records/excerpt.ts'
import { type AnyRecord, parseField, parseRecord, recordSchemas } from '../records/record.ts'
import { isOfKind, kindOf, type RecordId } from '../records/record-id.ts'
import { referencesOf } from '../records/references.ts'
import type { Source } from '../records/source.ts'
import { Refusal } from '../refusal.ts'
import { refuseCircles } from './refuse-circles.ts'
import { refuseSecondDecision } from './refuse-second-decision.ts'

/** Whether the workbook's folder holds what a record names by its hash. */
export type KeptFiles = {
  hasText(sha256: string): boolean
  hasOriginal(sha256: string): boolean
}

/**
 * The last door before the disk, whoever comes through it: every record that comes out must fit its schema, and whatever
 * it points to must exist. Returns the edits in their smallest form. Throws Refusal.
 */
export function checkDraft(draft: Draft, kept: KeptFiles): readonly Edit[] {
  for (const edit of draft.edits()) makeFit(draft, edit)
  const edits = draft.edits()
  for (const { id } of edits) {
    const record = draft.get(id)
    if (record) checkRecord(draft, record, kept)
    else checkGone(draft, id)
  }
  refuseCircles(draft, edits)
  refuseSecondDecision(draft, edits)
  return edits
}

/** Leaves what its schema makes of a record: trimmed, defaults filled in. Fields that did not change are known to fit. */
function makeFit(draft: Draft, edit: Edit): void {
  if ('removed' in edit) return
  try {
    if ('created' in edit) {
      const fitted = parseRecord(edit.id, edit.created)
      if (!sameJson(fitted, edit.created)) draft.set(edit.id, fitted)
    } else {
      const fitted = fittedFields(edit.id, edit.fields)
      if (Object.keys(fitted).length > 0) draft.set(edit.id, fitted)
    }
  } catch (error) {
    if (error instanceof z.ZodError) throw misfit(edit, error)
    throw error
  }
}

/** The fields that do not come out of their schemas as they went in. */
function fittedFields(id: RecordId, fields: Record<string, FieldChange>): Partial<AnyRecord> {
  const fitted: Record<string, unknown> = {}
  for (const name of Object.keys(fields)) {
    const value = fields[name]?.[1]
    const parsed = parseField(id, name, value)
    if (!sameJson(parsed, value)) fitted[name] = parsed
  }
  return fitted as Partial<AnyRecord>
}

function checkRecord(draft: Draft, record: AnyRecord, kept: KeptFiles): void {
  const { id } = record
  const before = draft.base.get(id)
  // What it rested on before is there still, or is among what goes and is rested on.
  const known = before ? referencesOf(before) : []
  const missing = referencesOf(record).find((target) => !known.includes(target) && !draft.get(target))
  if (missing) {
    throw new Refusal('no-record', `There is no ${missing} in this workbook.`, { id: missing, from: id })
  }
  if (isOfKind('workbook', id) && draft.count('workbook') > 1) {
    throw new Refusal('one-workbook', 'A workbook holds one workbook record only.', { id })
  }
  if ('texts' in record) checkFiles(record, draft.base.get(record.id), kept)
  if ('quote' in record) checkQuoted(record, draft.base.get(record.id), kept)
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

function misfit(edit: Edit, error: z.ZodError): Refusal {
  const { id } = edit
  const given =
    'fields' in edit ? changedFields(edit.fields) : 'created' in edit ? edit.created : edit.removed
  const reason = misfitReason(error, { given, schema: recordSchemas[kindOf(id)] })
  return new Refusal('bad-record', `${id} would hold something it cannot: ${reason}.`, { id, reason })
}

function changedFields(fields: Record<string, FieldChange>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).map(([name, [, to]]) => [name, to]))
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
