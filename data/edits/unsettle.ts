import type { Draft } from '../changes/draft.ts'
import type { RecordId } from '../records/record-id.ts'
import { existing } from './existing.ts'

/** Takes a claim whose value is no longer what it was out of what decisions considered: they are overtaken. */
export function unsettle(draft: Draft, id: RecordId<'claim'>): void {
  const { subject, field } = existing(draft, id)
  for (const decision of draft.referring('decision', subject)) {
    if (decision.subject !== subject || decision.field !== field || !decision.considered.includes(id))
      continue
    draft.set<'decision'>(decision.id, { considered: decision.considered.filter((one) => one !== id) })
  }
}
