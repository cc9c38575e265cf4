import { resolve } from 'node:path'
import { sameJson } from '../../data/changes/same-json.ts'
import { type RecordId, recordKinds } from '../../data/records/record-id.ts'
import type { Records } from '../../data/records/records.ts'
import { readAbout } from './about.ts'
import { type FileLayer, realFiles } from './file-layer.ts'
import type { Finding } from './finding.ts'
import type { LinePlace } from './journal/journal-scan.ts'
import { type Layout, layoutOf } from './layout.ts'
import { loadWorkbook } from './load-workbook.ts'
import { Pace } from './pace.ts'
import { verifyJournal } from './verify/verify-journal.ts'
import { verifyKept } from './verify/verify-kept.ts'
import { verifyRecords } from './verify/verify-records.ts'

/**
 * Everything that is off in a workbook, read from the disk anew and altering nothing: the hash of every original, text,
 * line of the journal and file of the snapshot; the chain; the records that the snapshot gives against those that the
 * journal gives; the schema and references of each; and whether each excerpt stands where it says. The end of a write
 * that was never finished is not off: nothing was promised of it; `onTorn` is told of it. Throws Refusal where there is
 * no workbook to verify.
 */
export async function verifyWorkbook(
  path: string,
  { files = realFiles, onTorn }: { files?: FileLayer; onTorn?: (torn: LinePlace) => void } = {},
): Promise<Finding[]> {
  const layout = layoutOf(resolve(path))
  const { workbook } = readAbout(files, layout)
  const loaded = await loadWorkbook({ files, layout, workbook, parse: 'after migration' }, () => {})
  loaded.history.close()
  if (loaded.end.torn) onTorn?.(loaded.end.torn)
  const last = loaded.end.last?.number ?? 0
  const journal = await verifyJournal(files, layout, workbook, last)
  return [
    ...present(loaded.rebuilt),
    ...(journal.findings.length > 0 ? journal.findings : present(loaded.damage)),
    ...(journal.findings.length > 0 ? [] : await differences(journal.records, loaded.records)),
    ...(await verifyRecords(loaded.records, textsOf(files, layout))),
    ...(await verifyKept(files, layout, loaded.records)),
  ]
}

function present(finding: Finding | null): Finding[] {
  return finding ? [finding] : []
}

/** Where the records that are shown are not the ones that the journal makes. */
async function differences(journal: Records, shown: Records): Promise<Finding[]> {
  const findings: Finding[] = []
  const pace = new Pace()
  for (const kind of recordKinds) {
    for (const record of shown.ofKind(kind)) {
      if (pace.tired) await pace.rest()
      const made = journal.get(record.id)
      if (!sameJson(record, made)) findings.push(difference(record.id, made, record))
    }
    for (const { id } of journal.ofKind(kind)) {
      if (!shown.get(id)) findings.push(difference(id, journal.get(id), undefined))
    }
  }
  return findings
}

function difference(id: RecordId, journal: unknown, shown: unknown): Finding {
  const words = (record: unknown) => (record === undefined ? 'no such record' : JSON.stringify(record))
  return { kind: 'record', id, expected: words(journal), found: words(shown) }
}

/** A text by its hash as it stands on the disk, whatever it is; null where it is missing. */
function textsOf(files: FileLayer, layout: Layout): (sha256: string) => string | null {
  return (sha256) => {
    const path = `${layout.texts}/${sha256}`
    return files.facts(path) ? files.readWhole(path).toString('utf8') : null
  }
}
