import type { Draft } from '../changes/draft.ts'
import type { Claim } from '../records/claim.ts'
import type { Decision } from '../records/decision.ts'
import { isOfKind, type RecordId } from '../records/record-id.ts'
import { itemFor } from './add-claim.ts'
import { codebookOf, existing } from './existing.ts'
import { pathsOf, withReference } from './moved-references.ts'

/**
 * Makes two incidents one, as one change: claims, decisions, participants and relations of the second go to the first,
 * where different values stand as rivals and entries of a field that repeats stand beside each other. The code of the
 * second is kept among the former codes, since reports may have named it.
 */
export function mergeIncidents(
  draft: Draft,
  into: RecordId<'incident'>,
  from: RecordId<'incident'>,
): RecordId<'incident'> {
  const kept = existing(draft, into)
  const gone = existing(draft, from)
  for (const id of draft.referrers(from).toSorted()) {
    const record = draft.get(id)
    if (!record) continue
    if (isOfKind('relation', id) && pathsOf(record, into).length > 0) draft.remove(id)
    else if (isOfKind('claim', id)) moveClaim(draft, record as Claim, into)
    else {
      draft.set(id, withReference(record, pathsOf(record, from), from, into))
      if (isOfKind('decision', id)) joinDecisions(draft, existing(draft, id))
    }
  }
  draft.remove(from)
  draft.set<'incident'>(into, {
    formerCodes: [...kept.formerCodes, gone.code, ...gone.formerCodes],
    tags: [...new Set([...kept.tags, ...gone.tags])],
    notes: [kept.notes, gone.notes].filter((notes) => notes !== null).join('\n\n') || null,
  })
  return into
}

/** Decisions follow the item that their claims went to. */
function moveClaim(draft: Draft, claim: Claim, into: RecordId<'incident'>): void {
  const field = codebookOf(draft).fields.find(
    (one) => one.id === claim.field && one.appliesTo.subject === 'incident',
  )
  const item = field ? itemFor(draft, into, field, claim.value) : claim.item
  draft.set<'claim'>(claim.id, { subject: into, item })
  if (item === claim.item) return
  for (const decision of draft.referring('decision', claim.id)) draft.set<'decision'>(decision.id, { item })
}

/** One item has one decision: that of the first stands, overtaken by the claims that came, with the reasons of both. */
function joinDecisions(draft: Draft, { id, subject, field, item, reason }: Decision): void {
  const standing = draft
    .referring('decision', subject)
    .find((one) => one.id !== id && one.subject === subject && one.field === field && one.item === item)
  if (!standing) return
  const reasons = [standing.reason, reason].filter((one) => one !== null)
  draft.remove(id)
  draft.set<'decision'>(standing.id, { reason: [...new Set(reasons)].join('\n\n') || null })
}
