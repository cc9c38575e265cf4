import { snapToGraphemes } from '../../../../data/text/snap-to-graphemes.ts'
import { offsetAt, placeAt, trimmed } from './offset-map.ts'
import type { Span } from './segments.ts'

/** The page's selection as a span of the source's text, whole characters, no white space at its ends; null outside it. */
export function selectedSpan(root: Element, text: string): Span | null {
  const selection = document.getSelection()
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null
  const range = selection.getRangeAt(0)
  if (!range.intersectsNode(root)) return null
  const start = root.contains(range.startContainer)
    ? offsetAt(root, range.startContainer, range.startOffset)
    : 0
  const end = root.contains(range.endContainer)
    ? offsetAt(root, range.endContainer, range.endOffset)
    : text.length
  if (start === null || end === null) return null
  return trimmed(text, snapToGraphemes(text, start, end))
}

/** The range of the page that shows a span; null where its blocks are not drawn. */
export function rangeOf(root: Element, span: Span): Range | null {
  const first = blockHolding(root, span.start)
  const last = blockHolding(root, span.end - 1)
  const from = first && placeAt(first, span.start, 'on')
  const to = last && placeAt(last, span.end, 'back')
  if (!from || !to) return null
  const range = document.createRange()
  range.setStart(from.node, from.offset)
  range.setEnd(to.node, to.offset)
  return range
}

/** Selects a span on the page, as if it had been drawn over with the mouse. */
export function selectSpan(root: Element, span: Span): void {
  const range = rangeOf(root, span)
  const selection = document.getSelection()
  if (!range || !selection) return
  selection.removeAllRanges()
  selection.addRange(range)
}

/** Brings a span into sight with some air above it, without moving what is in sight already. */
export function reveal(root: Element, span: Span, how: 'nearest' | 'middle'): void {
  const block = blockHolding(root, span.start)
  const scroller = root.closest('[data-scroller]')
  if (!block || !scroller) return
  const range = rangeOf(root, span)
  const words = (range ?? block).getBoundingClientRect()
  const sight = scroller.getBoundingClientRect()
  const air = 72
  const above = words.top < sight.top + air
  const below = words.bottom > sight.bottom - air
  if (how === 'nearest' && !above && !below) return
  const target =
    how === 'middle' || (above && below) ? sight.height / 3 : above ? air : sight.height - air - words.height
  scroller.scrollBy({
    top: words.top - sight.top - target,
    behavior: how === 'middle' ? gently() : 'instant',
  })
}

function gently(): ScrollBehavior {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth'
}

/** The offset under a point of the window; null where no text is. */
export function offsetUnder(root: Element, x: number, y: number): number | null {
  const caret = document.caretRangeFromPoint(x, y)
  return caret && root.contains(caret.startContainer)
    ? offsetAt(root, caret.startContainer, caret.startOffset)
    : null
}

function blockHolding(root: Element, offset: number): HTMLElement | null {
  const blocks = root.querySelectorAll<HTMLElement>('[data-start]')
  let low = 0
  let high = blocks.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (Number(blocks[middle]?.dataset.start) <= offset) low = middle
    else high = middle - 1
  }
  return blocks[low] ?? null
}
