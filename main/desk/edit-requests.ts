import type { Edit } from '../../data/changes/edit.ts'
import { type GivenEdit, type MadeIds, planEdits } from '../../data/edits/plan-edits.ts'
import type { EditContext } from '../../data/edits/verb.ts'
import type { Decision } from '../../data/records/decision.ts'
import { isOfKind, type RecordId } from '../../data/records/record-id.ts'
import type { Records } from '../../data/records/records.ts'
import { Refusal } from '../../data/refusal.ts'
import type { EditReply, StepReply } from '../../data/replies.ts'
import type { EditRequest } from '../../data/requests/edit-requests.ts'
import type { Handlers } from '../dispatch.ts'
import { newId } from '../new-id.ts'
import type { WorkbookStore } from '../workbook/workbook-store.ts'
import { aboutChange } from './about-change.ts'
import type { Desk } from './desk.ts'
import { firstDeed } from './first-deed.ts'

/** Changing records, and taking changes back. */
export function answerEditRequests(desk: Desk): Pick<Handlers, EditRequest> {
  return {
    edit: ({ edits, seen }) => performEdits(desk.store, edits, { author: desk.author, seen }),
    undo: () => step(desk.store, desk.author, 'undo'),
    redo: () => step(desk.store, desk.author, 'redo'),
  }
}

/** Takes the author's last change back or makes it again, and says what that was. */
async function step(store: WorkbookStore, author: string, way: 'undo' | 'redo'): Promise<StepReply> {
  const notice = await (way === 'undo' ? store.undo(author) : store.redo(author))
  const change = await store.change(notice.number)
  const about = await aboutChange(store, change, new Map())
  return { ...notice, did: await firstDeed(store, change.header), about }
}

type PerformOptions = {
  author: string
  /** The number of the change that the asker last saw; later changes to the same fields refuse the edit as stale. */
  seen?: number | undefined
  /** Ids made earlier under a name, and where new ones are added. */
  made?: MadeIds
}

/** Performs edits as one change, all or none; resolves when the change is on disk. */
export async function performEdits(
  store: WorkbookStore,
  given: readonly GivenEdit[],
  { author, seen, made = new Map() }: PerformOptions,
): Promise<EditReply> {
  let ids: EditReply['ids'] = []
  const notice = await store.commit((records) => {
    const plan = planEdits(records, given, made, editContext(store, author))
    if (seen !== undefined) refuseStale(store, records, plan.draft.edits(), seen)
    ids = plan.ids.map((id) => id ?? null)
    return { label: labelOf(given), author, draft: plan.draft }
  })
  return { change: notice.ids.length === 0 ? null : notice.id, number: notice.number, ids }
}

/** What verbs are told: the time, who signs, ids, and the texts of sources. */
export function editContext(store: WorkbookStore, author: string): EditContext {
  return {
    now: new Date().toISOString(),
    author,
    newId: (kind) => newId(kind),
    textOf: (sha256) => store.textOf(sha256),
  }
}

/** One verb names the change; several of a kind bear its name too, a mixture is a batch. */
function labelOf(given: readonly GivenEdit[]): string {
  const names = new Set(given.map((one) => one.edit))
  const [name] = names
  return names.size === 1 && name !== undefined ? name : 'batch'
}

/**
 * Refuses edits of fields that were changed since, and decisions over claims and passages that came or were changed
 * since: nobody decides between what they have not seen.
 */
function refuseStale(store: WorkbookStore, records: Records, edits: readonly Edit[], seen: number): void {
  for (const edit of edits) {
    const unseen = unseenFields(store, edit, seen)[0] ?? unseenEvidence(store, records, edit, seen)
    if (unseen === undefined) continue
    throw new Refusal(
      'stale',
      'This was changed elsewhere since you last saw it; look at it again, then repeat the edit.',
      { id: edit.id, field: unseen },
    )
  }
}

function unseenFields(store: WorkbookStore, edit: Edit, seen: number): string[] {
  if (!('fields' in edit)) return []
  return Object.keys(edit.fields).filter((field) => store.lastTouched(edit.id, field) > seen)
}

/** Of a decision that is made or made anew: the claims it considers, if they or their passages were touched since. */
function unseenEvidence(
  store: WorkbookStore,
  records: Records,
  edit: Edit,
  seen: number,
): 'claims' | undefined {
  const claims = consideredIn(records, edit)
  const isUnseen = (id: RecordId) => records.get(id) !== undefined && store.lastTouched(id) > seen
  const touched = claims.some(
    (id) => isUnseen(id) || records.referring('citation', id).some((citation) => isUnseen(citation.id)),
  )
  return touched ? 'claims' : undefined
}

/** None where a decision was only overtaken, which is no decision of anyone's. */
function consideredIn(records: Records, edit: Edit): readonly RecordId<'claim'>[] {
  if (!isOfKind('decision', edit.id)) return []
  if ('created' in edit) return (edit.created as Decision).considered
  if (!('fields' in edit) || !('time' in edit.fields)) return []
  return (edit.fields.considered?.[1] ?? records.get(edit.id)?.considered ?? []) as Decision['considered']
}
