import { webcrypto } from 'node:crypto'
import { refuseBySize } from '../readers/reader-limits.ts'
import type { ImportFile } from './import-file.ts'

export type FileRead = { bytes: Uint8Array; sha256: string }

/** The bytes of a file with their SHA-256, or one sentence on why they cannot be had. Hashing leaves this thread free. */
export async function readImportFile(file: ImportFile): Promise<FileRead | { error: string }> {
  try {
    const size = await file.size()
    const refused = refuseBySize(size)
    if (refused) return { error: refused.error }
    const bytes = await file.bytes()
    const digest = await webcrypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>)
    return { bytes, sha256: Buffer.from(digest).toString('hex') }
  } catch (error) {
    return { error: sentenceOfFileError(error) }
  }
}

/** Why a file cannot be read, and what to do. */
export function sentenceOfFileError(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException
  if (code === 'ENOENT') return 'There is no such file; check the path.'
  if (code === 'EACCES' || code === 'EPERM') return 'The file may not be read; check its permissions.'
  if (code === 'ENOTFILE') return 'This is no ordinary file; copy its content into one.'
  if (code === 'EISDIR') return 'This is a folder; name the files in it.'
  return `The file could not be read: ${error instanceof Error ? error.message : String(error)}.`
}
