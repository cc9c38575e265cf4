import type { ChangeHeader, PlannedChange } from '../../../data/changes/change.ts'
import type { Edit } from '../../../data/changes/edit.ts'
import { type Blocked, reverseEdits, type UndoState, undoState } from '../../../data/changes/undo.ts'
import type { RecordId } from '../../../data/records/record-id.ts'
import type { Records } from '../../../data/records/records.ts'
import { Refusal } from '../../../data/refusal.ts'
import type { History } from '../journal/history.ts'

/** Undo takes an author's last change back; redo takes that back. */
export type Direction = 'undo' | 'redo'

/**
 * What an author can undo and redo next, from the newest change back, also beyond this opening. History is read only as
 * far as it takes: until the author's changes in it stand for themselves.
 */
export async function undoStateOf(history: History, author: string): Promise<UndoState> {
  for (let reach = 64; ; reach *= 4) {
    await history.reach(history.count - reach)
    const own = history.known.filter((header) => header.author === author)
    const state = undoState(own, author)
    if (history.first <= 1 || (state.undo && standsAlone(own))) return state
  }
}

/** Whether no undo reaches back beyond these headers, and a plain change among them ends what could be redone before. */
function standsAlone(headers: readonly ChangeHeader[]): boolean {
  const ids = new Set(headers.map(({ id }) => id))
  return (
    headers.some(({ undoes }) => undoes === undefined) &&
    headers.every(({ undoes }) => undoes === undefined || ids.has(undoes))
  )
}

/** What to commit to go one step in a direction, over the records as they are now. Throws Refusal. */
export async function planStep(
  history: History,
  records: Records,
  author: string,
  direction: Direction,
): Promise<PlannedChange> {
  const target = (await undoStateOf(history, author))[direction]
  if (!target) {
    throw new Refusal(`nothing-to-${direction}`, `There is nothing of ${author} to ${direction}.`, { author })
  }
  const number = history.first + history.known.findLastIndex(({ id }) => id === target.id)
  const { body } = await history.change(number)
  const reversed = reverseEdits(records, body.edits)
  if (!('blockedBy' in reversed)) return { label: direction, author, draft: reversed, undoes: target.id }
  throw await blockedRefusal(history, direction, target, number, reversed)
}

/** Names the latest change since the target that touched what stands in the way. */
async function blockedRefusal(
  history: History,
  direction: Direction,
  target: ChangeHeader,
  number: number,
  { blockedBy, field }: Blocked,
): Promise<Refusal> {
  for (let later = history.count; later > number; later -= 1) {
    const { header, body } = await history.change(later)
    if (!body.edits.some((edit) => touches(edit, blockedBy, field))) continue
    return new Refusal(
      `${direction}-blocked`,
      `“${target.label}” cannot be taken back: “${header.label}” by ${header.author} at ${header.time} came later and rests on it.`,
      {
        ...{ label: target.label, number, id: blockedBy, field: field ?? '' },
        ...{
          laterLabel: header.label,
          laterAuthor: header.author,
          laterTime: header.time,
          laterNumber: later,
        },
      },
    )
  }
  throw new Error(`no change after ${number} touched ${blockedBy}`)
}

function touches(edit: Edit, id: RecordId, field: string | null): boolean {
  return edit.id === id && (field === null || !('fields' in edit) || field in edit.fields)
}
