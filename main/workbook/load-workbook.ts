import type { Edit } from '../../data/changes/edit.ts'
import { recordKinds } from '../../data/records/record-id.ts'
import { RecordTable } from '../../data/records/record-table.ts'
import type { FileLayer } from './file-layer.ts'
import type { Finding } from './finding.ts'
import { History } from './journal/history.ts'
import { journalSegments, type ScanEnd, scanJournal } from './journal/journal-scan.ts'
import { firstMisfit, replayEdits } from './journal/replay.ts'
import { journalName, type Layout } from './layout.ts'
import { entriesIn, type Loading, loadSnapshot, takeAsIs, takeParsed } from './snapshot/load-snapshot.ts'
import { type Manifest, readManifest } from './snapshot/manifest.ts'
import { SnapshotDamage } from './snapshot/segment-reader.ts'
import type { SinceSnapshot } from './snapshot/snapshot-keeper.ts'

/** Up to so many records are parsed by their schemas while they load; beyond, that is done afterwards (decision 0003). */
const parsedOnLoading = 20_000

/** A workbook as the disk has it. */
export type Loaded = {
  records: RecordTable
  history: History
  end: ScanEnd
  /** What is certain ends where something is off that cannot be explained. */
  damage: Finding | null
  /** What was off with the snapshot, where the journal had to be read instead. */
  rebuilt: Finding | null
  since: SinceSnapshot
  /** Whether every record went through its schema; else that is still to be done. */
  parsed: 'all' | 'changed'
}

export type Place = {
  files: FileLayer
  layout: Layout
  workbook: string
  /** Records of an older version meet the schemas only once they are migrated. */
  parse: 'on loading' | 'after migration'
}

/** Reads a workbook: from its snapshot and what came after, or where that is damaged from the whole journal. */
export async function loadWorkbook(place: Place, onLoading: (loading: Loading) => void): Promise<Loaded> {
  const loaded = await loadEither(place, onLoading)
  const { records } = loaded
  const total = recordKinds.reduce((sum, kind) => sum + records.count(kind), 0)
  onLoading({ records, incidents: 'ready', loaded: total, total })
  const gap = gapIn(journalSegments(place.files, place.layout))
  const damage = loaded.damage ?? gap
  if (damage || place.parse === 'after migration') return { ...loaded, damage }
  return { ...loaded, damage: await firstMisfit(loaded.records, loaded.since.ids) }
}

async function loadEither(place: Place, onLoading: (loading: Loading) => void): Promise<Loaded> {
  for (let attempt = 0; ; attempt += 1) {
    const manifest = readManifest(place.files, place.layout)
    if (manifest === null) return fromJournal(place, null)
    if (typeof manifest === 'string') return fromJournal(place, manifestFinding(manifest))
    try {
      const loaded = await fromSnapshot(place, manifest, onLoading)
      return loaded.damage ? await betterOf(place, loaded) : loaded
    } catch (error) {
      if (!(error instanceof SnapshotDamage)) throw error
      const replaced = JSON.stringify(readManifest(place.files, place.layout)) !== JSON.stringify(manifest)
      // Another process wrote a new snapshot under our hands: then the files of the old one may be gone.
      if (!replaced) return fromJournal(place, error.finding)
      if (attempt === 10) return fromJournal(place, null)
    }
  }
}

async function fromSnapshot(
  { files, layout, workbook, parse }: Place,
  manifest: Manifest,
  onLoading: (loading: Loading) => void,
): Promise<Loaded> {
  if (manifest.workbook !== workbook) {
    throw new SnapshotDamage(manifestFinding(`the manifest belongs to ${manifest.workbook}`))
  }
  const start = { position: manifest.journal, after: manifest.change, workbook }
  const history = new History(files, layout, manifest.change.number, manifest.journal)
  const later: Edit[] = []
  const since: SinceSnapshot = { extent: 'changed', ids: new Set(), changes: 0, bytes: 0 }
  const end = await scanJournal(files, layout, start, ({ header, edits, place }) => {
    history.add(header, place)
    for (const edit of edits) later.push(edit)
    noteSince(since, edits, place.length)
    return null
  })
  const parsed = parse === 'on loading' && entriesIn(manifest) <= parsedOnLoading ? 'all' : 'changed'
  const take = parsed === 'all' ? takeParsed : takeAsIs
  const records = await loadSnapshot({ files, layout, manifest, take }, later, onLoading)
  return { records, history, end, damage: end.damage, rebuilt: null, since, parsed }
}

async function fromJournal({ files, layout, workbook }: Place, rebuilt: Finding | null): Promise<Loaded> {
  const records = new RecordTable()
  const position = { segment: 1, offset: 0 }
  const history = new History(files, layout, 0, position)
  const changes = rebuilt ? Number.POSITIVE_INFINITY : 0
  const since: SinceSnapshot = { extent: 'whole', ids: new Set(), changes, bytes: 0 }
  const start = { position, after: null, workbook }
  const end = await scanJournal(files, layout, start, ({ header, edits, place }) => {
    const wrong = replayEdits(records, edits)
    if (wrong !== null) return wrong
    history.add(header, place)
    noteSince(since, edits, place.length)
    return null
  })
  return { records, history, end, damage: end.damage, rebuilt, since, parsed: 'all' }
}

/** Where the journal after a snapshot is off, the snapshot may be the one to blame: then the journal alone gets further. */
async function betterOf(place: Place, loaded: Loaded): Promise<Loaded> {
  const rebuilt = await fromJournal(place, loaded.damage)
  if ((rebuilt.end.last?.number ?? 0) > (loaded.end.last?.number ?? 0)) return rebuilt
  return rebuilt.damage ? loaded : rebuilt
}

function noteSince(since: SinceSnapshot, edits: readonly Edit[], bytes: number): void {
  for (const { id } of edits) since.ids.add(id)
  since.changes += 1
  since.bytes += bytes
}

function manifestFinding(found: string): Finding {
  return { kind: 'snapshot', id: 'snapshot/manifest.json', expected: 'the manifest as it was written', found }
}

function gapIn(segments: number[]): Finding | null {
  const missing = segments.findIndex((segment, index) => segment !== index + 1)
  if (missing < 0 && segments.length > 0) return null
  const id = journalName(missing < 0 ? 1 : missing + 1)
  return { kind: 'journal', id, expected: 'a segment of the journal', found: 'no such file' }
}
