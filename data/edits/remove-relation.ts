import type { Draft } from '../changes/draft.ts'
import type { Relation } from '../records/relation.ts'
import { Refusal } from '../refusal.ts'

/** Removes a relation between two that are made one; one with claims of its own stands on evidence and is not dropped. */
export function removeRelation(draft: Draft, relation: Relation): void {
  if (draft.referrers(relation.id).length > 0) {
    throw new Refusal(
      'merge-related',
      `The two are related (${relation.type}), and claims stand on that relation; remove it first.`,
      { relation: relation.id },
    )
  }
  draft.remove(relation.id)
}
