import type { PlannedChange } from '../../../data/changes/change.ts'
import type { Draft } from '../../../data/changes/draft.ts'
import { draftOfEdits } from '../../../data/changes/draft-of-edits.ts'
import { checkDraft, type KeptFiles } from '../../../data/edits/check-draft.ts'
import type { Records } from '../../../data/records/records.ts'
import { type SealedChange, sealChange } from '../journal/journal-line.ts'
import type { ChangePoint } from '../journal/journal-scan.ts'
import type { Planned, Waiting } from './commit-queue.ts'
import { newSalt } from './new-salt.ts'

/** A change that is ready to be written, and who waits for it. */
export type Sealed = { change: SealedChange; waiting: Waiting }

/** What the changes follow on, and what every one of them says. */
export type GroupSeal = { kept: KeptFiles; last: ChangePoint | null; workbook: string; time: string }

/**
 * Plans, checks and seals commits that will be written together, each over the records as the one before leaves them.
 * Nothing is altered. A refused one is answered at once; what changes nothing has nothing to write.
 */
export function sealGroup(
  records: Records,
  group: readonly Planned[],
  { kept, last, workbook, time }: GroupSeal,
): { sealed: Sealed[]; idle: Waiting[] } {
  const sealed: Sealed[] = []
  const idle: Waiting[] = []
  let current = records
  for (const { plan, waiting } of group) {
    try {
      const planned = typeof plan === 'function' ? plan(current) : plan
      const draft = draftOf(current, planned)
      const edits = checkDraft(draft, kept)
      if (edits.length === 0) {
        idle.push(waiting)
        continue
      }
      const { label, author, undoes } = planned
      const change = sealChange(edits, {
        ...{ label, author, workbook, time },
        ...(undoes && { undoes }),
        parent: (sealed.at(-1)?.change.header ?? last)?.id ?? null,
        salt: newSalt(),
      })
      sealed.push({ change, waiting })
      current = draft
    } catch (error) {
      waiting.reject(error)
    }
  }
  return { sealed, idle }
}

function draftOf(records: Records, planned: PlannedChange): Draft {
  if ('edits' in planned) return draftOfEdits(records, planned.edits)
  if (planned.draft.base !== records) throw new Error('a change was drafted over other records')
  return planned.draft
}
