import { refusals } from './read-refusal.ts'
import type { ReadFailure } from './reading.ts'

/** How much one document may ask for. A hostile file reaches one of them and gives one sentence; the rest goes on. */
export type ReaderLimits = {
  /** Size of the file. */
  bytes: number
  /** UTF-16 units of the extracted text: a long book has three million. */
  characters: number
  /** Pages of a PDF. */
  pages: number
  /** Wall clock, from when the document is handed to its worker. */
  milliseconds: number
  /** JavaScript heap of a worker. */
  heapMegabytes: number
  /** What PDFium may take beside the heap. */
  pdfMegabytes: number
  /** What the text parts of a DOCX may unpack to. */
  unpackedBytes: number
  /** How many times larger the text parts of a DOCX may become by unpacking, once they are past ten megabytes. */
  unpackedRatio: number
  /** Files inside a DOCX. */
  zipEntries: number
}

const megabyte = 1024 * 1024

export const readerLimits: ReaderLimits = {
  bytes: 100 * megabyte,
  characters: 20_000_000,
  pages: 5_000,
  milliseconds: 120_000,
  heapMegabytes: 1_024,
  pdfMegabytes: 1_024,
  unpackedBytes: 100 * megabyte,
  unpackedRatio: 200,
  zipEntries: 10_000,
}

/**
 * The answer for a file too large to be read at all, or null. Ask it with the size that `stat` gives, before reading
 * the file into memory.
 */
export function refuseBySize(
  bytes: number,
  limits: Pick<ReaderLimits, 'bytes'> = readerLimits,
): ReadFailure | null {
  return bytes > limits.bytes ? refusals.tooLarge(limits.bytes).toFailure() : null
}
