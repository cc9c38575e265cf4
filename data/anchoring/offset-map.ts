import { alignTexts, type Block } from './align-texts.ts'

export type Range = { start: number; end: number }

/** Where the offsets of an old text are in a new one, by {@link alignTexts}, and the other way round. */
export type OffsetMap = {
  readonly oldText: string
  readonly newText: string
  readonly blocks: readonly Block[]
}

/** Equal stretches shorter than this may be equal by chance, and are no evidence of what a place used to be. */
const EVIDENT = 16

export function mapOffsets(oldText: string, newText: string): OffsetMap {
  return { oldText, newText, blocks: alignTexts(oldText, newText) }
}

/** Index of the last block that begins at or before `offset` on the given side, or -1. */
function lastBlockBefore(blocks: readonly Block[], side: 'a' | 'b', offset: number): number {
  let low = 0
  let high = blocks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((blocks[middle] as Block)[side] <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** The block that holds the whole of an old range, so that it stands in the new text unit by unit; or null. */
export function blockHolding(map: OffsetMap, old: Range): Block | null {
  const block = map.blocks[lastBlockBefore(map.blocks, 'a', old.start)]
  return block && old.start >= block.a && old.end <= block.a + block.length ? block : null
}

/** The block that holds the whole of a new range, or null. */
export function blockHoldingNew(map: OffsetMap, place: Range): Block | null {
  const block = map.blocks[lastBlockBefore(map.blocks, 'b', place.start)]
  return block && place.start >= block.b && place.end <= block.b + block.length ? block : null
}

/** The equal stretches of an old range, each cut to the range. */
export function equalWithin(map: OffsetMap, old: Range): Block[] {
  const inside: Block[] = []
  for (let i = Math.max(0, lastBlockBefore(map.blocks, 'a', old.start)); i < map.blocks.length; i++) {
    const block = map.blocks[i] as Block
    if (block.a >= old.end) break
    const start = Math.max(block.a, old.start)
    const end = Math.min(block.a + block.length, old.end)
    if (end > start) inside.push({ a: start, b: block.b + (start - block.a), length: end - start })
  }
  return inside
}

/**
 * The part of the new text that stands where an old range stood: exact at an end that is in an equal stretch, else
 * widened over all that replaced that end. Empty where the range was deleted.
 */
export function windowFor(map: OffsetMap, old: Range): Range {
  const { blocks } = map
  const first = blocks[lastBlockBefore(blocks, 'a', old.start)]
  const start = first ? first.b + Math.min(first.length, old.start - first.a) : 0
  const lastIndex = lastBlockBefore(blocks, 'a', old.end - 1)
  const last = blocks[lastIndex]
  const end =
    last && old.end <= last.a + last.length
      ? last.b + (old.end - last.a)
      : (blocks[lastIndex + 1]?.b ?? map.newText.length)
  return { start, end: Math.max(start, end) }
}

/** Whether the new text has at `place`, unit by unit, what stood somewhere else than at `old` in the old text. */
export function isHeldByAnother(map: OffsetMap, place: Range, old: Range): boolean {
  const block = blockHoldingNew(map, place)
  return block !== null && block.length >= EVIDENT && block.a + (place.start - block.b) !== old.start
}

/**
 * Whether a place in the new text is, for the better part, what some other passage of the old text has become: then
 * it is not our passage, however alike. Short equal stretches do not count.
 */
export function belongsToAnother(map: OffsetMap, place: Range, old: Range): boolean {
  let others = 0
  for (let i = Math.max(0, lastBlockBefore(map.blocks, 'b', place.start)); i < map.blocks.length; i++) {
    const block = map.blocks[i] as Block
    if (block.b >= place.end) break
    if (block.length < EVIDENT) continue
    const from = Math.max(block.b, place.start)
    const to = Math.min(block.b + block.length, place.end)
    if (to <= from) continue
    const was = block.a + (from - block.b)
    const ours = Math.max(0, Math.min(old.end, was + (to - from)) - Math.max(old.start, was))
    others += to - from - ours
  }
  return others * 2 > place.end - place.start
}
