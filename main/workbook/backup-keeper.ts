import { hasDailyBackup, keepSmallBackup } from './backups.ts'
import type { FileLayer } from './file-layer.ts'
import type { Layout } from './layout.ts'
import type { SnapshotTarget } from './snapshot/snapshot-target.ts'

/** When a workbook that was opened is looked at for its backup of the day, and how often from then on, in milliseconds. */
const firstLook = 5_000
const nextLooks = 600_000

type Kept = {
  files: FileLayer
  layout: Layout
  now: () => string
  /** Whether there is anything to lose, and nothing is off. */
  isWorthIt: () => boolean
}

/**
 * Sees to it that a workbook has a backup of each day that it is worked on, from its first one on, so that there is
 * something to go back to: beside the work while it is open, and at the latest when it is closed. One that fails is tried
 * again; nothing depends on it.
 */
export class BackupKeeper {
  readonly #kept: Kept
  readonly #target: SnapshotTarget
  #timer: NodeJS.Timeout | null = null

  constructor(kept: Kept, target: SnapshotTarget) {
    this.#kept = kept
    this.#target = target
    this.#lookIn(firstLook)
  }

  /** Looks no more. */
  end(): void {
    if (this.#timer) clearTimeout(this.#timer)
    this.#timer = null
  }

  /** The backup of the day on this thread, for a workbook that is being closed. */
  last(): void {
    const { files, layout, now, isWorthIt } = this.#kept
    if (!isWorthIt()) return
    try {
      keepSmallBackup(files, layout, now())
    } catch {
      // The disk may be full: what was saved is saved without it.
    }
  }

  #lookIn(milliseconds: number): void {
    this.#timer = setTimeout(() => this.#look(), milliseconds)
    this.#timer.unref()
  }

  #look(): void {
    const { files, layout, now, isWorthIt } = this.#kept
    const time = now()
    if (isWorthIt() && !hasDailyBackup(files, layout, time)) this.#target.backUp(time).catch(() => {})
    this.#lookIn(nextLooks)
  }
}
