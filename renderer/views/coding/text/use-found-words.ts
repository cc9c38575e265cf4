import './found.css'
import { type RefObject, useEffect } from 'react'
import type { Span } from './segments.ts'
import { rangeOf, reveal } from './text-selection.ts'

/** How many places are painted: more than anyone looks at, fewer than slow the page. */
const paintedAtMost = 500

/** Paints what find-in-text found over the text, and brings the one looked at into sight. */
export function useFoundWords(
  root: RefObject<HTMLElement | null>,
  found: readonly Span[],
  foundAt: number,
): void {
  useEffect(() => {
    const element = root.current
    const here = found[foundAt]
    if (!element || !here) return
    reveal(element, here, 'nearest')
    const around = Math.max(0, foundAt - paintedAtMost / 2)
    const ranges = found
      .slice(around, around + paintedAtMost)
      .filter((span) => span !== here)
      .flatMap((span) => rangeOf(element, span) ?? [])
    const hereRange = rangeOf(element, here)
    CSS.highlights.set('found', new Highlight(...ranges))
    if (hereRange) CSS.highlights.set('found-here', new Highlight(hereRange))
    return () => {
      CSS.highlights.delete('found')
      CSS.highlights.delete('found-here')
    }
  }, [root, found, foundAt])
}
