import type { Edit } from '../../../data/changes/edit.ts'
import { sameJson } from '../../../data/changes/same-json.ts'
import { RecordTable } from '../../../data/records/record-table.ts'
import type { Records } from '../../../data/records/records.ts'
import type { FileLayer } from '../file-layer.ts'
import type { Finding } from '../finding.ts'
import { readBody, readHeader, withoutReserve } from '../journal/journal-line.ts'
import { journalSegments, scanJournal } from '../journal/journal-scan.ts'
import { replayEdits } from '../journal/replay.ts'
import { journalFile, journalName, type Layout } from '../layout.ts'
import { Pace } from '../pace.ts'

/**
 * Replays the journal from its first line: each change must start from what the ones before it made. Returns the records
 * as they are after change `last`, and what is off.
 */
export async function verifyJournal(
  files: FileLayer,
  layout: Layout,
  workbook: string,
  last: number,
): Promise<{ records: Records; findings: Finding[] }> {
  const records = new RecordTable()
  const start = { position: { segment: 1, offset: 0 }, after: null, workbook }
  const end = await scanJournal(files, layout, start, ({ edits, number }) => {
    if (number > last) return null
    return startsElsewhere(records, edits) ?? replayEdits(records, edits)
  })
  if (!end.damage) {
    return { records, findings: shortfall(end.last?.number ?? 0, last) }
  }
  const lines = await badLines(files, layout)
  return { records, findings: lines.length > 0 ? lines : [end.damage] }
}

/** The records shown may not stand for more changes than there are. */
function shortfall(found: number, last: number): Finding[] {
  if (found >= last) return []
  const id = 'snapshot/manifest.json'
  return [{ kind: 'snapshot', id, expected: `at most ${found} changes`, found: `${last} changes` }]
}

/** The first edit whose "before" is not what stands there, in a sentence. */
function startsElsewhere(records: Records, edits: readonly Edit[]): string | null {
  for (const edit of edits) {
    const current = records.get(edit.id) as Record<string, unknown> | undefined
    if ('removed' in edit && !sameJson(current, edit.removed)) return `${edit.id} was not as it was removed`
    if (!('fields' in edit)) continue
    const field = Object.entries(edit.fields).find(([name, [from]]) => !sameJson(current?.[name], from))
    if (field) return `${field[0]} of ${edit.id} was not what the change starts from`
  }
  return null
}

/** Every line that is not what it was, hash by hash. */
async function badLines(files: FileLayer, layout: Layout): Promise<Finding[]> {
  const findings: Finding[] = []
  const pace = new Pace()
  for (const segment of journalSegments(files, layout)) {
    const bytes = withoutReserve(await files.readWholeLater(journalFile(layout, segment)))
    for (let offset = 0; offset < bytes.length; ) {
      if (pace.tired) await pace.rest()
      const stop = bytes.indexOf(newline, offset)
      const line = bytes.subarray(offset, stop < 0 ? bytes.length : stop)
      const header = readHeader(line)
      const body = typeof header === 'string' ? header : readBody(line, header)
      if (typeof body === 'string') {
        findings.push({
          kind: 'change',
          id: typeof header === 'string' ? `${journalName(segment)} at byte ${offset}` : header.id,
          expected: 'a change as it was written',
          found: body,
        })
      }
      offset = stop < 0 ? bytes.length : stop + 1
    }
  }
  return findings
}

const newline = 10
