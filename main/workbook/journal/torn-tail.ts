import { join } from 'node:path'
import type { FileLayer } from '../file-layer.ts'
import { journalFile, type Layout } from '../layout.ts'
import type { TornTail } from '../open-report.ts'
import { writeWhole } from '../write-whole.ts'
import type { LinePlace } from './journal-scan.ts'

/** Puts the bytes of an unfinished write aside in `backups/` and cuts them off the journal, in that order. */
export function keepTornTail(files: FileLayer, layout: Layout, place: LinePlace, time: string): TornTail {
  const file = files.open(journalFile(layout, place.segment), 'write')
  try {
    const reading = files.open(journalFile(layout, place.segment), 'read')
    const bytes = files.read(reading, place.offset, place.length)
    files.close(reading)
    const name = `torn-${time.replace(/[:.]/g, '-')}.jsonl`
    writeWhole(files, join(layout.backups, name), bytes)
    files.truncate(file, place.offset)
    files.sync(file)
    return { bytes: bytes.length, keptAt: `backups/${name}` }
  } finally {
    files.close(file)
  }
}
