import {
  closeSync,
  constants,
  copyFileSync,
  fdatasyncSync,
  ftruncateSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmdirSync,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs'
import { readFile } from 'node:fs/promises'

/** What is known of a file or folder without opening it. */
export type FileFacts = { size: number; inode: number; folder: boolean; modified: number }

/** `write` needs the file to exist, `new` is refused where it does, `read` writes nothing. */
export type OpenMode = 'write' | 'new' | 'read'

/**
 * The few calls by which a workbook reaches the disk, so that a test can record each and replay what a disk would hold
 * after the plug was pulled. All but one are synchronous: the store lives off the window's thread, and nothing is
 * quicker or easier to reason about. Errors are Node's own, with their code (ENOSPC, EIO, ENOENT…).
 */
export interface FileLayer {
  open(path: string, mode: OpenMode): number
  /**
   * Writes all of the bytes from a position on, or behind what was written last where none is given; or throws, and then
   * how many reached the file is not known.
   */
  write(file: number, bytes: Uint8Array, position?: number): void
  /** Up to `length` bytes from a position; fewer only at the end of the file. */
  read(file: number, position: number, length: number): Buffer
  /** Cuts a file off, or makes it longer: what is added reads as null bytes. */
  truncate(file: number, length: number): void
  /** Returns when the bytes and the length of the file are on the disk itself. */
  sync(file: number): void
  close(file: number): void
  readWhole(path: string): Buffer
  /** The same off this thread. */
  readWholeLater(path: string): Promise<Buffer>
  facts(path: string): FileFacts | null
  list(folder: string): string[]
  rename(from: string, to: string): void
  /** A second name for a file; refused where the name is taken. */
  link(from: string, to: string): void
  remove(path: string): void
  removeFolder(path: string): void
  makeFolder(path: string): void
  /**
   * A copy that shares its blocks with the original where the file system can; refused where the name is taken. It ends
   * where the original ended at that moment, which may be written to and cut off meanwhile.
   */
  copy(from: string, to: string): void
  /** Returns when the names made, changed and removed in a folder are on the disk itself. */
  syncFolder(path: string): void
}

const flags = { write: 'r+', new: 'wx', read: 'r' } as const

/** The disk itself. */
export const realFiles: FileLayer = {
  open: (path, mode) => openSync(path, flags[mode]),
  write(file, bytes, position) {
    for (let done = 0; done < bytes.length; ) {
      const place = position === undefined ? null : position + done
      done += writeSync(file, bytes, done, bytes.length - done, place)
    }
  },
  read(file, position, length) {
    const bytes = Buffer.allocUnsafe(length)
    let done = 0
    while (done < length) {
      const count = readSync(file, bytes, done, length - done, position + done)
      if (count === 0) break
      done += count
    }
    return bytes.subarray(0, done)
  },
  truncate: ftruncateSync,
  sync: fdatasyncSync,
  close: closeSync,
  readWhole: (path) => readFileSync(path),
  readWholeLater: (path) => readFile(path),
  facts(path) {
    const found = statSync(path, { throwIfNoEntry: false })
    if (!found) return null
    return { size: found.size, inode: found.ino, folder: found.isDirectory(), modified: found.mtimeMs }
  },
  list: (folder) => readdirSync(folder),
  rename: renameSync,
  link: linkSync,
  remove: unlinkSync,
  removeFolder: rmdirSync,
  makeFolder: (path) => mkdirSync(path),
  copy(from, to) {
    if (!sharesBlocks(from, to)) copyBytes(from, to)
  },
  syncFolder(path) {
    if (process.platform === 'win32') return
    const folder = openSync(path, 'r')
    try {
      fdatasyncSync(folder)
    } finally {
      closeSync(folder)
    }
  },
}

function sharesBlocks(from: string, to: string): boolean {
  try {
    copyFileSync(from, to, constants.COPYFILE_FICLONE_FORCE | constants.COPYFILE_EXCL)
    return true
  } catch (error) {
    if (errorCode(error) === 'EEXIST') throw error
    return false
  }
}

/** Node's own copy asks for the size once, and never returns where the file is cut off meanwhile. */
function copyBytes(from: string, to: string): void {
  const [source, copy] = [openSync(from, 'r'), openSync(to, 'wx')]
  try {
    const part = Buffer.allocUnsafe(1 << 20)
    for (let count = readSync(source, part); count > 0; count = readSync(source, part)) {
      for (let done = 0; done < count; ) done += writeSync(copy, part, done, count - done)
    }
  } finally {
    closeSync(copy)
    closeSync(source)
  }
}

/** The code of a file system error, as ENOENT; undefined where it is none. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
}

/** The names in a folder; none where there is no folder: archives and synchronisers leave empty ones out. */
export function namesIn(files: FileLayer, folder: string): string[] {
  try {
    return files.list(folder)
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return []
    throw error
  }
}
