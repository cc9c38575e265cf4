import type { Locator } from '@playwright/test'

/** Words of a text, or where they stand in it: UTF-16 units, end exclusive. */
export type Passage = string | { start: number; end: number }

/** Where a passage stands in the text that is shown; its words must stand there. */
export async function placeOf(text: Locator, passage: Passage): Promise<{ start: number; end: number }> {
  if (typeof passage !== 'string') return passage
  const start = await text.evaluate((root, words) => {
    for (const block of root.querySelectorAll<HTMLElement>('[data-start]')) {
      const at = (block.textContent ?? '').indexOf(words)
      if (at !== -1) return Number(block.dataset.start) + at
    }
    throw new Error(`the text does not say “${words}”`)
  }, passage)
  return { start, end: start + passage.length }
}

/** Where on the screen the letter at an offset stands, its near edge or its far edge; brought into sight unless told to stay. */
export function pointAt(
  text: Locator,
  offset: number,
  side: 'before' | 'after',
  how: 'scroll' | 'stay' = 'scroll',
): Promise<{ x: number; y: number }> {
  return text.evaluate(
    (root, given) => {
      const blocks = [...root.querySelectorAll<HTMLElement>('[data-start]')]
      const block = blocks.findLast((one) => Number(one.dataset.start) <= given.offset)
      if (!block) throw new Error(`no text at ${given.offset}`)
      let left = given.offset - Number(block.dataset.start)
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const { length } = (node as Text).data
        if (left >= length) {
          left -= length
          continue
        }
        const range = document.createRange()
        range.setStart(node, left)
        range.setEnd(node, left + 1)
        const scroller = root.closest('[data-scroller]')
        const sight = (scroller ?? root).getBoundingClientRect()
        const seen = range.getBoundingClientRect()
        if (given.how === 'scroll' && scroller && (seen.top < sight.top || seen.bottom > sight.bottom)) {
          scroller.scrollBy({ top: seen.top - sight.top - sight.height / 3, behavior: 'instant' })
        }
        const box = range.getBoundingClientRect()
        const atStart = (given.side === 'before') === (getComputedStyle(block).direction === 'ltr')
        return { x: atStart ? box.left + 0.5 : box.right - 0.5, y: box.top + box.height / 2 }
      }
      throw new Error(`no text at ${given.offset}`)
    },
    { offset, side, how },
  )
}
