import { Refusal } from '../../data/refusal.ts'
import type { ReaderPool } from '../readers/reader-pool.ts'
import { isReadFailure } from '../readers/reading.ts'
import type { ImportFile } from '../sources/import-file.ts'
import { readImportFile } from '../sources/read-import-file.ts'

/** A CSV file as it will be kept: its bytes, and the text that they hold. */
export type TableFile = {
  name: string
  bytes: Uint8Array
  /** Of the bytes. */
  sha256: string
  text: string
  encoding: string | null
  extractor: string
}

const spreadsheets = /\.(xlsx|xlsm|xlsb|xls|ods|numbers)$/i

/** Reads a CSV file in a reader's thread, in the encoding that is given or guessed. Throws Refusal. */
export async function readTableFile(
  readers: ReaderPool,
  file: ImportFile,
  encoding?: string,
): Promise<TableFile> {
  if (spreadsheets.test(file.name)) {
    throw new Refusal(
      'not-csv',
      'This is a workbook of a spreadsheet; save the sheet as CSV (UTF-8) and bring that.',
    )
  }
  const read = await readImportFile(file)
  if ('error' in read) throw new Refusal('no-file', read.error)
  const reading = await readers.read({
    // A table is read as the plain text it is, whatever its name ends in.
    name: 'table',
    bytes: new Uint8Array(read.bytes),
    ...(encoding === undefined ? {} : { encoding }),
  })
  if (isReadFailure(reading)) throw new Refusal(reading.code, reading.error, reading.details)
  if (reading.mediaType !== 'text/plain') {
    throw new Refusal('not-csv', 'This is no table; save the sheet as CSV (UTF-8) and bring that.')
  }
  const { text, extractor } = reading
  return { name: file.name, ...read, text, encoding: reading.encoding, extractor }
}
