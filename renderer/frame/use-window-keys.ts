import { useEffect, useRef } from 'react'
import { nextPane } from './next-pane.ts'
import { useSteps } from './use-steps.ts'

type WindowKeys = { onSearch: () => void; onKeys: () => void }

/** The keys that work wherever one is. While words are being typed, undo and the question mark are theirs. */
export function useWindowKeys(deeds: WindowKeys): void {
  const steps = useSteps()
  const latest = useRef({ ...deeds, ...steps })
  latest.current = { ...deeds, ...steps }
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const deed = deedOf(event)
      if (deed === null) return
      event.preventDefault()
      if (deed === 'search') latest.current.onSearch()
      if (deed === 'keys') latest.current.onKeys()
      if (deed === 'undo') latest.current.undo()
      if (deed === 'redo') latest.current.redo()
      if (deed === 'pane') nextPane(document, event.shiftKey ? -1 : 1)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
}

type Deed = 'search' | 'keys' | 'undo' | 'redo' | 'pane'

function deedOf(event: KeyboardEvent): Deed | null {
  const control = event.ctrlKey || event.metaKey
  if (control && event.code === 'KeyK') return 'search'
  if (event.key === 'F6') return 'pane'
  if (isTyping(event.target)) return null
  if (control && event.code === 'KeyZ') return event.shiftKey ? 'redo' : 'undo'
  if (control && event.code === 'KeyY') return 'redo'
  if (event.key === '?' && !control) return 'keys'
  return null
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('input, textarea, [contenteditable="true"]')
}
