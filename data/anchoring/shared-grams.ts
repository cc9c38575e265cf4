/** Places where one sequence of units stands exactly once in either text, by rising offset in the first. */
export type GramPairs = { readonly a: Int32Array; readonly b: Int32Array; readonly count: number }

const BASE = 0x01000193
const REPEATED = -1

/** Above this size (units of the first text) only every eighth sequence is looked at, chosen by its hash. */
const SAMPLED_FROM = 8_192
const SAMPLE_MASK = 7

function highestPower(length: number): number {
  let power = 1
  for (let i = 1; i < length; i++) power = Math.imul(power, BASE)
  return power
}

type Stretch = readonly [text: string, from: number, to: number]

/**
 * Calls `visit` with the rolling hash of each sequence of `length` units of a stretch of text, or of those whose hash
 * has none of the bits of `mask`: a choice by content, which falls on the same sequences in both texts.
 */
function eachGram(
  [text, from, to]: Stretch,
  length: number,
  mask: number,
  visit: (hash: number, at: number) => void,
): void {
  if (to - from < length) return
  const power = highestPower(length)
  let hash = 0
  for (let i = 0; i < length; i++) hash = (Math.imul(hash, BASE) + text.charCodeAt(from + i)) | 0
  for (let at = from; ; at++) {
    if (((hash >>> 11) & mask) === 0) visit(hash, at)
    if (at + length >= to) return
    hash = (hash - Math.imul(text.charCodeAt(at), power)) | 0
    hash = (Math.imul(hash, BASE) + text.charCodeAt(at + length)) | 0
  }
}

/**
 * Sequences of `length` units that stand exactly once in either stretch: what is unique on both sides is the same
 * passage, or nearly always so. Two sequences that share a hash are left out as if repeated, and pairs are compared
 * unit by unit, so that none is false. A text made to have more sampled sequences than its length promises only loses
 * anchors. Time and memory rise with the lengths alone.
 */
export function sharedGrams(a: Stretch, b: Stretch, length: number): GramPairs {
  const grams = Math.max(0, a[2] - a[1] - length + 1)
  const sampled = grams > SAMPLED_FROM ? SAMPLE_MASK : 0
  let size = 16
  while (size < (grams * 2) / Math.max(1, sampled / 2)) size *= 2
  const mask = size - 1
  const hashes = new Int32Array(size)
  const inA = new Int32Array(size)
  const inB = new Int32Array(size)
  const visited: number[] = []

  const slotOf = (hash: number): number => {
    let slot = (hash ^ (hash >>> 15)) & mask
    while (inA[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & mask
    return slot
  }

  eachGram(a, length, sampled, (hash, at) => {
    if (visited.length * 2 > size) return
    const slot = slotOf(hash)
    hashes[slot] = hash
    if (inA[slot] === 0) visited.push(slot)
    inA[slot] = inA[slot] === 0 ? at + 1 : REPEATED
  })
  eachGram(b, length, sampled, (hash, at) => {
    const slot = slotOf(hash)
    if (inA[slot] === 0) return
    inB[slot] = inB[slot] === 0 ? at + 1 : REPEATED
  })

  const pairsA = new Int32Array(visited.length)
  const pairsB = new Int32Array(visited.length)
  let count = 0
  for (const slot of visited) {
    const at = (inA[slot] as number) - 1
    const other = (inB[slot] as number) - 1
    if (at < 0 || other < 0 || !sameUnits(a[0], at, b[0], other, length)) continue
    pairsA[count] = at
    pairsB[count] = other
    count++
  }
  return { a: pairsA, b: pairsB, count }
}

function sameUnits(a: string, aAt: number, b: string, bAt: number, length: number): boolean {
  for (let i = 0; i < length; i++) if (a.charCodeAt(aAt + i) !== b.charCodeAt(bAt + i)) return false
  return true
}

/** The most pairs that rise in both texts (a longest increasing subsequence, in n log n): what was not moved about. */
export function risingPairs(pairs: GramPairs): Array<[number, number]> {
  const { a, b, count } = pairs
  const tails = new Int32Array(count)
  const before = new Int32Array(count)
  let length = 0
  for (let i = 0; i < count; i++) {
    const value = b[i] as number
    let low = 0
    let high = length
    if (length > 0 && (b[tails[length - 1] as number] as number) < value) low = length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((b[tails[middle] as number] as number) < value) low = middle + 1
      else high = middle
    }
    before[i] = low > 0 ? (tails[low - 1] as number) : -1
    tails[low] = i
    if (low === length) length++
  }
  const rising: Array<[number, number]> = new Array(length)
  let at = length > 0 ? (tails[length - 1] as number) : -1
  for (let i = length - 1; i >= 0; i--) {
    rising[i] = [a[at] as number, b[at] as number]
    at = before[at] as number
  }
  return rising
}
