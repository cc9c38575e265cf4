import type { Claim } from '../../records/claim.ts'
import type { Codebook, Field } from '../../records/codebook.ts'
import type { Records } from '../../records/records.ts'
import { sameValue } from '../../values/same-value.ts'
import { type Converted, convertValue } from './convert-value.ts'
import { type FieldRoute, type FieldRoutes, fieldThatHeld } from './field-routes.ts'

/** What becomes of a claim. Its value is never lost: it is held, as it is or converted, or set aside as it was. */
export type ClaimMove = {
  claim: Claim
  route: FieldRoute
  /** The field as it was when the value was given. */
  gave: Field | null
  outcome: 'kept' | 'converted' | 'set aside' | 'stays aside' | 'back'
  /** What changes of the record. */
  fields: Partial<Pick<Claim, 'field' | 'value' | 'setAside'>>
}

export function* claimMoves(
  records: Records,
  routes: FieldRoutes,
  versions: readonly Codebook[],
): Iterable<ClaimMove> {
  for (const claim of records.ofKind('claim')) {
    const route = routes.of(claim.subject, claim.field)
    if (claim.setAside === null && route.unchanged) {
      yield { claim, route, gave: route.from, outcome: 'kept', fields: {} }
    } else if (claim.setAside === null && route.valuesStay) {
      yield { claim, route, gave: route.from, outcome: 'kept', fields: { field: route.id } }
    } else if (claim.setAside === null) {
      yield moved(records, claim, route, versions)
    } else yield movedAside(records, claim, route, versions)
  }
}

function moved(records: Records, claim: Claim, route: FieldRoute, versions: readonly Codebook[]): ClaimMove {
  const gave = route.from ?? fieldThatHeld(versions, claim.subject, claim.field, claim.value)
  const result = heldBy(records, claim, route, gave)
  const renamed = route.id === claim.field ? {} : { field: route.id }
  if ('reason' in result) {
    return { claim, route, gave, outcome: 'set aside', fields: { ...renamed, setAside: result.reason } }
  }
  if (sameValue(result.value, claim.value)) return { claim, route, gave, outcome: 'kept', fields: renamed }
  return { claim, route, gave, outcome: 'converted', fields: { ...renamed, value: result.value } }
}

/** One that was set aside before comes back as soon as the codebook can hold it, and not sooner. */
function movedAside(
  records: Records,
  claim: Claim,
  route: FieldRoute,
  versions: readonly Codebook[],
): ClaimMove {
  const gave = fieldThatHeld(versions, claim.subject, claim.field, claim.value)
  const result = heldBy(records, claim, route, gave)
  const renamed = route.id === claim.field ? {} : { field: route.id }
  if ('reason' in result) return { claim, route, gave, outcome: 'stays aside', fields: renamed }
  const value = sameValue(result.value, claim.value) ? {} : { value: result.value }
  return { claim, route, gave, outcome: 'back', fields: { ...renamed, ...value, setAside: null } }
}

function heldBy(records: Records, claim: Claim, { to, codes }: FieldRoute, gave: Field | null): Converted {
  if (to === null) return { reason: `The codebook has no field “${gave?.label ?? claim.field}” any more.` }
  if (isSurplus(claim, to)) return { reason: `“${to.label}” holds one item now.` }
  return convertValue({ records, from: gave, to, codes }, claim.value)
}

function isSurplus({ item }: Claim, to: Field): boolean {
  return item > 1 && !to.repeatable
}
