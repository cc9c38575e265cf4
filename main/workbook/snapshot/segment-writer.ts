import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { RecordKind } from '../../../data/records/record-id.ts'
import type { FileLayer } from '../file-layer.ts'
import type { Layout } from '../layout.ts'
import type { SnapshotSegment } from './manifest.ts'

/** A segment is closed beyond this, so that one can be read and hashed while the one before it is parsed. */
const segmentBytes = 4_000_000

/** Entries of a snapshot on their way to the disk: so many of one kind, as one JSON array. */
export type SnapshotLine = { kind: RecordKind; entries: number; json: string }

/** Writes the files of one layer of a snapshot. They are on the disk, with their names, when `finish` returns. */
export class SegmentWriter {
  readonly #files: FileLayer
  readonly #layout: Layout
  readonly #writing: number
  readonly #layer: number
  readonly #segments: SnapshotSegment[] = []
  #open: {
    file: number
    hash: ReturnType<typeof createHash>
    segment: Omit<SnapshotSegment, 'sha256'>
  } | null = null

  /** `writing` goes into the names of the files and must be new. */
  constructor(files: FileLayer, layout: Layout, { writing, layer }: { writing: number; layer: number }) {
    this.#files = files
    this.#layout = layout
    this.#writing = writing
    this.#layer = layer
  }

  add({ kind, entries, json }: SnapshotLine): void {
    const { segment } = this.#open ?? {}
    if (segment && (segment.kind !== kind || segment.bytes > segmentBytes)) this.#closeSegment()
    const open = this.#open ?? this.#openSegment(kind)
    const bytes = Buffer.from(`${json}\n`)
    this.#files.write(open.file, bytes)
    open.hash.update(bytes)
    open.segment.entries += entries
    open.segment.bytes += bytes.length
  }

  finish(): SnapshotSegment[] {
    this.#closeSegment()
    this.#files.syncFolder(this.#layout.snapshot)
    return this.#segments
  }

  #openSegment(kind: RecordKind) {
    const count = this.#segments.filter((segment) => segment.kind === kind).length + 1
    const file = `${String(this.#writing).padStart(6, '0')}-${kind}-${count}.jsonl`
    this.#open = {
      file: this.#files.open(join(this.#layout.snapshot, file), 'new'),
      hash: createHash('sha256'),
      segment: { file, kind, layer: this.#layer, entries: 0, bytes: 0 },
    }
    return this.#open
  }

  #closeSegment(): void {
    if (!this.#open) return
    const { file, hash, segment } = this.#open
    this.#open = null
    try {
      this.#files.sync(file)
    } finally {
      this.#files.close(file)
    }
    this.#segments.push({ ...segment, sha256: hash.digest('hex') })
  }
}
