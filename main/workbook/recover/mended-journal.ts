import { join } from 'node:path'
import { RecordTable } from '../../../data/records/record-table.ts'
import { backupsOf } from '../backups.ts'
import { type FileLayer, namesIn } from '../file-layer.ts'
import { withoutReserve } from '../journal/journal-line.ts'
import { journalSegments, type ScanEnd, scanJournal } from '../journal/journal-scan.ts'
import { misfitOf, replayEdits } from '../journal/replay.ts'
import { journalFile, type Layout } from '../layout.ts'
import { currentVersion } from '../migrations.ts'
import { sha256Of } from '../sha256.ts'
import { writeSynced } from '../write-whole.ts'

/** A journal as far as it holds: its bytes by segment, and where they end. */
export type MendedJournal = { segments: Map<number, Buffer>; end: ScanEnd }

/**
 * The best that can be made of a journal: as it is, or with what a backup holds in place of the same bytes, since a journal
 * is only ever appended to. Each is laid into the folder `aside` and read there line by line, hash by hash.
 */
export async function mendJournal(
  files: FileLayer,
  damaged: Layout,
  aside: Layout,
  { workbook, version }: { workbook: string; version: number },
): Promise<MendedJournal> {
  const own = segmentsIn(files, damaged)
  const tried = new Set<string>()
  let best: MendedJournal | null = null
  for (const backup of [null, ...backupsOf(files, damaged).toReversed()]) {
    const segments = backup === null ? own : patched(own, segmentsIn(files, backupLayout(damaged, backup)))
    const print = printOf(segments)
    if (tried.has(print)) continue
    tried.add(print)
    layJournal(files, aside, segments)
    const end = await scanWhole(files, aside, workbook, version)
    const reached = end.last?.number ?? 0
    if (best === null || reached > (best.end.last?.number ?? 0)) best = { segments, end }
    if (end.damage === null && best.end === end) break
  }
  if (best === null) throw new Error('there was nothing to try')
  return best
}

/** Lays the journal into a folder as far as it holds, and nothing behind that. */
export function layMended(files: FileLayer, aside: Layout, { segments, end }: MendedJournal): void {
  const { segment, offset } = end.position
  const kept = [...segments].filter(([number]) => number <= segment)
  const cut = kept.map(([number, bytes]): [number, Buffer] => [
    number,
    number === segment ? bytes.subarray(0, offset) : bytes,
  ])
  layJournal(files, aside, new Map(cut))
}

export function layJournal(files: FileLayer, aside: Layout, segments: ReadonlyMap<number, Uint8Array>): void {
  for (const name of namesIn(files, aside.journal)) files.remove(join(aside.journal, name))
  for (const [number, bytes] of segments) writeSynced(files, journalFile(aside, number), bytes)
  files.syncFolder(aside.journal)
}

/** Where a backup keeps what it has. */
export function backupLayout(layout: Layout, backup: string): Layout {
  const folder = join(layout.backups, backup)
  return { ...layout, folder, about: join(folder, 'workbook.json'), journal: join(folder, 'journal') }
}

function segmentsIn(files: FileLayer, layout: Layout): Map<number, Buffer> {
  const numbers = journalSegments(files, layout)
  return new Map(
    numbers.map((number) => [number, withoutReserve(files.readWhole(journalFile(layout, number)))]),
  )
}

/** What a backup holds of a segment is how it began. */
function patched(own: ReadonlyMap<number, Buffer>, backup: ReadonlyMap<number, Buffer>): Map<number, Buffer> {
  const segments = new Map(own)
  for (const [number, begun] of backup) {
    const rest = own.get(number)?.subarray(begun.length) ?? Buffer.alloc(0)
    segments.set(number, Buffer.concat([begun, rest]))
  }
  return new Map([...segments].sort(([a], [b]) => a - b))
}

function printOf(segments: ReadonlyMap<number, Buffer>): string {
  return [...segments].map(([number, bytes]) => `${number} ${sha256Of(bytes)}`).join(' ')
}

/** How far a journal can be read from its first line, with records that fit their schemas of today all the way. */
async function scanWhole(
  files: FileLayer,
  layout: Layout,
  workbook: string,
  version: number,
): Promise<ScanEnd> {
  const records = new RecordTable()
  const start = { position: { segment: 1, offset: 0 }, after: null, workbook }
  return scanJournal(files, layout, start, ({ edits }) => {
    const wrong = replayEdits(records, edits)
    if (wrong !== null || version < currentVersion) return wrong
    for (const { id } of edits) {
      const record = records.get(id)
      const misfit = record ? misfitOf(record) : null
      if (misfit) return `${misfit.id}: ${misfit.found}`
    }
    return null
  })
}
