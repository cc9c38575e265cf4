import type { FileLayer } from '../file-layer.ts'
import type { Finding } from '../finding.ts'
import { misfitOf } from '../journal/replay.ts'
import type { Layout } from '../layout.ts'
import { readManifest } from './manifest.ts'
import { entriesOf, readSegmentNow, SnapshotDamage } from './segment-reader.ts'

/** The first record of the snapshot that stands which does not fit its schema; null where all do. */
export function checkSnapshot(files: FileLayer, layout: Layout): Finding | null {
  const manifest = readManifest(files, layout)
  if (manifest === null || typeof manifest === 'string') return null
  try {
    for (const segment of manifest.segments) {
      for (const line of entriesOf(segment, readSegmentNow(files, layout, segment))) {
        for (const entry of line) {
          const misfit = typeof entry === 'string' ? null : misfitOf(entry)
          if (misfit) return misfit
        }
      }
    }
  } catch (error) {
    if (error instanceof SnapshotDamage) return error.finding
    throw error
  }
  return null
}
