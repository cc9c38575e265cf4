import { useEffect, useMemo, useRef, useState } from 'react'
import { type FoundRange, findInFoldedText, foldForFinding } from '../../../../data/text/find-in-text.ts'

const nothing: readonly FoundRange[] = []

/** Find-in-text: closed while `wanted` is null. The text is folded only once find is opened. */
export function useFind(text: string) {
  const [wanted, setWanted] = useState<string | null>(null)
  const [at, setAt] = useState(0)
  const open = wanted !== null
  const folded = useMemo(() => (open ? foldForFinding(text) : null), [open, text])
  const found = useMemo(
    () => (folded && wanted ? findInFoldedText(folded, wanted, 5_000) : nothing),
    [folded, wanted],
  )
  return {
    wanted,
    found,
    at: Math.min(at, Math.max(0, found.length - 1)),
    want: (words: string) => {
      setWanted(words)
      setAt(0)
    },
    step: (by: 1 | -1) =>
      setAt((before) => (found.length === 0 ? 0 : (before + by + found.length) % found.length)),
    open: () => setWanted((before) => before ?? ''),
    close: () => setWanted(null),
  }
}

/** Ctrl F finds in the text wherever one is beside it, in the place of the browser's own find. */
export function useFindKey(open: () => void): void {
  const latest = useRef(open)
  latest.current = open
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.code !== 'KeyF') return
      event.preventDefault()
      latest.current()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
}
