import type { ChangeHeader, ChangeId } from '../../../data/changes/change.ts'
import type { Edit } from '../../../data/changes/edit.ts'
import { readBody, readHeader } from '../journal/journal-line.ts'
import { isTorn } from '../journal/journal-scan.ts'
import type { JournalPosition } from '../journal/journal-writer.ts'

/** A change behind the damage as it was written; or one that is lost, with its header where that can be read. */
export type LaterLine = { header: ChangeHeader; edits: Edit[] } | { header: ChangeHeader | null; edits: null }

/** Where the damage is, and the ids of all changes before it, the last one at the end. */
export type Damaged = { position: JournalPosition; before: ReadonlySet<ChangeId>; workbook: string }

/**
 * Reads on behind damage. A header vouches for itself and for its body, and names the one before it: so each change
 * that matches is as it was written, also where the one before cannot be read. Where one is damaged or missing the next
 * names it all the same; a change is lost there, or more. What follows on an older change than the last is another
 * history, as of two machines that wrote at once: it is lost, and told. A line that stands twice is one. Ends where the
 * last write was never finished.
 */
export function* laterLines(
  segments: ReadonlyMap<number, Buffer>,
  { position, before, workbook }: Damaged,
): Generator<LaterLine> {
  const known = new Set(before)
  const newest = Math.max(...segments.keys())
  let last = [...before].at(-1)
  const elsewhere = new Set<ChangeId>()
  let unreadable = false
  let lost = false
  for (let segment = position.segment; segment <= newest; segment += 1) {
    const bytes = segments.get(segment)
    if (!bytes) unreadable = true
    const start = segment === position.segment ? position.offset : 0
    for (const { line, offset } of bytes ? linesFrom(bytes, start) : []) {
      const header = readHeader(line)
      const body = typeof header === 'string' ? header : readBody(line, header)
      if (typeof body === 'string' && segment === newest && bytes && isTorn(bytes.subarray(offset))) return
      if (typeof header === 'string') {
        unreadable = true
        continue
      }
      const [parent, ...others] = header.parents
      if (known.has(header.id)) continue
      const isForeign = header.workbook !== workbook || parent === undefined || others.length > 0
      if (isForeign || elsewhere.has(parent) || (parent !== last && known.has(parent))) {
        elsewhere.add(header.id)
        yield { header, edits: null }
        continue
      }
      const follows = parent === last
      if (!follows) yield { header: null, edits: null }
      known.add(header.id)
      last = header.id
      unreadable = false
      // What follows on where the damage is was refused for what it says.
      const refused = follows && segment === position.segment && offset === position.offset
      lost = typeof body === 'string' || refused
      yield typeof body === 'string' || refused ? { header, edits: null } : { header, edits: body.edits }
    }
  }
  // Behind a change that is lost, what cannot be read may be the rest of it.
  if (unreadable && !lost) yield { header: null, edits: null }
}

function* linesFrom(bytes: Buffer, start: number): Generator<{ line: Buffer; offset: number }> {
  for (let offset = start; offset < bytes.length; ) {
    const newline = bytes.indexOf(10, offset)
    const stop = newline < 0 ? bytes.length : newline
    yield { line: bytes.subarray(offset, stop), offset }
    offset = stop + 1
  }
}
