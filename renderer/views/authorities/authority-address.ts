import { isOfKind, type RecordId } from '../../../data/records/record-id.ts'
import type { Address } from '../../address/address.ts'

export type AuthorityKind = 'actor' | 'place'
export type AuthorityId = RecordId<'actor'> | RecordId<'place'>

/** Where the card of an actor or a place stands, or the two of a kind side by side. */
export function authorityAddress(kind: AuthorityKind, id: AuthorityId | null, beside?: AuthorityId): Address {
  const one = <K extends AuthorityKind>(of: K, given: AuthorityId | null | undefined) =>
    given && isOfKind(of, given) ? given : null
  return kind === 'actor'
    ? { view: 'actors', id: one('actor', id), with: one('actor', beside) }
    : { view: 'places', id: one('place', id), with: one('place', beside) }
}

export function kindOfId(id: AuthorityId): AuthorityKind {
  return isOfKind('actor', id) ? 'actor' : 'place'
}
