import type { Draft } from '../changes/draft.ts'
import { decidedValue } from '../evidence/decided-value.ts'
import type { Decision } from '../records/decision.ts'
import { Refusal } from '../refusal.ts'
import { fieldOf } from './existing.ts'

const computing: ReadonlySet<Decision['rule']> = new Set(['only', 'lowest', 'highest', 'range', 'all'])

/**
 * Gives a decision the value that its rule now draws from its claims. What a person chose (*best*) is not chosen anew here,
 * and where the rule says nothing any more the value stays as it was: the decision is overtaken either way.
 */
export function decideAnew(draft: Draft, { id, subject, field, rule, claims }: Decision): void {
  if (!computing.has(rule)) return
  const standing = claims.flatMap((claim) => draft.get(claim) ?? [])
  try {
    const value = decidedValue(draft, fieldOf(draft, subject, field), rule, standing, null)
    draft.set<'decision'>(id, { value })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
  }
}
