import type { ChangeHeader, ChangeId } from '../../../data/changes/change.ts'
import type { Edit } from '../../../data/changes/edit.ts'
import { errorCode, type FileLayer, namesIn } from '../file-layer.ts'
import type { Finding } from '../finding.ts'
import { journalFile, journalName, journalSegment, type Layout } from '../layout.ts'
import { Pace } from '../pace.ts'
import { readBody, readHeader, readLead, withoutReserve } from './journal-line.ts'
import type { JournalPosition } from './journal-writer.ts'

/** A change of a workbook: its id and its place in the count of all changes, from 1 on. */
export type ChangePoint = { id: ChangeId; number: number }

/** Where a line of the journal lies. */
export type LinePlace = JournalPosition & { length: number }

export type ScannedChange = { header: ChangeHeader; edits: Edit[]; number: number; place: LinePlace }

/** Where to begin: a position, the change that came before it (null at the very start), and whose journal it is. */
export type ScanStart = { position: JournalPosition; after: ChangePoint | null; workbook: string }

/** How far a journal could be read, and why not further. */
export type ScanEnd = {
  /** Behind the last good line. */
  position: JournalPosition
  last: ChangePoint | null
  /** What the last write left unfinished: it was never acknowledged, and may be cut off. */
  torn: LinePlace | null
  /** What cannot be explained by an unfinished write; nothing behind it is certain. */
  damage: Finding | null
}

/**
 * Reads changes from a position on, each after the hash of its header, the digest of its body and its place in the
 * chain, and hands them over in order. `take` may refuse one with a sentence: then it counts as damage.
 */
export async function scanJournal(
  files: FileLayer,
  layout: Layout,
  { position, after, workbook }: ScanStart,
  take: (change: ScannedChange) => string | null,
): Promise<ScanEnd> {
  const pace = new Pace()
  const end: ScanEnd = { position, last: after, torn: null, damage: null }
  const segments = journalSegments(files, layout)
  const newest = segments.at(-1) ?? 0
  for (let segment = position.segment; segment <= Math.max(newest, position.segment); segment += 1) {
    const path = journalFile(layout, segment)
    const bytes = await bytesOf(files, path)
    let offset = segment === position.segment ? position.offset : 0
    if (bytes === null || bytes.length < offset) {
      const found = bytes === null ? 'no such file' : `${bytes.length} bytes`
      end.damage = { kind: 'journal', id: journalName(segment), expected: `at least ${offset} bytes`, found }
      return end
    }
    end.position = { segment, offset }
    while (offset < bytes.length) {
      if (pace.tired) await pace.rest()
      const stop = bytes.indexOf(newline, offset)
      const line = bytes.subarray(offset, stop < 0 ? bytes.length : stop)
      const change = stop < 0 ? 'the line is not finished' : readChange(line, end.last, workbook)
      const place = { segment, offset, length: line.length + 1 }
      const wrong = typeof change === 'string' ? change : take({ ...change, place })
      if (wrong !== null) {
        const rest = bytes.subarray(offset)
        if (typeof change === 'string' && segment === newest && isTorn(rest)) {
          end.torn = { segment, offset, length: rest.length }
        } else end.damage = damageAt(segment, offset, wrong)
        return end
      }
      end.last = { id: (change as Read).header.id, number: (change as Read).number }
      offset = stop + 1
      end.position = { segment, offset }
    }
  }
  return end
}

type Read = { header: ChangeHeader; edits: Edit[]; number: number }

function readChange(line: Buffer, last: ChangePoint | null, workbook: string): Read | string {
  const header = readHeader(line)
  if (typeof header === 'string') return header
  if (header.workbook !== workbook) return `the change belongs to ${header.workbook}`
  const [parent, ...others] = header.parents
  if (parent !== last?.id || others.length > 0) return 'the change does not follow the one before it'
  const body = readBody(line, header)
  if (typeof body === 'string') return body
  return { header, edits: body.edits, number: (last?.number ?? 0) + 1 }
}

const newline = 10

/**
 * Whether the rest of the journal is what an unfinished write leaves: no whole line, or places never written, which read
 * as null bytes. JSON holds none. Where a good line follows that was written later, the bad one was acknowledged: that
 * is damage.
 */
export function isTorn(rest: Buffer): boolean {
  if (rest.at(-1) === newline && !rest.includes(0)) return false
  for (let start = rest.indexOf(newline) + 1; start > 0 && start < rest.length; ) {
    const stop = rest.indexOf(newline, start)
    if (stop < 0) return true
    const line = rest.subarray(start, stop)
    if (typeof readHeader(line) !== 'string' && start - readLead(line) > 0) return false
    start = stop + 1
  }
  return true
}

function damageAt(segment: number, offset: number, found: string): Finding {
  return {
    kind: 'journal',
    id: `${journalName(segment)} at byte ${offset}`,
    expected: 'a change as it was written',
    found,
  }
}

async function bytesOf(files: FileLayer, path: string): Promise<Buffer | null> {
  try {
    return withoutReserve(await files.readWholeLater(path))
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null
    throw error
  }
}

/** The numbers of the segments that are there, in order. */
export function journalSegments(files: FileLayer, layout: Layout): number[] {
  return namesIn(files, layout.journal)
    .flatMap((name) => journalSegment(name) ?? [])
    .sort((a, b) => a - b)
}
