import type { RecordId } from '../records/record-id.ts'
import type { Records } from '../records/records.ts'
import { type Authority, type AuthorityId, type Bearer, type Filed, filedNames } from './bearer.ts'
import { isSurer, kunyaCrowd, type LikelyDuplicate, weigh } from './weigh-duplicate.ts'

/** Names that more than these share tell nobody apart; only who is named exactly alike is proposed then. */
const crowd = 40

/**
 * Actors or places that may be one under two names: spelled otherwise, written in another script, or mistyped. Kept up to
 * date record by record: one that changes is weighed against those alone whose names lie in a drawer with its own.
 */
export class DuplicateAuthorities {
  readonly #records: Records
  readonly #filed = new Map<AuthorityId, Filed[]>()
  readonly #drawers = new Map<string, Set<Bearer>>()
  readonly #pairs = new Map<AuthorityId, Map<AuthorityId, LikelyDuplicate>>()

  constructor(records: Records, kind: 'actor' | 'place') {
    this.#records = records
    for (const { id } of records.ofKind(kind)) this.put(id)
  }

  /** Looks at a record as it is now; returns all whose pairs may be others. */
  put(id: AuthorityId): Set<AuthorityId> {
    const record = this.#records.get(id as RecordId) as Authority | undefined
    const again = new Set<AuthorityId>([id])
    for (const filed of this.#filed.get(id) ?? []) this.#take('out', filed, again)
    if (!record) this.#filed.delete(id)
    else {
      const filed = filedNames(record)
      this.#filed.set(id, filed)
      for (const one of filed) this.#take('in', one, again)
    }
    const touched = new Set<AuthorityId>()
    for (const one of again) {
      this.#forget(one, touched)
      this.#weigh(one, touched)
    }
    return touched
  }

  /** The pairs of which a record is one, in the order of the other's id. */
  pairsOf(id: AuthorityId): LikelyDuplicate[] {
    return [...(this.#pairs.get(id) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, pair]) => pair)
  }

  /** Every pair once. */
  *all(): Iterable<LikelyDuplicate> {
    for (const [id, pairs] of this.#pairs)
      for (const pair of pairs.values()) if (pair.ids[0] === id) yield pair
  }

  /** Where a drawer becomes crowded or is no longer, all in it are weighed again. */
  #take(way: 'in' | 'out', { bearer, drawers }: Filed, again: Set<AuthorityId>): void {
    for (const { key, same } of drawers) {
      const before = this.#sizeOf(key)
      for (const one of same === null ? [key] : [key, same]) this.#file(way, one, bearer)
      const after = this.#sizeOf(key)
      if (before > crowd === after > crowd && before > kunyaCrowd === after > kunyaCrowd) continue
      for (const { record } of this.#drawers.get(key) ?? []) again.add(record.id)
    }
  }

  #file(way: 'in' | 'out', key: string, bearer: Bearer): void {
    const drawer = this.#drawers.get(key) ?? new Set()
    if (way === 'in') drawer.add(bearer)
    else drawer.delete(bearer)
    if (drawer.size === 0) this.#drawers.delete(key)
    else this.#drawers.set(key, drawer)
  }

  #sizeOf(key: string): number {
    return this.#drawers.get(key)?.size ?? 0
  }

  #forget(id: AuthorityId, touched: Set<AuthorityId>): void {
    touched.add(id)
    for (const other of this.#pairs.get(id)?.keys() ?? []) {
      touched.add(other)
      this.#pairs.get(other)?.delete(id)
    }
    this.#pairs.delete(id)
  }

  #weigh(id: AuthorityId, touched: Set<AuthorityId>): void {
    for (const { bearer, drawers } of this.#filed.get(id) ?? []) {
      const weighed = new Set<Bearer>()
      for (const { key, same } of drawers) {
        const size = this.#sizeOf(key)
        const looked = size <= crowd ? key : same
        for (const other of looked === null ? [] : (this.#drawers.get(looked) ?? [])) {
          if (other.record.id === id || weighed.has(other)) continue
          if (!bearer.isKunya && !other.isKunya) weighed.add(other)
          const pair = weigh(bearer, other, size)
          if (!pair || !isSurer(pair, this.#pairs.get(id)?.get(other.record.id))) continue
          touched.add(other.record.id)
          this.#keep(id, other.record.id, pair)
          this.#keep(other.record.id, id, pair)
        }
      }
    }
  }

  #keep(id: AuthorityId, other: AuthorityId, pair: LikelyDuplicate): void {
    const pairs = this.#pairs.get(id) ?? new Map()
    pairs.set(other, pair)
    this.#pairs.set(id, pairs)
  }
}
