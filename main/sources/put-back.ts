import type { Source } from '../../data/records/source.ts'
import type { ReaderPool } from '../readers/reader-pool.ts'
import { isReadFailure } from '../readers/reading.ts'
import { sha256Of } from '../workbook/sha256.ts'
import type { WorkbookStore } from '../workbook/workbook-store.ts'
import type { ImportFile } from './import-file.ts'
import type { FileRead } from './read-import-file.ts'

/** How many files of a source were put back, and how many texts of it are still missing. */
export type PutBack = { files: number; lost: number }

/**
 * What the folder has lost of a source, or holds damaged, put back from the same file given again: its original, and its
 * texts as far as they are read from it today as they were then. Null where nothing was missing.
 */
export async function putBack(
  store: WorkbookStore,
  readers: ReaderPool,
  source: Source,
  { file, read, signal }: { file: ImportFile; read: FileRead; signal?: AbortSignal | undefined },
): Promise<PutBack | null> {
  const lacksOriginal = !store.keeps('original', read.sha256)
  const missing = source.texts.filter(({ sha256 }) => !store.keeps('text', sha256))
  if (!lacksOriginal && missing.length === 0) return null
  if (lacksOriginal) await store.putOriginal(read.bytes)
  const found: PutBack = { files: Number(lacksOriginal), lost: 0 }
  for (const { sha256, encoding } of missing) {
    for (const given of encoding === null ? [undefined] : [undefined, encoding]) {
      if (store.keeps('text', sha256)) break
      const bytes = new Uint8Array(read.bytes)
      const reading = await readers.read(
        { name: file.name, bytes, ...(given && { encoding: given }) },
        signal,
      )
      if (!isReadFailure(reading) && sha256Of(reading.text) === sha256) await store.putText(reading.text)
    }
    if (store.keeps('text', sha256)) found.files += 1
    else found.lost += 1
  }
  return found
}
