import { useEffect, useRef } from 'react'

/** A letter that does something in a view, by its place on the keyboard, while no words are being typed. */
export function useLetterKey(code: string, deed: () => void): void {
  const latest = useRef(deed)
  latest.current = deed
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.code !== code || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
      const typing =
        event.target instanceof Element && event.target.matches('input, textarea, [role="listbox"] *')
      if (typing || event.defaultPrevented) return
      event.preventDefault()
      latest.current()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [code])
}
