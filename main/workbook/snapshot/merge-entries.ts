import type { RecordId } from '../../../data/records/record-id.ts'
import type { SnapshotEntry } from './segment-reader.ts'

/** What becomes of the ids of removed records: nothing below needs them, or a lower layer still holds the record. */
export type Removals = 'drop' | 'keep'

/**
 * The entries of several layers as one, in the order of ids: an entry of a higher layer stands for the one below. The
 * lowest must be in order and is passed through; those above are held in memory.
 *
 * @param higher lowest of them first
 */
export function* mergeEntries(
  lowest: Iterable<SnapshotEntry>,
  higher: Iterable<SnapshotEntry>[],
  removals: Removals,
): Generator<SnapshotEntry> {
  const over = new Map<RecordId, SnapshotEntry>()
  for (const layer of higher) for (const entry of layer) over.set(idOf(entry), entry)
  const waiting = [...over.keys()].sort()
  let next = 0
  const stays = (entry: SnapshotEntry) => removals === 'keep' || typeof entry !== 'string'
  for (const entry of lowest) {
    const id = idOf(entry)
    for (let first = waiting[next]; first !== undefined && first < id; first = waiting[++next]) {
      const added = over.get(first) as SnapshotEntry
      if (stays(added)) yield added
    }
    if (waiting[next] === id) next += 1
    const standing = over.get(id) ?? entry
    if (stays(standing)) yield standing
  }
  for (const id of waiting.slice(next)) {
    const added = over.get(id) as SnapshotEntry
    if (stays(added)) yield added
  }
}

function idOf(entry: SnapshotEntry): RecordId {
  return typeof entry === 'string' ? entry : entry.id
}
