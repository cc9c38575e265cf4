import { join } from 'node:path'
import { keepDailyBackup } from '../backups.ts'
import { type FileLayer, namesIn } from '../file-layer.ts'
import type { ChangePoint } from '../journal/journal-scan.ts'
import type { JournalPosition } from '../journal/journal-writer.ts'
import type { Layout } from '../layout.ts'
import { isPart, removeIfThere } from '../write-whole.ts'
import { foldSnapshot } from './fold-snapshot.ts'
import { type Manifest, readManifest, writeManifest } from './manifest.ts'
import { SegmentWriter, type SnapshotLine } from './segment-writer.ts'

/** What a snapshot stands for, and whether it holds everything or what was changed since the one before. */
export type SnapshotPlan = {
  workbook: string
  change: ChangePoint
  journal: JournalPosition
  time: string
  extent: 'whole' | 'changed'
}

/**
 * Writes one snapshot after the other into a workbook's folder, wherever it is run: in a worker thread as a rule. Until
 * `finish` has returned, the snapshot before is the one that stands.
 */
export class SnapshotWriter {
  readonly #files: FileLayer
  readonly #layout: Layout
  #current: { plan: SnapshotPlan; below: Manifest | null; segments: SegmentWriter; writing: number } | null =
    null

  constructor(files: FileLayer, layout: Layout) {
    this.#files = files
    this.#layout = layout
  }

  begin(plan: SnapshotPlan): void {
    const found = readManifest(this.#files, this.#layout)
    const below = typeof found === 'string' ? null : found
    if (plan.extent === 'changed' && !below) throw new Error('there is no snapshot to lay changes over')
    this.#tidy(below)
    const writing = Math.max(below?.writings ?? 0, this.#highestWriting()) + 1
    const layer =
      plan.extent === 'whole' ? 0 : Math.max(...(below?.segments ?? []).map((one) => one.layer)) + 1
    const segments = new SegmentWriter(this.#files, this.#layout, { writing, layer })
    this.#current = { plan, below, segments, writing }
  }

  add(line: SnapshotLine): void {
    this.#current?.segments.add(line)
  }

  /** Puts the snapshot in place. */
  finish(): void {
    if (!this.#current) throw new Error('no snapshot was begun')
    const { plan, below, segments, writing } = this.#current
    this.#current = null
    const { extent, ...point } = plan
    const added = segments.finish()
    const manifest: Manifest = {
      ...point,
      writings: writing,
      segments: extent === 'whole' || !below ? added : [...below.segments, ...added],
    }
    writeManifest(this.#files, this.#layout, manifest)
    this.#tidy(manifest)
  }

  /** What can wait until the snapshot stands: folding layers together, and the backup of the day. */
  afterwards(time: string): void {
    const manifest = readManifest(this.#files, this.#layout)
    if (manifest === null || typeof manifest === 'string') return
    const folded = foldSnapshot(this.#files, this.#layout, manifest)
    if (folded) this.#tidy(folded)
    keepDailyBackup(this.#files, this.#layout, time)
  }

  /** Removes files that no manifest names: of layers that were folded, of snapshots that were cut off. */
  #tidy(manifest: Manifest | null): void {
    const named = new Set(manifest?.segments.map(({ file }) => file))
    for (const name of namesIn(this.#files, this.#layout.snapshot)) {
      if (named.has(name) || name === 'manifest.json') continue
      if (isSegment(name) || isPart(name)) removeIfThere(this.#files, join(this.#layout.snapshot, name))
    }
  }

  #highestWriting(): number {
    const names = namesIn(this.#files, this.#layout.snapshot).filter(isSegment)
    return Math.max(0, ...names.map((name) => Number.parseInt(name, 10)))
  }
}

function isSegment(name: string): boolean {
  return /^\d{6,}-[a-z]+-\d+\.jsonl$/.test(name)
}
