import type { Span } from './segments.ts'
import { offsetUnder, rangeOf, reveal } from './text-selection.ts'
import type { Way, WordMap } from './word-cursor.ts'

const tries = 6

/** The word above or below another, as the lines fall on the screen now. */
export function wordOnNextLine(root: Element, map: WordMap, from: Span, way: Way): Span | null {
  reveal(root, from, 'nearest')
  const words = rangeOf(root, from)?.getBoundingClientRect()
  if (!words) return null
  const middle = (words.left + words.right) / 2
  const step = Math.max(12, words.height * 0.6)
  for (let count = 1; count <= tries; count++) {
    const y = way === 'on' ? words.bottom + step * (count - 0.5) : words.top - step * (count - 0.5)
    const offset = offsetUnder(root, middle, y)
    const word = offset === null ? null : map.wordAt(offset)
    if (word && (way === 'on' ? word.start > from.start : word.start < from.start)) return word
  }
  return null
}
