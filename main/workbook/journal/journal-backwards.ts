import type { FileLayer } from '../file-layer.ts'
import { journalFile, type Layout } from '../layout.ts'
import { withoutReserve } from './journal-line.ts'
import type { LinePlace } from './journal-scan.ts'
import type { JournalPosition } from './journal-writer.ts'

/** A line found on the way back, and its beginning up to the tab that ends the header. */
export type FoundLine = { place: LinePlace; header: Buffer }

const newline = 10
const tab = 9
const chunkLength = 1 << 18

/**
 * The lines before a position, newest first, read in chunks from the end: what is asked of history lies mostly there,
 * and the bodies, which are long, are only passed over.
 */
export function* linesBackwards(
  files: FileLayer,
  layout: Layout,
  position: JournalPosition,
): Generator<FoundLine> {
  for (let { segment, offset } = position; segment >= 1; segment -= 1) {
    const path = journalFile(layout, segment)
    const file = files.open(path, 'read')
    try {
      const length = offset < 0 ? lengthOf(files, file, files.facts(path)?.size ?? 0) : offset
      yield* linesOfFile(files, file, segment, length)
    } finally {
      files.close(file)
    }
    offset = -1
  }
}

/** Without the room behind the last line. */
function lengthOf(files: FileLayer, file: number, size: number): number {
  for (let end = size; end > 0; end -= chunkLength) {
    const start = Math.max(0, end - chunkLength)
    const written = withoutReserve(files.read(file, start, end - start)).length
    if (written > 0) return start + written
  }
  return 0
}

function* linesOfFile(files: FileLayer, file: number, segment: number, length: number): Generator<FoundLine> {
  let lineEnd = length
  for (let chunkEnd = length; chunkEnd > 0; ) {
    const chunkStart = Math.max(0, chunkEnd - chunkLength)
    const chunk = files.read(file, chunkStart, chunkEnd - chunkStart)
    // The newline before the last byte of the line that ends at lineEnd is the end of the line before it.
    let from = Math.min(lineEnd - 2, chunkEnd - 1) - chunkStart
    while (from >= 0) {
      const found = chunk.lastIndexOf(newline, from)
      if (found < 0) break
      yield lineAt(files, file, segment, chunkStart + found + 1, lineEnd)
      lineEnd = chunkStart + found + 1
      from = found - 1
    }
    chunkEnd = chunkStart
  }
  if (lineEnd > 0) yield lineAt(files, file, segment, 0, lineEnd)
}

function lineAt(files: FileLayer, file: number, segment: number, offset: number, end: number): FoundLine {
  const length = end - offset
  for (let ask = 1_024; ; ask *= 8) {
    const bytes = files.read(file, offset, Math.min(ask, length))
    const stop = bytes.indexOf(tab)
    if (stop >= 0 || ask >= length) {
      return { place: { segment, offset, length }, header: bytes.subarray(0, stop + 1) }
    }
  }
}
