import { type KeyboardEvent, type PointerEvent, type RefObject, useRef } from 'react'
import type { RecordId } from '../../../../data/records/record-id.ts'
import { wordOnNextLine } from './line-step.ts'
import type { Mark } from './marks.ts'
import { moveCursor, wholeSentence } from './move-cursor.ts'
import { type ReadingDeed, readingDeed } from './reading-keys.ts'
import type { Span } from './segments.ts'
import { offsetUnder, reveal, selectedSpan, selectSpan } from './text-selection.ts'
import { type Cursor, selectedBy, type WordMap } from './word-cursor.ts'

type Reading = {
  root: RefObject<HTMLDivElement | null>
  text: string
  map: WordMap
  marks: readonly Mark[]
  /** Told what is selected by mouse; keys need no offer beside the words. */
  onSelect: (span: Span | null) => void
  onAttach: (span: Span) => void
  onPassage: (excerpt: RecordId<'excerpt'>, how: 'show' | 'open') => void
}

/** Reading and selecting in the text: the keys of reading-keys, and the mouse, over one cursor. */
export function useReadingCursor({ root, text, map, marks, onSelect, onAttach, onPassage }: Reading) {
  const cursor = useRef<Cursor | null>(null)
  /** Whether the cursor is drawn: a click only remembers its word, keys and a drawn selection show it. */
  const drawn = useRef<'yes' | 'no'>('no')

  const show = (next: Cursor | null, by: 'mouse' | 'keys' = 'keys') => {
    cursor.current = next
    drawn.current = next ? 'yes' : 'no'
    const element = root.current
    if (!element) return
    if (next === null) {
      document.getSelection()?.removeAllRanges()
      onSelect(null)
      return
    }
    selectSpan(element, selectedBy(next))
    reveal(element, next.focus, 'nearest')
    onSelect(by === 'mouse' ? selectedBy(next) : null)
  }

  const started = (): Cursor | null => {
    if (cursor.current) return cursor.current
    const word = map.wordAt(firstInSight(root.current) ?? 0)
    return word && { anchor: word, focus: word }
  }

  const toPassage = (way: 'on' | 'back') => {
    const here = cursor.current ? selectedBy(cursor.current).start : -1
    const placed = marks
      .filter(({ id }) => id !== 'pending')
      .toSorted((a, b) => a.start - b.start || a.end - b.end)
    const next =
      way === 'on' ? placed.find(({ start }) => start > here) : placed.findLast(({ start }) => start < here)
    if (!next || next.id === 'pending') return
    const span = { start: next.start, end: next.end }
    show({ anchor: span, focus: span })
    onPassage(next.id, 'show')
  }

  const move = (from: Cursor, deed: Extract<ReadingDeed, { do: 'move' }>) => {
    if (drawn.current === 'no' && deed.how === 'move') show(from)
    else if (deed.step !== 'line') show(moveCursor(map, from, deed.step, deed.way, deed.how))
    else {
      const focus = root.current && wordOnNextLine(root.current, map, from.focus, deed.way)
      if (focus) show({ anchor: deed.how === 'extend' ? from.anchor : focus, focus })
    }
  }

  const perform = (deed: ReadingDeed): void => {
    const from = started()
    if (!from) return
    switch (deed.do) {
      case 'move':
        move(from, deed)
        break
      case 'sentence':
        show(wholeSentence(map, from))
        break
      case 'attach':
        onAttach(selectedBy(from))
        break
      case 'passage':
        toPassage(deed.way)
        break
      case 'clear':
        show(null)
        break
      case 'open': {
        const under = innermost(marks, selectedBy(from).start)
        if (under) onPassage(under, 'open')
      }
    }
  }

  return {
    onKeyDown: (event: KeyboardEvent) => {
      const deed = readingDeed(event, directionAt(root.current))
      if (!deed || event.target !== root.current) return
      event.preventDefault()
      event.stopPropagation()
      perform(deed)
    },
    /** Else a press inside of words that are selected would drag them, and no narrower words could be drawn over. */
    onPointerDown: (event: PointerEvent) => {
      if (event.button === 0 && !event.shiftKey) document.getSelection()?.removeAllRanges()
    },
    onPointerUp: (event: PointerEvent) => {
      const element = root.current
      if (!element || event.button !== 0) return
      const drawnOver = selectedSpan(element, text)
      if (drawnOver) {
        const span = event.altKey ? drawnOver : map.whole(drawnOver)
        return show({ anchor: span, focus: span }, 'mouse')
      }
      const offset = offsetUnder(element, event.clientX, event.clientY)
      const word = offset === null ? null : map.wordAt(offset)
      cursor.current = word && { anchor: word, focus: word }
      drawn.current = 'no'
      onSelect(null)
      const marked = (event.target as Element).closest('[data-excerpt]')?.getAttribute('data-excerpt')
      if (marked && marked !== 'pending') onPassage(marked as RecordId<'excerpt'>, 'open')
    },
    onFocus: () => {
      if (root.current?.matches(':focus-visible') && drawn.current === 'no') show(started())
    },
    /** Drawing the text anew loses the page's selection: puts it back. */
    restore: () => {
      const element = root.current
      if (!element || document.activeElement !== element || !cursor.current || drawn.current === 'no') return
      selectSpan(element, selectedBy(cursor.current))
    },
    show,
  }
}

function innermost(marks: readonly Mark[], offset: number): RecordId<'excerpt'> | null {
  const over = marks.filter((mark) => mark.id !== 'pending' && mark.start <= offset && offset < mark.end)
  const [least] = over.toSorted((a, b) => a.end - a.start - (b.end - b.start))
  return least && least.id !== 'pending' ? least.id : null
}

function directionAt(root: Element | null): 'ltr' | 'rtl' {
  const node = document.getSelection()?.focusNode
  const element = node instanceof Element ? node : node?.parentElement
  const block = element?.closest('[data-start]') ?? root
  return block && getComputedStyle(block).direction === 'rtl' ? 'rtl' : 'ltr'
}

/** The offset of the first block that can be seen. */
function firstInSight(root: HTMLElement | null): number | null {
  const top = root?.closest('[data-scroller]')?.getBoundingClientRect().top ?? 0
  for (const block of root?.querySelectorAll<HTMLElement>('[data-start]') ?? []) {
    if (block.getBoundingClientRect().bottom > top + 8) return Number(block.dataset.start)
  }
  return null
}
