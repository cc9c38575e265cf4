import type { Edit } from '../../../data/changes/edit.ts'
import { kindOf, type RecordId, recordKinds } from '../../../data/records/record-id.ts'
import type { Records } from '../../../data/records/records.ts'
import type { ChangePoint } from '../journal/journal-scan.ts'
import type { JournalPosition } from '../journal/journal-writer.ts'
import { entryLines } from './entry-lines.ts'
import type { SnapshotEntry } from './segment-reader.ts'
import type { SnapshotLine } from './segment-writer.ts'
import type { SnapshotTarget } from './snapshot-target.ts'

/** When a snapshot is due: so many changes, or so many bytes of journal, since the one before. */
export type SnapshotLimits = { changes: number; bytes: number }

export const usualLimits: SnapshotLimits = { changes: 1_000, bytes: 8_000_000 }

/** What the keeper needs of the store. */
export type SnapshotSource = {
  workbook: string
  records(): Records
  last(): ChangePoint
  /** Ends the journal's segment, so that the snapshot stands for whole segments. */
  beginSegment(): JournalPosition
  now(): string
}

/** What was written since the last snapshot that stands. */
export type SinceSnapshot = {
  extent: 'whole' | 'changed'
  ids: Set<RecordId>
  changes: number
  bytes: number
}

/**
 * Decides when a snapshot is due and hands over what changed since the last one, as it was at that moment: records are
 * never altered, so it is enough to hold them. A snapshot that fails changes nothing: the journal has it all, and the
 * next one tries again, with everything.
 */
export class SnapshotKeeper {
  readonly #source: SnapshotSource
  readonly #target: SnapshotTarget
  readonly #limits: SnapshotLimits
  #since: SinceSnapshot
  #standing: Promise<void> | null = null
  #closed = false
  /** Why the last snapshot could not be written; null where it could. */
  failure: unknown = null

  constructor(
    source: SnapshotSource,
    target: SnapshotTarget,
    { limits, since }: { limits: SnapshotLimits; since: SinceSnapshot },
  ) {
    this.#source = source
    this.#target = target
    this.#limits = limits
    this.#since = since
  }

  /** Takes note of a change that is on the disk. */
  note(edits: readonly Edit[], bytes: number): void {
    for (const { id } of edits) this.#since.ids.add(id)
    this.#since.changes += 1
    this.#since.bytes += bytes
  }

  /** Begins a snapshot where one is due and none is being written. */
  consider(): void {
    const { changes, bytes } = this.#since
    if (this.#standing || this.#closed) return
    if (changes < this.#limits.changes && bytes < this.#limits.bytes) return
    const taken = this.#since
    this.#since = { extent: 'changed', ids: new Set(), changes: 0, bytes: 0 }
    this.#standing = this.#take(taken).finally(() => {
      this.#standing = null
    })
  }

  /** Waits for a snapshot that is being written, or due, to stand, and cuts off what may be cut off. */
  async close(): Promise<void> {
    await this.#standing
    this.consider()
    await this.#standing
    this.#closed = true
    await this.#target.close()
  }

  async #take(taken: SinceSnapshot): Promise<void> {
    try {
      const change = this.#source.last()
      const entries = this.#gather(taken)
      const journal = this.#source.beginSegment()
      const { workbook } = this.#source
      const time = this.#source.now()
      const { extent } = taken
      await this.#target.write({ workbook, change, journal, time, extent }, linesOf(entries))
      this.failure = null
      this.#foldLater(time)
    } catch (error) {
      this.failure = error
      this.#since.extent = 'whole'
    }
  }

  /** Nobody waits for the folding; the thread does one thing after the other. */
  #foldLater(time: string): void {
    this.#target.afterwards(time).catch((error) => {
      if (this.#closed) return
      this.failure = error
      this.#since.extent = 'whole'
    })
  }

  #gather({ extent, ids }: SinceSnapshot): SnapshotEntry[][] {
    const records = this.#source.records()
    if (extent === 'whole') return recordKinds.map((kind) => [...records.ofKind(kind)])
    const sorted = [...ids].sort()
    return recordKinds.map((kind) =>
      sorted.filter((id) => kindOf(id) === kind).map((id) => records.get(id) ?? id),
    )
  }
}

function* linesOf(entries: SnapshotEntry[][]): Generator<SnapshotLine> {
  for (const [index, kind] of recordKinds.entries()) yield* entryLines(kind, entries[index] ?? [])
}
