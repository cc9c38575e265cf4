import type { AnyRecord, RecordOf } from '../records/record.ts'
import { kindOf, type RecordId, type RecordKind } from '../records/record-id.ts'
import { RecordTable } from '../records/record-table.ts'
import type { Records } from '../records/records.ts'
import type { Edit, FieldChange } from './edit.ts'
import { sameJson } from './same-json.ts'

/**
 * A change in the making: records as they would be, over records as they are. Verbs write here, one after the other, and
 * what comes out is the smallest list of edits that leads from the one to the other. Nothing below it is altered.
 */
export class Draft implements Records {
  /** The records as they are. */
  readonly base: Records
  /** What was touched, in the order of its first touch; undefined where it was removed. */
  readonly #written = new Map<RecordId, AnyRecord | undefined>()
  /** Who rests on whom among what was written: made when first asked for, and behind by what was written since. */
  #index: RecordTable | null = null
  readonly #behind = new Set<RecordId>()
  #edits: Edit[] | null = null

  constructor(base: Records) {
    this.base = base
  }

  get<K extends RecordKind>(id: RecordId<K>): RecordOf<K> | undefined {
    const written = this.#written.get(id)
    if (written === undefined && !this.#written.has(id)) return this.base.get(id)
    return written as RecordOf<K> | undefined
  }

  count(kind: RecordKind): number {
    let count = this.base.count(kind)
    for (const [id, record] of this.#written) {
      if (kindOf(id) !== kind) continue
      count += Number(record !== undefined) - Number(this.base.get(id) !== undefined)
    }
    return count
  }

  *ofKind<K extends RecordKind>(kind: K): Iterable<RecordOf<K>> {
    const made: RecordOf<K>[] = []
    for (const record of this.#above().ofKind(kind)) if (!this.base.get(record.id)) made.push(record)
    let next = 0
    for (const record of this.base.ofKind(kind)) {
      for (let one = made[next]; one !== undefined && one.id < record.id; one = made[next]) {
        yield one
        next += 1
      }
      const now = this.get(record.id as RecordId<K>)
      if (now) yield now
    }
    yield* made.slice(next)
  }

  referring<K extends RecordKind>(kind: K, id: RecordId): RecordOf<K>[] {
    const below = this.base.referring(kind, id).filter((record) => !this.#written.has(record.id))
    const above = this.#above().referring(kind, id)
    if (above.length === 0) return below
    return [...below, ...above].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
  }

  referrers(id: RecordId): RecordId[] {
    return [
      ...this.base.referrers(id).filter((referrer) => !this.#written.has(referrer)),
      ...this.#above().referrers(id),
    ]
  }

  incidentOf(code: string): RecordId<'incident'> | undefined {
    const below = this.base.incidentOf(code)
    const stands = below !== undefined && !this.#written.has(below)
    return this.#above().incidentOf(code) ?? (stands ? below : undefined)
  }

  /** Those below count even where this draft takes their codes away: a number is not given twice in one change. */
  lastNumber(stem: string): number {
    return Math.max(this.base.lastNumber(stem), this.#above().lastNumber(stem))
  }

  create<K extends RecordKind>(record: RecordOf<K>): void {
    if (this.get(record.id)) throw new Error(`${record.id} exists already`)
    this.#write(record.id as RecordId, record)
  }

  /** Sets fields of a record that exists. Fields that come out as they were make no edit. */
  set<K extends RecordKind>(id: RecordId<K>, fields: Partial<Omit<RecordOf<K>, 'id'>>): void {
    const record = this.get(id)
    if (!record) throw new Error(`${id} does not exist`)
    this.#write(id as RecordId, { ...record, ...fields } as AnyRecord)
  }

  remove(id: RecordId): void {
    if (!this.get(id)) throw new Error(`${id} does not exist`)
    this.#write(id, undefined)
  }

  /** What leads from the records below to this draft, in the order of first touch. */
  edits(): readonly Edit[] {
    this.#edits ??= [...this.#written.keys()].flatMap((id) => this.#editOf(id))
    return this.#edits
  }

  #write(id: RecordId, record: AnyRecord | undefined): void {
    this.#written.set(id, record)
    this.#behind.add(id)
    this.#edits = null
  }

  /** What was written, as records of their own. */
  #above(): RecordTable {
    this.#index ??= new RecordTable()
    for (const id of this.#behind) {
      const record = this.#written.get(id)
      if (record) this.#index.put(record)
      else this.#index.drop(id)
    }
    this.#behind.clear()
    return this.#index
  }

  #editOf(id: RecordId): Edit[] {
    const before = this.base.get(id)
    const after = this.#written.get(id)
    if (!before) return after ? [{ id, created: after }] : []
    if (!after) return [{ id, removed: before }]
    const fields: Record<string, FieldChange> = {}
    let changed = false
    for (const name of Object.keys(after)) {
      const [from, to] = [field(before, name), field(after, name)]
      if (sameJson(from, to)) continue
      fields[name] = [from, to]
      changed = true
    }
    return changed ? [{ id, fields }] : []
  }
}

function field(record: AnyRecord, name: string): unknown {
  return (record as unknown as Record<string, unknown>)[name]
}
