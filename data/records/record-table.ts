import type { Edit } from '../changes/edit.ts'
import type { AnyRecord, RecordOf } from './record.ts'
import { kindOf, type RecordId, type RecordKind, recordKinds } from './record-id.ts'
import type { Records } from './records.ts'
import { referencesOf } from './references.ts'

/**
 * Records in memory with the index of who rests on whom. Changes only through `apply`, `put` and `drop`; a record itself
 * is never altered, so whoever holds one may keep it.
 */
export class RecordTable implements Records {
  readonly #byKind = Object.fromEntries(recordKinds.map((kind) => [kind, new Map()])) as Record<
    RecordKind,
    Map<string, AnyRecord>
  >
  /** Who rests on an id: most records have one or none, so a set is made only from the second on. */
  readonly #referrers = new Map<string, RecordId | Set<RecordId>>()
  /** Kinds whose ids no longer stand in order in their map. */
  readonly #unordered = new Set<RecordKind>()
  readonly #lastId = new Map<RecordKind, string>()

  get<K extends RecordKind>(id: RecordId<K>): RecordOf<K> | undefined {
    return this.#byKind[kindOf(id)]?.get(id) as RecordOf<K> | undefined
  }

  count(kind: RecordKind): number {
    return this.#byKind[kind].size
  }

  ofKind<K extends RecordKind>(kind: K): Iterable<RecordOf<K>> {
    if (this.#unordered.has(kind)) this.#order(kind)
    return this.#byKind[kind].values() as Iterable<RecordOf<K>>
  }

  referring<K extends RecordKind>(kind: K, id: RecordId): RecordOf<K>[] {
    return this.referrers(id)
      .filter((referrer) => kindOf(referrer) === kind)
      .sort(byText)
      .flatMap((referrer) => this.get(referrer as RecordId<K>) ?? [])
  }

  referrers(id: RecordId): RecordId[] {
    const referrers = this.#referrers.get(id)
    if (referrers === undefined) return []
    return typeof referrers === 'string' ? [referrers] : [...referrers]
  }

  /** Makes the edits. They must come from a change that was checked and is on disk. */
  apply(edits: readonly Edit[]): void {
    for (const edit of edits) {
      if ('created' in edit) this.put(edit.created)
      else if ('removed' in edit) this.drop(edit.id)
      else this.put(withFields(this.get(edit.id), edit.fields))
    }
  }

  put(record: AnyRecord): void {
    const kind = kindOf(record.id)
    const table = this.#byKind[kind]
    const before = table.get(record.id)
    if (before) this.#unlink(before)
    else this.#noteOrder(kind, record.id)
    table.set(record.id, record)
    for (const target of referencesOf(record)) this.#link(target, record.id)
  }

  drop(id: RecordId): void {
    const table = this.#byKind[kindOf(id)]
    const before = table.get(id)
    if (!before) return
    this.#unlink(before)
    table.delete(id)
  }

  #link(target: RecordId, referrer: RecordId): void {
    const referrers = this.#referrers.get(target)
    if (referrers === undefined) this.#referrers.set(target, referrer)
    else if (typeof referrers !== 'string') referrers.add(referrer)
    else if (referrers !== referrer) this.#referrers.set(target, new Set([referrers, referrer]))
  }

  #unlink(record: AnyRecord): void {
    for (const target of referencesOf(record)) {
      const referrers = this.#referrers.get(target)
      if (referrers === record.id) this.#referrers.delete(target)
      else if (referrers instanceof Set) referrers.delete(record.id)
    }
  }

  #noteOrder(kind: RecordKind, id: string): void {
    const last = this.#lastId.get(kind)
    if (last !== undefined && id < last) this.#unordered.add(kind)
    else this.#lastId.set(kind, id)
  }

  #order(kind: RecordKind): void {
    const table = this.#byKind[kind]
    const entries = [...table].sort(([a], [b]) => byText(a, b))
    table.clear()
    for (const [id, record] of entries) table.set(id, record)
    this.#unordered.delete(kind)
  }
}

function withFields(
  record: AnyRecord | undefined,
  fields: Record<string, readonly [unknown, unknown]>,
): AnyRecord {
  const changed = Object.entries(fields).map(([name, [, to]]) => [name, to])
  return { ...(record as AnyRecord), ...Object.fromEntries(changed) } as AnyRecord
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
