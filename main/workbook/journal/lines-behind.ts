import type { FileLayer } from '../file-layer.ts'
import { journalFile, type Layout } from '../layout.ts'
import { withoutReserve } from './journal-line.ts'
import { journalSegments } from './journal-scan.ts'
import type { JournalPosition } from './journal-writer.ts'

/** How many lines of the journal lie behind a position: so many changes are out of sight where reading ended there. */
export function linesBehind(files: FileLayer, layout: Layout, { segment, offset }: JournalPosition): number {
  let lines = 0
  for (const number of journalSegments(files, layout)) {
    if (number < segment) continue
    const bytes = withoutReserve(files.readWhole(journalFile(layout, number)))
    let at = number === segment ? offset : 0
    while (at < bytes.length) {
      const newline = bytes.indexOf(10, at)
      lines += 1
      at = newline < 0 ? bytes.length : newline + 1
    }
  }
  return lines
}
