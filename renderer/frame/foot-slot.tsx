import { createContext, type ReactNode, useContext } from 'react'
import { createPortal } from 'react-dom'

/** The foot of the window, where the view in it may say something. */
export const FootSlot = createContext<HTMLElement | null>(null)

/** Puts what a view has to say into the foot of the window. */
export function InFoot({ children }: { children: ReactNode }) {
  const slot = useContext(FootSlot)
  return slot ? createPortal(children, slot) : null
}
