import { type FileLayer, realFiles } from './file-layer.ts'
import type { Layout } from './layout.ts'
import { type Migration, migrations } from './migrations.ts'
import type { Loading } from './snapshot/load-snapshot.ts'
import { type SnapshotLimits, usualLimits } from './snapshot/snapshot-keeper.ts'
import { snapshotsHere } from './snapshot/snapshot-target.ts'
import { snapshotThread } from './snapshot/snapshot-thread.ts'
import type { FileOptions } from './workbook-file.ts'

/** How a workbook is opened. All may be left out. */
export type OpenOptions = {
  /** Reads the last whole change, takes no lock and changes nothing in the folder. */
  readOnly?: boolean
  /** Told now and then while the records come in, and once when the incident list is ready. */
  onLoading?: (loading: Loading) => void
  /** ISO 8601 in UTC, with milliseconds. */
  now?: () => string
  /** Another way to the disk; snapshots are then written on this thread, through it. */
  files?: FileLayer
  snapshotLimits?: SnapshotLimits
  migrations?: readonly Migration[]
}

/** The options with what is usual in place of what was left out. */
export function fileOptions(layout: Layout, options: OpenOptions): FileOptions {
  const files = options.files ?? realFiles
  return {
    files,
    layout,
    access: options.readOnly ? 'read' : 'write',
    now: options.now ?? (() => new Date().toISOString()),
    migrations: options.migrations ?? migrations,
    snapshots: options.files ? snapshotsHere(files, layout) : snapshotThread(layout),
    limits: options.snapshotLimits ?? usualLimits,
    onLoading: options.onLoading ?? (() => {}),
  }
}
