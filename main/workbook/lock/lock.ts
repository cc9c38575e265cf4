import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { Refusal } from '../../../data/refusal.ts'
import type { FileLayer } from '../file-layer.ts'
import type { Layout } from '../layout.ts'
import {
  type Holder,
  isAlive,
  type LockFile,
  makeLockFile,
  readLockFile,
  removeQuietly,
  thisHolder,
} from './lock-file.ts'

/**
 * The right to write a workbook: one process, one thread at a time. It is a chain of files: `lock` names a holder, and
 * whoever takes over from a holder that is gone does so by making `lock.TOKEN`, with the token of the one that is gone.
 * A file can be made only once, so of many that race for a dead lock one wins; nobody ever removes a lock that another
 * may just have taken. The winner then lays its own file over `lock`, and the chain is short again.
 */
export class WorkbookLock {
  readonly #files: FileLayer
  readonly #layout: Layout
  readonly #token: string
  /** Held open as a sign to other threads of this process: whoever is gone holds nothing open. */
  readonly #file: number
  /** Whose lock was taken over because its process was gone; null where the workbook was closed. */
  readonly takenFrom: Holder | null

  private constructor(
    files: FileLayer,
    layout: Layout,
    { token, file, takenFrom }: { token: string; file: number; takenFrom: Holder | null },
  ) {
    this.#files = files
    this.#layout = layout
    this.#token = token
    this.#file = file
    this.takenFrom = takenFrom
  }

  /** Throws Refusal where someone holds it, with the process id. */
  static async take(files: FileLayer, layout: Layout, time: string): Promise<WorkbookLock> {
    const own = thisHolder(randomBytes(16).toString('hex'), time)
    for (let attempt = 0; attempt < 20; attempt += 1) {
      const end = endOfChain(files, layout)
      if (end && isAlive(end)) throw locked(end.holder as Holder)
      if (end && isUnfinished(files, end)) {
        await setTimeout(100)
        continue
      }
      const path = end ? `${layout.lock}.${end.token}` : layout.lock
      const file = makeLockFile(files, path, own)
      if (file === null) continue
      if (endOfChain(files, layout)?.token !== own.token) {
        files.close(file)
        removeQuietly(files, path)
        continue
      }
      return new WorkbookLock(files, layout, {
        token: own.token,
        file: end ? shorten(files, layout, own, file) : file,
        takenFrom: end?.holder ?? null,
      })
    }
    throw new Refusal('locked', 'Another process is taking hold of this workbook; try again in a moment.', {})
  }

  release(): void {
    this.#files.close(this.#file)
    if (readLockFile(this.#files, this.#layout.lock)?.token === this.#token) {
      removeQuietly(this.#files, this.#layout.lock)
    }
  }
}

/** The last holder: the one that no other took over from. */
function endOfChain(files: FileLayer, layout: Layout): LockFile | null {
  const seen = new Set<string>()
  let end: LockFile | null = null
  for (let next = readLockFile(files, layout.lock); next && !seen.has(next.token); ) {
    end = next
    seen.add(next.token)
    next = readLockFile(files, `${layout.lock}.${next.token}`)
  }
  return end
}

/** A lock file without content may be in the making, where the file system has no second names; not for long. */
function isUnfinished(files: FileLayer, { path, holder }: LockFile): boolean {
  const facts = holder ? null : files.facts(path)
  return facts !== null && facts.size === 0 && Date.now() - facts.modified < 1_000
}

/** Lays a file of the holder over `lock`, and only then removes the links that led to it. Returns the file held open. */
function shorten(files: FileLayer, layout: Layout, own: Holder, link: number): number {
  const aside = `${layout.lock}.${own.token}.whole`
  const file = makeLockFile(files, aside, own)
  if (file === null) throw new Error(`${aside} was made by someone else`)
  files.rename(aside, layout.lock)
  files.close(link)
  for (const name of files.list(layout.folder)) {
    if (name.startsWith('lock.')) removeQuietly(files, join(layout.folder, name))
  }
  return file
}

function locked({ pid, host }: Holder): Refusal {
  return new Refusal('locked', `This workbook is open in process ${pid} on ${host}; close it there first.`, {
    pid,
    host,
  })
}
