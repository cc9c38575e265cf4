import { type RefObject, useEffect, useRef } from 'react'

/** Calls back when something outside an element is pressed, the lists that open over it not counted. */
export function usePressOutside(element: RefObject<Element | null>, onPress: () => void): void {
  const latest = useRef(onPress)
  latest.current = onPress
  useEffect(() => {
    const onPointerDown = ({ target }: PointerEvent) => {
      if (!(target instanceof Element) || element.current?.contains(target)) return
      if (target.closest('[role="dialog"], [role="listbox"]')) return
      latest.current()
    }
    document.addEventListener('pointerdown', onPointerDown, true)
    return () => document.removeEventListener('pointerdown', onPointerDown, true)
  }, [element])
}
