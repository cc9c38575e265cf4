import type { Draft } from '../../../data/changes/draft.ts'
import type { Edit } from '../../../data/changes/edit.ts'
import { checkDraft } from '../../../data/edits/check-draft.ts'
import type { AnyRecord } from '../../../data/records/record.ts'
import { isOfKind, type RecordId } from '../../../data/records/record-id.ts'
import { referencesOf } from '../../../data/records/references.ts'
import type { Relation } from '../../../data/records/relation.ts'
import { Refusal } from '../../../data/refusal.ts'
import { misfitOf } from '../journal/replay.ts'

/** Texts and originals went along as they are; what is off with one is for `verify` to tell, and no reason to lose more. */
const allKept = { hasText: () => true, hasOriginal: () => true }

/** So many refusals are made way for one by one; a change that meets more is left out whole. */
const patience = 100

/**
 * Takes out of a draft whatever cannot be, record by record, each back to how it stands below, until the rest passes the
 * last door before the disk. Returns the edits that are left.
 */
export function fitDraft(draft: Draft): readonly Edit[] {
  for (let refusals = 0; refusals < patience; refusals += 1) {
    takeOutUnfounded(draft)
    try {
      return checkDraft(draft, allKept)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      makeWay(draft, error)
    }
  }
  for (const { id } of draft.edits()) takeOut(draft, id)
  return []
}

function takeOutUnfounded(draft: Draft): void {
  for (let before = -1; before !== draft.edits().length; ) {
    before = draft.edits().length
    for (const { id } of draft.edits()) {
      if (!isFounded(draft, id) && !takeOutField(draft, id)) takeOut(draft, id)
    }
  }
}

/** Takes out the one field that keeps a record from standing, if it is one: the others can be as they are. */
function takeOutField(draft: Draft, id: RecordId): boolean {
  const [now, below] = [draft.get(id), draft.base.get(id)]
  if (!now || !below) return false
  for (const name of Object.keys(below)) {
    draft.set(id, { [name]: below[name as keyof AnyRecord] })
    if (isFounded(draft, id)) return true
    draft.set(id, now)
  }
  return false
}

/** Whether a record fits its schema and all that it rests on is there; of one that goes, whether nothing rests on it. */
function isFounded(draft: Draft, id: RecordId): boolean {
  const record = draft.get(id)
  if (!record) return draft.referrers(id).length === 0
  if (misfitOf(record) || referencesOf(record).some((target) => !draft.get(target))) return false
  if ('quote' in record) {
    return draft.get(record.source)?.texts.some(({ sha256 }) => sha256 === record.textSha256) ?? false
  }
  if (!('texts' in record)) return true
  const texts = new Set(record.texts.map(({ sha256 }) => sha256))
  return draft.referring('excerpt', record.id).every(({ textSha256 }) => texts.has(textSha256))
}

/** Takes out what a refusal is about. Of two decisions on one item the later is certain: then the one below was gone. */
function makeWay(draft: Draft, { code, details }: Refusal): void {
  const { id, other } = details as { id?: RecordId; other?: RecordId }
  const written = new Set(draft.edits().map((edit) => edit.id))
  if (code === 'second-decision' && other && !written.has(other) && draft.referrers(other).length === 0) {
    draft.remove(other)
    return
  }
  const concerned = [...written].filter((one) => one === id || startsAt(draft, one) === id)
  for (const one of concerned.length > 0 ? concerned : written) takeOut(draft, one)
}

/** Something that would be a part of itself is named in place of the relation that makes it so. */
function startsAt(draft: Draft, id: RecordId): RecordId | undefined {
  return isOfKind('relation', id) ? (draft.get(id) as Relation | undefined)?.from : undefined
}

function takeOut(draft: Draft, id: RecordId): void {
  const below = draft.base.get(id)
  if (!below) {
    if (draft.get(id)) draft.remove(id)
  } else if (draft.get(id)) draft.set(id, below)
  else draft.create(below)
}
