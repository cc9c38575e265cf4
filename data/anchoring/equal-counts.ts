import type { OffsetMap } from './offset-map.ts'
import { occurrences } from './places.ts'

/** More changes than this and going through the whole text is the shorter way. */
const FEW_CHANGES = 100

/** A stretch that stands more often than this is no evidence of anything. */
const COUNTED = 50

/** Whether a stretch stands exactly once in a text. */
export function standsOnce(text: string, stretch: string): boolean {
  const first = text.indexOf(stretch)
  return first !== -1 && text.indexOf(stretch, first + 1) === -1
}

/** How many places of a stretch reach into what changed between the texts, on one side. */
function placesInChanges({ oldText, newText, blocks }: OffsetMap, side: 'a' | 'b', stretch: string): number {
  const text = side === 'a' ? oldText : newText
  let count = 0
  let from = 0
  let equalUntil = 0
  for (let i = 0; i <= blocks.length; i++) {
    const block = blocks[i]
    const changedUntil = block ? block[side] : text.length
    const start = Math.max(from, equalUntil - stretch.length + 1)
    if (changedUntil > start) {
      count += occurrences(text.slice(start, changedUntil + stretch.length - 1), stretch, COUNTED).length
      from = changedUntil
    }
    equalUntil = block ? block[side] + block.length : text.length
  }
  return count
}

/**
 * Whether a stretch stands equally often in both texts. If it does, its order tells which place is which; if it does
 * not, one of several equals was added or taken away, and nobody can say which. Places inside equal blocks are in both
 * texts, so that only those that reach into a change need counting, where changes are few.
 */
export function standsEquallyOften(map: OffsetMap, stretch: string): boolean {
  if (map.blocks.length <= FEW_CHANGES) {
    return placesInChanges(map, 'a', stretch) === placesInChanges(map, 'b', stretch)
  }
  const before = occurrences(map.oldText, stretch, COUNTED).length
  return before < COUNTED && before === occurrences(map.newText, stretch, COUNTED).length
}
