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
  readonly #base: Records
  readonly #written = new RecordTable()
  readonly #removed = new Set<RecordId>()
  /** In the order in which records were first touched. */
  readonly #touched = new Set<RecordId>()

  constructor(base: Records) {
    this.#base = base
  }

  get<K extends RecordKind>(id: RecordId<K>): RecordOf<K> | undefined {
    if (this.#removed.has(id)) return undefined
    return this.#written.get(id) ?? this.#base.get(id)
  }

  count(kind: RecordKind): number {
    let count = this.#base.count(kind)
    for (const id of this.#touched) {
      if (kindOf(id) !== kind) continue
      count += Number(this.get(id) !== undefined) - Number(this.#base.get(id) !== undefined)
    }
    return count
  }

  *ofKind<K extends RecordKind>(kind: K): Iterable<RecordOf<K>> {
    const made: RecordOf<K>[] = []
    for (const record of this.#written.ofKind(kind)) if (!this.#base.get(record.id)) made.push(record)
    let next = 0
    for (const record of this.#base.ofKind(kind)) {
      for (let one = made[next]; one !== undefined && one.id < record.id; one = made[next]) {
        yield one
        next += 1
      }
      if (!this.#touched.has(record.id)) yield record
      else {
        const now = this.get(record.id as RecordId<K>)
        if (now) yield now
      }
    }
    yield* made.slice(next)
  }

  referring<K extends RecordKind>(kind: K, id: RecordId): RecordOf<K>[] {
    const below = this.#base.referring(kind, id).filter((record) => !this.#touched.has(record.id))
    const above = this.#written.referring(kind, id)
    if (above.length === 0) return below
    return [...below, ...above].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
  }

  referrers(id: RecordId): RecordId[] {
    return [
      ...this.#base.referrers(id).filter((referrer) => !this.#touched.has(referrer)),
      ...this.#written.referrers(id),
    ]
  }

  incidentOf(code: string): RecordId<'incident'> | undefined {
    const below = this.#base.incidentOf(code)
    const stands = below !== undefined && !this.#touched.has(below)
    return this.#written.incidentOf(code) ?? (stands ? below : undefined)
  }

  /** Those below count even where this draft takes their codes away: a number is not given twice in one change. */
  lastNumber(stem: string): number {
    return Math.max(this.#base.lastNumber(stem), this.#written.lastNumber(stem))
  }

  create<K extends RecordKind>(record: RecordOf<K>): void {
    if (this.get(record.id)) throw new Error(`${record.id} exists already`)
    this.#touched.add(record.id)
    this.#removed.delete(record.id)
    this.#written.put(record)
  }

  /** Sets fields of a record that exists. Fields that come out as they were make no edit. */
  set<K extends RecordKind>(id: RecordId<K>, fields: Partial<Omit<RecordOf<K>, 'id'>>): void {
    const record = this.get(id)
    if (!record) throw new Error(`${id} does not exist`)
    this.#touched.add(id)
    this.#written.put({ ...record, ...fields } as AnyRecord)
  }

  remove(id: RecordId): void {
    if (!this.get(id)) throw new Error(`${id} does not exist`)
    this.#touched.add(id)
    this.#written.drop(id)
    this.#removed.add(id)
  }

  /** What leads from the records below to this draft: removals before creations would break no rule, order is first touch. */
  edits(): Edit[] {
    return [...this.#touched].flatMap((id) => this.#editOf(id))
  }

  #editOf(id: RecordId): Edit[] {
    const before = this.#base.get(id)
    const after = this.get(id)
    if (!before && !after) return []
    if (!before) return [{ id, created: after as AnyRecord }]
    if (!after) return [{ id, removed: before }]
    const fields: Record<string, FieldChange> = {}
    for (const name of Object.keys(after)) {
      const [from, to] = [field(before, name), field(after, name)]
      if (!sameJson(from, to)) fields[name] = [from, to]
    }
    return Object.keys(fields).length === 0 ? [] : [{ id, fields }]
  }
}

function field(record: AnyRecord, name: string): unknown {
  return (record as unknown as Record<string, unknown>)[name]
}
