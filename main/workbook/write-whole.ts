import { basename, dirname, join } from 'node:path'
import { errorCode, type FileLayer } from './file-layer.ts'

let written = 0

/**
 * Puts a file in place whole or not at all, and returns when it is on the disk: written under another name, synced,
 * renamed over what was there, and its folder synced.
 */
export function writeWhole(files: FileLayer, path: string, bytes: Uint8Array): void {
  const aside = join(dirname(path), `.${basename(path)}.${process.pid}-${++written}.part`)
  try {
    writeSynced(files, aside, bytes)
    files.rename(aside, path)
  } catch (error) {
    removeIfThere(files, aside)
    throw error
  }
  files.syncFolder(dirname(path))
}

/** Writes a file that must not exist and returns when its bytes are on the disk; its name may still be missing there. */
export function writeSynced(files: FileLayer, path: string, bytes: Uint8Array): void {
  const file = files.open(path, 'new')
  try {
    files.write(file, bytes)
    files.sync(file)
  } finally {
    files.close(file)
  }
}

/** Whether a name is one that `writeWhole` was writing under when its process ended. */
export function isPart(name: string): boolean {
  return name.startsWith('.') && name.endsWith('.part')
}

export function removeIfThere(files: FileLayer, path: string): void {
  try {
    files.remove(path)
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error
  }
}
