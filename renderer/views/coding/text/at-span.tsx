import { type ReactNode, type RefObject, useLayoutEffect, useRef, useState } from 'react'
import styles from './at-span.module.css'
import type { Span } from './segments.ts'
import { rangeOf } from './text-selection.ts'

type AtSpanProps = {
  root: RefObject<HTMLElement | null>
  span: Span
  /** Pixels that what is shown needs: where they are wanting on one side, it goes to the other. */
  room: number
  prefers: 'above' | 'below'
  children: ReactNode
}

type Place = { side: 'above' | 'below'; block: number; inline: number; room: number }

const gap = 8
/** Less than this is of no use: better to reach out of sight, where one can scroll. */
const least = 220

/** Puts something beside words of the text, below or above them, and lets it scroll along. */
export function AtSpan({ root, span, room, prefers, children }: AtSpanProps) {
  const holder = useRef<HTMLDivElement>(null)
  const [place, setPlace] = useState<Place | null>(null)
  const { start, end } = span
  useLayoutEffect(() => {
    const element = holder.current
    const column = element?.offsetParent
    const text = root.current
    if (!element || !column || !text) return
    const put = () => {
      const range = rangeOf(text, { start, end })
      if (range) setPlace(placeFor(range, column, text, element, room, prefers))
    }
    const observer = new ResizeObserver(put)
    observer.observe(text)
    observer.observe(element)
    put()
    return () => observer.disconnect()
  }, [root, start, end, room, prefers])
  const style = place
    ? {
        insetInlineStart: place.inline,
        maxBlockSize: place.room,
        ...(place.side === 'below' ? { insetBlockStart: place.block } : { insetBlockEnd: place.block }),
      }
    : {}
  return (
    <div ref={holder} className={styles.holder} data-placed={place ? 'yes' : 'no'} style={style}>
      {children}
    </div>
  )
}

function placeFor(
  range: Range,
  column: Element,
  text: Element,
  element: Element,
  room: number,
  prefers: 'above' | 'below',
): Place {
  const words = range.getBoundingClientRect()
  const frame = column.getBoundingClientRect()
  const sight = (text.closest('[data-scroller]') ?? column).getBoundingClientRect()
  const below = sight.bottom - words.bottom
  const above = words.top - sight.top
  const side =
    prefers === 'below'
      ? below >= room || below >= above
        ? 'below'
        : 'above'
      : above >= room
        ? 'above'
        : 'below'
  const block = side === 'below' ? words.bottom - frame.top + gap : frame.bottom - words.top + gap
  const mirrored = getComputedStyle(column).direction === 'rtl'
  const wanted = mirrored ? frame.right - words.right : words.left - frame.left
  const most = frame.width - element.getBoundingClientRect().width
  const free = (side === 'below' ? below : above) - 2 * gap
  return { side, block, inline: Math.max(0, Math.min(wanted, most)), room: Math.max(least, free) }
}
