import { useMemo, useSyncExternalStore } from 'react'
import { type Address, printAddress, readAddress } from './address.ts'

const subscribe = (listener: () => void) => {
  window.addEventListener('hashchange', listener)
  return () => window.removeEventListener('hashchange', listener)
}

/** Where the window is. */
export function useAddress(): Address {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash)
  return useMemo(() => readAddress(hash), [hash])
}

/** Goes somewhere; Back comes back from there. */
export function goTo(address: Address): void {
  window.location.hash = printAddress(address)
}

/** Goes somewhere in the place of where one is: Back does not come back here. */
export function goOn(address: Address): void {
  window.location.replace(printAddress(address))
}
