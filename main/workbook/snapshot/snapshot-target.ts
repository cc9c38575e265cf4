import { setImmediate } from 'node:timers/promises'
import { keepDailyBackup } from '../backups.ts'
import type { FileLayer } from '../file-layer.ts'
import type { Finding } from '../finding.ts'
import type { Layout } from '../layout.ts'
import { checkSnapshot } from './check-snapshot.ts'
import type { SnapshotLine } from './segment-writer.ts'
import { type SnapshotPlan, SnapshotWriter } from './snapshot-writer.ts'

/** Where snapshots are written: in a thread beside, or here. */
export interface SnapshotTarget {
  /** Resolves when the snapshot stands. `lines` are made one at a time, as the target takes them. */
  write(plan: SnapshotPlan, lines: Iterable<SnapshotLine>): Promise<void>
  /** Folds layers and makes the backup of the day. May be cut off at any moment. */
  afterwards(time: string): Promise<void>
  /** Makes the backup of the day. May be cut off as well. */
  backUp(time: string): Promise<void>
  /** The first record of the snapshot that does not fit its schema; null where all do. May be cut off as well. */
  check(): Promise<Finding | null>
  close(): Promise<void>
}

/** Writes snapshots on this thread, a line at a time: for tests that record every call to the disk. */
export function snapshotsHere(files: FileLayer, layout: Layout): SnapshotTarget {
  const writer = new SnapshotWriter(files, layout)
  return {
    async write(plan, lines) {
      writer.begin(plan)
      for (const line of lines) {
        writer.add(line)
        await setImmediate()
      }
      writer.finish()
    },
    async afterwards(time) {
      writer.afterwards(time)
    },
    async backUp(time) {
      keepDailyBackup(files, layout, time)
    },
    async check() {
      return checkSnapshot(files, layout)
    },
    async close() {},
  }
}
