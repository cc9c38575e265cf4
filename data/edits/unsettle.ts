import type { Draft } from '../changes/draft.ts'
import type { RecordId } from '../records/record-id.ts'
import { existing } from './existing.ts'

/**
 * Takes a claim that is no longer what it was out of what decisions considered: they are overtaken. So is one whose value
 * was corrected, one that was denied since, and one that nothing supports any more.
 */
export function unsettle(draft: Draft, id: RecordId<'claim'>): void {
  const { subject, field } = existing(draft, id)
  for (const decision of draft.referring('decision', subject)) {
    if (decision.subject !== subject || decision.field !== field || !decision.considered.includes(id))
      continue
    draft.set<'decision'>(decision.id, { considered: decision.considered.filter((one) => one !== id) })
  }
}

/** The same of a claim that was left without any passage that supports it. */
export function unsettleUnsupported(draft: Draft, id: RecordId<'claim'>): void {
  const isSupported = draft.referring('citation', id).some(({ stance }) => stance === 'supports')
  if (!isSupported) unsettle(draft, id)
}
