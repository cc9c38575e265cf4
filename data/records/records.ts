import type { RecordOf } from './record.ts'
import type { RecordId, RecordKind } from './record-id.ts'

/** The records of a workbook as everything reads them: the live copy, a draft over it, or a snapshot of an old state. */
export interface Records {
  get<K extends RecordKind>(id: RecordId<K>): RecordOf<K> | undefined
  /** All records of a kind, in the order of their ids, which is the order of their making. */
  ofKind<K extends RecordKind>(kind: K): Iterable<RecordOf<K>>
  count(kind: RecordKind): number
  /** The ids of all records that rest on `id`, in no promised order. */
  referrers(id: RecordId): RecordId[]
  /** The records of a kind that rest on `id` in any of their fields, in the order of their ids. */
  referring<K extends RecordKind>(kind: K, id: RecordId): RecordOf<K>[]
  /** The incident that bears a code, or bore it before it was merged. */
  incidentOf(code: string): RecordId<'incident'> | undefined
  /** The highest running number behind the stem of a code, as 12 for SY-2025-; 0 where there is none. */
  lastNumber(stem: string): number
}
