import type { AnyRecord } from './record.ts'
import { referencesOf } from './references.ts'

/** An id that is known: its record, if there is one now, and the nodes of the records that rest on it. */
export type RecordNode = {
  readonly id: string
  record: AnyRecord | undefined
  /** Most have one or none, many have a few: a set only pays beyond. */
  referrers: RecordNode | RecordNode[] | Set<RecordNode> | undefined
  /** Whether it has its place in the list of its kind; it keeps it when its record is removed. */
  listed: boolean
}

/** A power of two. A map of a million keys stops everything for a tenth of a second when it grows; these do not. */
const shardCount = 64
/** Up to so many one map does: most tables are drafts of a few records. */
const oneMapAtMost = 500
const fewReferrers = 8
const none: readonly string[] = []

/** A node for every id that holds a record or that a record rests on. */
export class RecordNodes {
  #maps = [new Map<string, RecordNode>()]

  get(id: string): RecordNode | undefined {
    return this.#mapOf(id).get(id)
  }

  reach(id: string): RecordNode {
    const map = this.#mapOf(id)
    const known = map.get(id)
    if (known) return known
    const node: RecordNode = { id, record: undefined, referrers: undefined, listed: false }
    map.set(id, node)
    if (this.#maps.length === 1 && map.size > oneMapAtMost) this.#divide(map)
    return node
  }

  /** Gives a node its record, or takes it away, and makes those it rests on know. Most changes turn no reference. */
  fill(node: RecordNode, record: AnyRecord | undefined): void {
    const before = node.record ? referencesOf(node.record) : none
    const after = record ? referencesOf(record) : none
    node.record = record
    for (const target of before) if (!after.includes(target)) removeReferrer(this.reach(target), node)
    for (const target of after) if (!before.includes(target)) addReferrer(this.reach(target), node)
  }

  #mapOf(id: string): Map<string, RecordNode> {
    return this.#maps[shardOf(id) & (this.#maps.length - 1)] as Map<string, RecordNode>
  }

  #divide(nodes: Map<string, RecordNode>): void {
    this.#maps = Array.from({ length: shardCount }, () => new Map())
    for (const node of nodes.values()) this.#mapOf(node.id).set(node.id, node)
  }
}

/** The last three letters are left out: ids made one after the other then lie close together in memory. */
function shardOf(id: string): number {
  const end = id.length - 4
  return id.charCodeAt(end) + 31 * id.charCodeAt(end - 1) + 17 * id.charCodeAt(end - 2)
}

export function referrersOf(node: RecordNode): Iterable<RecordNode> {
  const { referrers } = node
  if (referrers === undefined) return []
  return 'record' in referrers ? [referrers] : referrers
}

function addReferrer(target: RecordNode, node: RecordNode): void {
  const { referrers } = target
  if (referrers === undefined) target.referrers = node
  else if (referrers === node) return
  else if (referrers instanceof Set) referrers.add(node)
  else if (!Array.isArray(referrers)) target.referrers = [referrers, node]
  else if (referrers.includes(node)) return
  else if (referrers.length < fewReferrers) referrers.push(node)
  else target.referrers = new Set([...referrers, node])
}

function removeReferrer(target: RecordNode, node: RecordNode): void {
  const { referrers } = target
  if (referrers === node) target.referrers = undefined
  else if (referrers instanceof Set) referrers.delete(node)
  else if (Array.isArray(referrers)) {
    const place = referrers.indexOf(node)
    if (place >= 0) referrers.splice(place, 1)
  }
}
