import type { Edit } from '../changes/edit.ts'
import { IncidentCodes } from './incident-codes.ts'
import type { AnyRecord, RecordOf } from './record.ts'
import { isOfKind, kindOf, type RecordId, type RecordKind } from './record-id.ts'
import { type RecordNode, RecordNodes, referrersOf } from './record-node.ts'
import type { Records } from './records.ts'

/** The nodes of one kind, removed ones included, in the order of their ids unless `unordered`. */
type KindList = { nodes: RecordNode[]; count: number; unordered: boolean }

/**
 * Records in memory with the index of who rests on whom. Changes only through `apply`, `put` and `drop`; a record itself
 * is never altered, so whoever holds one may keep it.
 */
export class RecordTable implements Records {
  readonly #nodes = new RecordNodes()
  readonly #byKind = new Map<RecordKind, KindList>()
  /** Made when first asked for: a workbook that is only read needs none. */
  #codes: IncidentCodes | null = null

  get<K extends RecordKind>(id: RecordId<K>): RecordOf<K> | undefined {
    return this.#nodes.get(id)?.record as RecordOf<K> | undefined
  }

  count(kind: RecordKind): number {
    return this.#byKind.get(kind)?.count ?? 0
  }

  ofKind<K extends RecordKind>(kind: K): Iterable<RecordOf<K>> {
    const list = this.#byKind.get(kind)
    if (!list) return []
    if (list.unordered || list.nodes.length > 2 * list.count + 1_000) tidy(list)
    return recordsOf(list.nodes) as Iterable<RecordOf<K>>
  }

  referring<K extends RecordKind>(kind: K, id: RecordId): RecordOf<K>[] {
    const node = this.#nodes.get(id)
    if (!node) return []
    return [...referrersOf(node)]
      .filter((referrer) => isOfKind(kind, referrer.id))
      .sort(byId)
      .map((referrer) => referrer.record as RecordOf<K>)
  }

  referrers(id: RecordId): RecordId[] {
    const node = this.#nodes.get(id)
    return node ? Array.from(referrersOf(node), (referrer) => referrer.id as RecordId) : []
  }

  incidentOf(code: string): RecordId<'incident'> | undefined {
    return this.#incidentCodes().bearerOf(code)
  }

  lastNumber(stem: string): number {
    return this.#incidentCodes().lastNumber(stem)
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
    const node = this.#nodes.reach(record.id)
    if (!node.record) this.#list(node)
    this.#noteCode(node.record, record)
    this.#nodes.fill(node, record)
  }

  drop(id: RecordId): void {
    const node = this.#nodes.get(id)
    if (!node?.record) return
    this.#noteCode(node.record, undefined)
    this.#nodes.fill(node, undefined)
    this.#listOf(id).count -= 1
  }

  #incidentCodes(): IncidentCodes {
    this.#codes ??= new IncidentCodes(this.ofKind('incident'))
    return this.#codes
  }

  #noteCode(before: AnyRecord | undefined, after: AnyRecord | undefined): void {
    if (!this.#codes) return
    if (before && 'formerCodes' in before) this.#codes.remove(before)
    if (after && 'formerCodes' in after) this.#codes.add(after)
  }

  /** A record that comes back stands where it stood. */
  #list(node: RecordNode): void {
    const list = this.#listOf(node.id as RecordId)
    list.count += 1
    if (node.listed) return
    const last = list.nodes.at(-1)
    if (last !== undefined && node.id < last.id) list.unordered = true
    list.nodes.push(node)
    node.listed = true
  }

  #listOf(id: RecordId): KindList {
    const kind = kindOf(id)
    const known = this.#byKind.get(kind)
    if (known) return known
    const list: KindList = { nodes: [], count: 0, unordered: false }
    this.#byKind.set(kind, list)
    return list
  }
}

/** Sorts what mostly is sorted, and lets go of the places of removed records. */
function tidy(list: KindList): void {
  const kept: RecordNode[] = []
  for (const node of list.nodes) {
    if (node.record) kept.push(node)
    else node.listed = false
  }
  list.nodes = list.unordered ? kept.sort(byId) : kept
  list.unordered = false
}

function* recordsOf(nodes: RecordNode[]): Iterable<AnyRecord> {
  for (const { record } of nodes) if (record) yield record
}

function withFields(
  record: AnyRecord | undefined,
  fields: Record<string, readonly [unknown, unknown]>,
): AnyRecord {
  const changed: Record<string, unknown> = { ...(record as AnyRecord) }
  for (const name of Object.keys(fields)) changed[name] = fields[name]?.[1]
  return changed as AnyRecord
}

function byId(a: RecordNode, b: RecordNode): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}
