import { shinglesOf } from './shingles.ts'

/** One shingle in eight is kept to find texts by; what they share is then counted in full. */
const sampled = 8

/** Texts with fewer shingles than this share too little to tell a copy from a coincidence: about 40 words. */
const fewestShingles = 36

/** A shingle in more texts than this is an agency's boilerplate: it tells nothing and would make every text a candidate. */
const commonest = 200

/** A text that may be a near-duplicate, with the share of the sampled shingles that stand in it. */
export type NearDuplicate = { id: string; share: number }

/**
 * Which texts are mostly contained in which others, kept up to date text by text. From the shingles of each text a fixed
 * sample is taken by hash (every hash that eight divides), so that two texts share about the same part of their samples as
 * of all their shingles. Unlike MinHash with bands, which finds texts that are alike as wholes, this finds a short wire
 * story inside a long article as surely as a copy of the same length. Looking one up costs as much as its sample is long.
 */
export class NearDuplicates {
  readonly #samples = new Map<string, Uint32Array>()
  readonly #holders = new Map<number, string[]>()

  get size(): number {
    return this.#samples.size
  }

  /** Takes a text in, in place of what was known under that id. */
  put(id: string, text: string): void {
    this.drop(id)
    const shingles = shinglesOf(text)
    if (shingles.length < fewestShingles) return
    const sample = shingles.filter((hash) => hash % sampled === 0)
    this.#samples.set(id, sample)
    for (const hash of sample) {
      const holders = this.#holders.get(hash)
      if (holders) holders.push(id)
      else this.#holders.set(hash, [id])
    }
  }

  drop(id: string): void {
    const sample = this.#samples.get(id)
    if (!sample) return
    this.#samples.delete(id)
    for (const hash of sample) {
      const others = this.#holders.get(hash)?.filter((holder) => holder !== id) ?? []
      if (others.length > 0) this.#holders.set(hash, others)
      else this.#holders.delete(hash)
    }
  }

  /** Texts that share at least such a part of this one's sample or of their own, the most first. An estimate. */
  near(id: string, least: number): NearDuplicate[] {
    const sample = this.#samples.get(id)
    if (!sample || sample.length === 0) return []
    const shared = new Map<string, number>()
    for (const hash of sample) {
      const holders = this.#holders.get(hash) ?? []
      if (holders.length > commonest) continue
      for (const holder of holders) if (holder !== id) shared.set(holder, (shared.get(holder) ?? 0) + 1)
    }
    return [...shared]
      .map(([other, count]) => {
        const smaller = Math.min(sample.length, this.#samples.get(other)?.length ?? 0)
        return { id: other, share: smaller === 0 ? 0 : count / smaller }
      })
      .filter(({ share }) => share >= least)
      .sort((a, b) => b.share - a.share || (a.id < b.id ? -1 : 1))
  }
}
