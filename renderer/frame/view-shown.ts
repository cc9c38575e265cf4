import type { Address, ViewName } from '../address/address.ts'
import { authorityAddress, kindOfId } from '../views/authorities/authority-address.ts'

/** The view that one is in as the rail has it: a text alone is among the sources, one beside a card among its kind. */
export function viewShown(address: Address): Exclude<ViewName, 'coding'> {
  if (address.view !== 'coding') return address.view
  if (address.incident === null && address.about)
    return kindOfId(address.about) === 'actor' ? 'actors' : 'places'
  return address.incident === null && address.source !== null ? 'sources' : 'incidents'
}

/** Where the card stands that a text is read beside; null where there is none. */
export function cardBeside(address: Address): Address | null {
  if (address.view !== 'coding' || address.incident !== null || !address.about) return null
  return authorityAddress(kindOfId(address.about), address.about)
}
