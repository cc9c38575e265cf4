/**
 * Which places of a text hold which three units: the cheap filter before the costly approximate search. `heads` has,
 * for each hash up to `mask`, where its places begin in `places`.
 */
export type GramIndex = { readonly heads: Uint32Array; readonly places: Uint32Array; readonly mask: number }

export const GRAM = 3
const FEWEST_HASHES = 0x100
const MOST_HASHES = 0x10000

/** So many of a pattern's sequences are looked up, taken evenly over its length, the rarest first. */
const SAMPLED = 64

/** Looking up ends after so many places, unless fewer than {@link LEAST_LOOKED_UP} sequences were looked up. */
const MOST_PLACES = 3_000
const LEAST_LOOKED_UP = 6

/** Sequences that stand more often than this say nothing about where a passage is. */
const TOO_COMMON = 4_000

function gramHash(text: string, at: number, mask: number): number {
  const hash =
    Math.imul(Math.imul(text.charCodeAt(at), 0x9e35) + text.charCodeAt(at + 1), 0x85eb) +
    text.charCodeAt(at + 2)
  return (hash ^ (hash >>> 16)) & mask
}

export function indexGrams(text: string): GramIndex {
  const count = Math.max(0, text.length - GRAM + 1)
  let hashes = FEWEST_HASHES
  while (hashes < MOST_HASHES && hashes < count * 2) hashes *= 2
  const mask = hashes - 1
  const heads = new Uint32Array(hashes + 1)
  for (let at = 0; at < count; at++) {
    const next = gramHash(text, at, mask) + 1
    heads[next] = (heads[next] as number) + 1
  }
  for (let hash = 0; hash < hashes; hash++) {
    heads[hash + 1] = (heads[hash + 1] as number) + (heads[hash] as number)
  }
  const places = new Uint32Array(count)
  const fill = heads.slice(0, hashes)
  for (let at = 0; at < count; at++) {
    const hash = gramHash(text, at, mask)
    const slot = fill[hash] as number
    places[slot] = at
    fill[hash] = slot + 1
  }
  return { heads, places, mask }
}

type Gram = { offset: number; from: number; to: number }

function rarestGrams(index: GramIndex, pattern: string, step: number): Gram[] {
  const grams: Gram[] = []
  for (let sample = 0; sample + GRAM <= pattern.length; sample += step) {
    const offset = Math.floor(sample)
    const hash = gramHash(pattern, offset, index.mask)
    grams.push({ offset, from: index.heads[hash] as number, to: index.heads[hash + 1] as number })
  }
  return grams.sort((one, other) => one.to - one.from - (other.to - other.from))
}

/**
 * The offsets at which a pattern may begin in the indexed text, best first: those where its sequences stand in about
 * the right order and distance. `share` is the part of the looked-up sequences that agree; below `least` none is given.
 */
export function likelyStarts(
  index: GramIndex,
  pattern: string,
  least: number,
  limit: number,
): Array<{ start: number; share: number }> {
  const count = pattern.length - GRAM + 1
  if (count < 1) return []
  const step = Math.max(1, count / SAMPLED)
  const width = Math.max(16, Math.ceil(pattern.length / 8))
  const votes = new Uint16Array(Math.ceil((index.places.length + pattern.length) / width) + 2)
  const before = Math.ceil(pattern.length / width)
  const touched: number[] = []
  let looked = 0
  let visited = 0
  for (const { offset, from, to } of rarestGrams(index, pattern, step)) {
    if (looked >= LEAST_LOOKED_UP && visited + to - from > MOST_PLACES) break
    looked++
    if (to - from > TOO_COMMON) continue
    visited += to - from
    let last = -1
    for (let slot = from; slot < to; slot++) {
      const bucket = Math.floor(((index.places[slot] as number) - offset) / width) + before
      if (bucket === last) continue
      last = bucket
      const own = votes[bucket] as number
      if (own === 0) touched.push(bucket)
      votes[bucket] = own + 1
    }
  }
  const found: Array<{ start: number; share: number }> = []
  for (const bucket of touched) {
    const own = votes[bucket] as number
    const share = (own + (votes[bucket + 1] ?? 0)) / looked
    if (share >= least && own >= (votes[bucket - 1] ?? 0))
      found.push({ start: (bucket - before) * width, share })
  }
  return found.sort((one, other) => other.share - one.share || one.start - other.start).slice(0, limit)
}
