import { hostname } from 'node:os'
import { z } from 'zod'
import { errorCode, type FileLayer } from '../file-layer.ts'
import { sha256Of } from '../sha256.ts'
import { isOpenHere, isRunning, processStart } from './process-life.ts'

const holderSchema = z.object({
  pid: z.int(),
  host: z.string(),
  /** See `processStart`. */
  start: z.string().nullable(),
  /** Of this one holding of the lock, and of no other. */
  token: z.string().regex(/^[0-9a-f]{16,64}$/),
  time: z.string(),
})

/** Who holds, or held, a lock. */
export type Holder = z.infer<typeof holderSchema>

export type LockFile = { path: string; token: string; holder: Holder | null }

export function thisHolder(token: string, time: string): Holder {
  return { pid: process.pid, host: hostname(), start: processStart(process.pid), token, time }
}

/** What a lock file says; null where there is none. One that nobody can read has no holder, but a token of its own. */
export function readLockFile(files: FileLayer, path: string): LockFile | null {
  try {
    const bytes = files.readWhole(path)
    const holder = holderSchema.safeParse(fromJson(bytes.toString('utf8')))
    return holder.success
      ? { path, token: holder.data.token, holder: holder.data }
      : { path, token: sha256Of(bytes), holder: null }
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null
    throw error
  }
}

/**
 * Makes a lock file with all its content at once, and holds it open: returns the open file, or null where there is one
 * already. File systems without second names (exFAT) get the file and then its content: whoever finds it empty waits.
 */
export function makeLockFile(files: FileLayer, path: string, holder: Holder): number | null {
  const aside = `${path}.${holder.token}.part`
  const file = writeOpen(files, aside, holder)
  try {
    files.link(aside, path)
    return file
  } catch (error) {
    files.close(file)
    const code = errorCode(error) ?? ''
    // The file beside is gone where whoever holds the lock by now has tidied up.
    if (code === 'EEXIST' || code === 'ENOENT') return null
    if (['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK'].includes(code))
      return makeInPlace(files, path, holder)
    throw error
  } finally {
    removeQuietly(files, aside)
  }
}

function makeInPlace(files: FileLayer, path: string, holder: Holder): number | null {
  try {
    return writeOpen(files, path, holder)
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return null
    throw error
  }
}

function writeOpen(files: FileLayer, path: string, holder: Holder): number {
  const file = files.open(path, 'new')
  try {
    files.write(file, Buffer.from(`${JSON.stringify(holder)}\n`))
    files.sync(file)
    return file
  } catch (error) {
    files.close(file)
    removeQuietly(files, path)
    throw error
  }
}

/**
 * Whether the holder of a lock file can still be at work. Of another machine nothing is known, so its holder counts as
 * alive. Of this machine's, the process must run and have begun when it says; if it is this very process, the file must
 * be open here, since one thread may end and another take over.
 */
export function isAlive({ path, holder }: LockFile): boolean {
  if (!holder) return false
  if (holder.host !== hostname()) return true
  if (!isRunning(holder.pid, holder.start)) return false
  return holder.pid !== process.pid || isOpenHere(path)
}

export function removeQuietly(files: FileLayer, path: string): void {
  try {
    files.remove(path)
  } catch {
    // A file that is gone, or cannot go, is in nobody's way.
  }
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
