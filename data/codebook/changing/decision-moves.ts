import { decidedValue } from '../../evidence/decided-value.ts'
import { cellText } from '../../exports/csv/cell-text.ts'
import type { Claim } from '../../records/claim.ts'
import type { Codebook, Field } from '../../records/codebook.ts'
import type { Decision } from '../../records/decision.ts'
import type { Records } from '../../records/records.ts'
import { Refusal } from '../../refusal.ts'
import { sameValue } from '../../values/same-value.ts'
import type { Value } from '../../values/value.ts'
import { convertValue } from './convert-value.ts'
import { type FieldRoutes, fieldThatHeld } from './field-routes.ts'

export type DecisionMove = { decision: Decision; fields: Partial<Decision> }

/**
 * What becomes of decisions once the claims have moved. They follow their field; where a claim they rest on was set aside or
 * came back, the rule is applied anew to those that stand, and they ask to be looked at again. A value of the analyst's own that
 * no longer fits is kept in the words of the reason. Decisions on a field that is gone wait for it.
 */
export function* decisionMoves(
  records: Records,
  routes: FieldRoutes,
  versions: readonly Codebook[],
  moved: ReadonlyMap<Claim['id'], Claim>,
): Iterable<DecisionMove> {
  for (const decision of records.ofKind('decision')) {
    const route = routes.of(decision.subject, decision.field)
    if (route.to === null) continue
    const renamed = route.id === decision.field ? {} : { field: route.id }
    const shaken = decision.claims.some((id) => asideBefore(records, id) !== asideNow(records, moved, id))
    if (route.unchanged && !shaken) continue
    const { to, codes } = route
    const standing = decision.claims.flatMap((id) => {
      const claim = moved.get(id) ?? records.get(id)
      return claim && claim.setAside === null ? [claim] : []
    })
    const gave = () =>
      decision.value && fieldThatHeld(versions, decision.subject, decision.field, decision.value)
    const from = route.from ?? (gave() || null)
    const converted =
      decision.value === null ? null : convertValue({ records, from, to, codes }, decision.value)
    const kept = converted !== null && 'value' in converted ? converted.value : null
    const redrawn = (shaken || kept === null) && !isOwn(records, decision)
    const value = redrawn ? (drawn(records, to, decision, standing) ?? kept) : kept
    const fields: Partial<Decision> = { ...renamed, ...changedValue(decision.value, value) }
    if (decision.value !== null && value === null) {
      const was = `(${cellText(records, decision.value)}, until the codebook changed)`
      fields.reason = decision.reason === null ? was : `${decision.reason} ${was}`
    }
    if (Object.keys(fields).length > 0) yield { decision, fields }
  }
}

/** A value that no claim has: the analyst's own. */
function isOwn(records: Records, { rule, claims, value }: Decision): boolean {
  if (rule !== 'best' || value === null) return false
  return !claims.some((id) => {
    const claim = records.get(id)
    return claim !== undefined && sameValue(claim.value, value)
  })
}

function asideBefore(records: Records, id: Claim['id']): boolean {
  return records.get(id)?.setAside != null
}

function asideNow(records: Records, moved: ReadonlyMap<Claim['id'], Claim>, id: Claim['id']): boolean {
  return (moved.get(id) ?? records.get(id))?.setAside != null
}

function drawn(records: Records, to: Field, { rule }: Decision, standing: readonly Claim[]): Value | null {
  if (standing.length === 0) return null
  try {
    return decidedValue(records, to, rule, standing, null)
  } catch (error) {
    if (error instanceof Refusal) return null
    throw error
  }
}

function changedValue(before: Value | null, after: Value | null): Partial<Decision> {
  const same = before === null || after === null ? before === after : sameValue(before, after)
  return same ? {} : { value: after }
}
