import type { EditReply } from '../../data/api.ts'
import type { Edit } from '../../data/changes/edit.ts'
import { type GivenEdit, type MadeIds, planEdits } from '../../data/edits/plan-edits.ts'
import type { EditContext } from '../../data/edits/verb.ts'
import { Refusal } from '../../data/refusal.ts'
import type { Handlers } from '../dispatch.ts'
import { newId } from '../new-id.ts'
import type { WorkbookStore } from '../workbook/workbook-store.ts'
import type { Desk } from './desk.ts'

/** Changing records, and taking changes back. */
export function editRequests(desk: Desk): Pick<Handlers, 'edit' | 'undo' | 'redo'> {
  return {
    edit: ({ edits, seen }) => performEdits(desk.store, edits, { author: desk.author, seen }),
    undo: () => desk.store.undo(desk.author),
    redo: () => desk.store.redo(desk.author),
  }
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
    if (seen !== undefined) refuseStale(store, plan.edits, seen)
    ids = plan.ids.map((id) => id ?? null)
    return { label: labelOf(given), author, edits: plan.edits }
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

function refuseStale(store: WorkbookStore, edits: readonly Edit[], seen: number): void {
  for (const edit of edits) {
    if (!('fields' in edit)) continue
    const overtaken = Object.keys(edit.fields).find((field) => store.lastTouched(edit.id, field) > seen)
    if (overtaken === undefined) continue
    throw new Refusal(
      'stale',
      'This was changed elsewhere since you last saw it; look at it again, then repeat the edit.',
      {
        id: edit.id,
        field: overtaken,
      },
    )
  }
}
