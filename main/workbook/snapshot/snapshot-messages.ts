import type { Finding } from '../finding.ts'
import type { SnapshotLine } from './segment-writer.ts'
import type { SnapshotPlan } from './snapshot-writer.ts'

/** What the store asks of the thread that writes snapshots; answered in order. */
export type SnapshotRequest =
  | { do: 'begin'; plan: SnapshotPlan }
  | { do: 'add'; line: SnapshotLine }
  | { do: 'finish' }
  | { do: 'afterwards'; time: string }
  | { do: 'back-up'; time: string }
  | { do: 'check' }

/** Done, or why not; and what a check found. */
export type SnapshotReply = { error: string | null; finding: Finding | null }
