import type { Address } from '../../address/address.ts'
import { AuthoritiesView } from '../authorities/authorities-view.tsx'

/** Who acts and who is acted upon, under every name. */
export function ActorsView({ address }: { address: Extract<Address, { view: 'actors' }> }) {
  return <AuthoritiesView kind="actor" id={address.id ?? null} beside={address.with ?? null} />
}
