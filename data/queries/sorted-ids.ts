/** What an entry is sorted by; texts by their characters, null last. */
export type SortKey = string | number | null

/**
 * Ids in the order of a key, kept in order by changes: a changed record moves, nothing else is looked at again. Ties
 * stand in the order of ids, so that the order is the same everywhere. Those without a key are last either way: whoever
 * turns an order round wants the other end of what is known.
 */
export class SortedIds {
  readonly #ids: string[] = []
  readonly #keys = new Map<string, SortKey>()
  /** How many have no key. */
  #without = 0

  /** Takes many at once: sorted once, not one by one. */
  static of(entries: Iterable<readonly [id: string, key: SortKey]>): SortedIds {
    const sorted = new SortedIds()
    for (const [id, key] of entries) {
      if (sorted.#keys.has(id)) sorted.#count(id, -1)
      else sorted.#ids.push(id)
      sorted.#keys.set(id, key)
      sorted.#count(id, 1)
    }
    sorted.#ids.sort((a, b) => sorted.#compare(a, sorted.#keys.get(a) ?? null, b))
    return sorted
  }

  get size(): number {
    return this.#ids.length
  }

  /** From `offset` on, at most `limit` ids, upwards or downwards. */
  slice(offset: number, limit: number, direction: 'up' | 'down'): string[] {
    if (direction === 'up') return this.#ids.slice(offset, offset + limit)
    const keyed = this.#ids.length - this.#without
    const end = Math.max(0, keyed - offset)
    const known = this.#ids.slice(Math.max(0, end - limit), end).reverse()
    const from = Math.max(keyed, offset)
    return [...known, ...this.#ids.slice(from, from + limit - known.length)]
  }

  /** Where an id stands upwards, or -1. */
  positionOf(id: string): number {
    if (!this.#keys.has(id)) return -1
    return this.#place(id, this.#keys.get(id) ?? null)
  }

  put(id: string, key: SortKey): void {
    if (this.#keys.has(id)) {
      if (Object.is(this.#keys.get(id), key)) return
      this.drop(id)
    }
    this.#ids.splice(this.#place(id, key), 0, id)
    this.#keys.set(id, key)
    this.#count(id, 1)
  }

  drop(id: string): void {
    if (!this.#keys.has(id)) return
    this.#ids.splice(this.#place(id, this.#keys.get(id) ?? null), 1)
    this.#count(id, -1)
    this.#keys.delete(id)
  }

  #count(id: string, by: 1 | -1): void {
    if (this.#keys.get(id) === null) this.#without += by
  }

  #place(id: string, key: SortKey): number {
    let low = 0
    let high = this.#ids.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#compare(id, key, this.#ids[middle] as string) > 0) low = middle + 1
      else high = middle
    }
    return low
  }

  #compare(id: string, key: SortKey, other: string): number {
    return compareKeys(key, this.#keys.get(other) ?? null) || (id < other ? -1 : id > other ? 1 : 0)
  }
}

function compareKeys(a: SortKey, b: SortKey): number {
  if (a === b) return 0
  if (a === null) return 1
  if (b === null) return -1
  return a < b ? -1 : 1
}
