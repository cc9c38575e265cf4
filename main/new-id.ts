import { monotonicFactory } from 'ulid'
import type { RecordId, RecordKind } from '../data/records/record-id.ts'

const next = monotonicFactory()

/**
 * A new id with its kind in front. Ids made by one process sort in the order of their making, also within a
 * millisecond (monotonic ULID).
 *
 * @param time milliseconds since 1970, for tests that must know it
 */
export function newId<K extends RecordKind>(kind: K, time: number = Date.now()): RecordId<K> {
  return `${kind}:${next(time)}`
}
