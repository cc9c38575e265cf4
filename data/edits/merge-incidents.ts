import type { Draft } from '../changes/draft.ts'
import { type Incident, untitled } from '../records/incident.ts'
import type { RecordId } from '../records/record-id.ts'
import type { Relation } from '../records/relation.ts'
import { Refusal } from '../refusal.ts'
import { existing } from './existing.ts'
import { mergedNote } from './merged-note.ts'
import { movedItems } from './moved-items.ts'
import { pathsOf, withReference } from './moved-references.ts'
import { removeRelation } from './remove-relation.ts'

/**
 * Makes two incidents one, as one change: claims, decisions, participants and relations of the second go to the first,
 * where different values stand as rivals and entries of a field that repeats stand beside each other. The code of the
 * second is kept among the former codes, since reports may have named it, and its notes say what it was called.
 */
export function mergeIncidents(
  draft: Draft,
  into: RecordId<'incident'>,
  from: RecordId<'incident'>,
): RecordId<'incident'> {
  const kept = existing(draft, into)
  const gone = existing(draft, from)
  if (kept.kind !== gone.kind) {
    throw new Refusal(
      'merge-aggregate',
      'A total over many incidents is not one incident; relate the two, or make them of one kind before you merge them.',
      { into, from },
    )
  }
  const notes = [kept.notes, gone.notes, mergedNote(draft, kept, gone)]
  for (const relation of relationsBetween(draft, into, from)) removeRelation(draft, relation)
  moveEvidence(draft, into, from)
  for (const id of draft.referrers(from).toSorted()) {
    const record = draft.get(id)
    if (record) draft.set(id, withReference(record, pathsOf(record, from), from, into))
  }
  draft.remove(from)
  draft.set<'incident'>(into, {
    formerCodes: [...kept.formerCodes, gone.code, ...gone.formerCodes],
    ...takenOver(kept, gone),
    tags: [...new Set([...kept.tags, ...gone.tags])],
    notes: notes.filter((one) => one !== null).join('\n\n'),
  })
  return into
}

/** What the one that stays does not say for itself, it takes from the one that goes. */
function takenOver(kept: Incident, gone: Incident): Partial<Incident> {
  return {
    title: kept.title === untitled ? gone.title : kept.title,
    type: kept.type ?? gone.type,
    assignee: kept.assignee ?? gone.assignee,
    scope: kept.scope ?? gone.scope,
    period: kept.period ?? gone.period,
  }
}

function relationsBetween(draft: Draft, one: RecordId<'incident'>, other: RecordId<'incident'>): Relation[] {
  return draft.referring('relation', one).filter(({ from, to }) => from === other || to === other)
}

/**
 * Claims and decisions go to the items that theirs become. Where both have decided, the decision of the one that stays
 * stands with the reasons of both, and asks to be looked at again: it saw nothing of the other's claims.
 */
function moveEvidence(draft: Draft, into: RecordId<'incident'>, from: RecordId<'incident'>): void {
  const itemOf = movedItems(draft, into, from)
  const standing = draft.referring('decision', into).filter(({ subject }) => subject === into)
  for (const { id, field, item } of draft.referring('claim', from)) {
    draft.set<'claim'>(id, { subject: into, item: itemOf(field, item) })
  }
  for (const { id, subject, field, item, reason } of draft.referring('decision', from)) {
    if (subject !== from) continue
    const moved = itemOf(field, item)
    const both = standing.find((one) => one.field === field && one.item === moved)
    if (both === undefined) {
      draft.set<'decision'>(id, { subject: into, item: moved })
      standing.push(existing(draft, id))
    } else {
      draft.remove(id)
      const reasons = [both.reason, reason].filter((one) => one !== null)
      draft.set<'decision'>(both.id, {
        considered: [],
        reason: [...new Set(reasons)].join('\n\n') || null,
      })
    }
  }
}
