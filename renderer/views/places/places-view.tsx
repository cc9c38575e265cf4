import type { Address } from '../../address/address.ts'
import { AuthoritiesView } from '../authorities/authorities-view.tsx'

/** Where things happen, under every name, one within the other. */
export function PlacesView({ address }: { address: Extract<Address, { view: 'places' }> }) {
  return <AuthoritiesView kind="place" id={address.id ?? null} beside={address.with ?? null} />
}
