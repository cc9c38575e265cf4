import type { Edit } from '../../../data/changes/edit.ts'
import { kindOf, type RecordKind, recordKinds } from '../../../data/records/record-id.ts'
import { RecordTable } from '../../../data/records/record-table.ts'
import type { Records } from '../../../data/records/records.ts'
import type { FileLayer } from '../file-layer.ts'
import { misfitOf, replayEdits } from '../journal/replay.ts'
import type { Layout } from '../layout.ts'
import { Pace } from '../pace.ts'
import type { Manifest, SnapshotSegment } from './manifest.ts'
import { entriesOf, readSegment, SnapshotDamage, type SnapshotEntry } from './segment-reader.ts'

/** How far the loading of a workbook has come. */
export type Loading = {
  /** What is there so far. Once the incidents are ready, those are as they will stay. */
  records: Records
  incidents: 'coming' | 'ready'
  loaded: number
  total: number
}

type SnapshotSource = { files: FileLayer; layout: Layout; manifest: Manifest; take: Take }

/** The kinds in which the incident list stands come first. */
const loadingOrder: readonly RecordKind[] = [
  'workbook',
  'codebook',
  'incident',
  ...recordKinds.filter((kind) => !['workbook', 'codebook', 'incident'].includes(kind)),
]

/**
 * The records of a snapshot with the edits made since, kind by kind: the incident list is ready long before the rest.
 * The next file is read and hashed while one is parsed, in slices. Throws SnapshotDamage.
 */
export async function loadSnapshot(
  { files, layout, manifest, take }: SnapshotSource,
  later: readonly Edit[],
  onLoading: (loading: Loading) => void,
): Promise<RecordTable> {
  const records = new RecordTable()
  const total = entriesIn(manifest)
  const pace = new Pace()
  const segments = loadingOrder.map((kind) => ofKind(manifest, kind))
  const reading = readAhead(files, layout, segments.flat())
  let loaded = 0
  let incidents: Loading['incidents'] = 'coming'
  for (const [index, kind] of loadingOrder.entries()) {
    for (const segment of segments[index] ?? []) {
      const { value: bytes } = await reading.next()
      for (const line of entriesOf(segment, bytes as Buffer)) {
        for (const entry of line) take(records, entry)
        if (pace.tired) await pace.rest()
      }
      loaded += segment.entries
      onLoading({ records, incidents, loaded, total })
    }
    replayKind(records, kind, later)
    if (kind !== 'incident') continue
    incidents = 'ready'
    onLoading({ records, incidents, loaded, total })
  }
  return records
}

export function entriesIn(manifest: Manifest): number {
  return manifest.segments.reduce((sum, { entries }) => sum + entries, 0)
}

function ofKind(manifest: Manifest, kind: RecordKind): SnapshotSegment[] {
  return manifest.segments.filter((one) => one.kind === kind).sort((a, b) => a.layer - b.layer)
}

/** The bytes of the segments in turn, the next one on its way while one is in use. */
async function* readAhead(
  files: FileLayer,
  layout: Layout,
  segments: SnapshotSegment[],
): AsyncGenerator<Buffer> {
  const begin = (segment: SnapshotSegment | undefined) => {
    const bytes = segment && readSegment(files, layout, segment)
    // A failure is thrown where the bytes are asked for, and nowhere else.
    bytes?.catch(() => {})
    return bytes
  }
  let next = begin(segments[0])
  for (let index = 1; next; index += 1) {
    const bytes = await next
    next = begin(segments[index])
    yield bytes
  }
}

type Take = (records: RecordTable, entry: SnapshotEntry) => void

/** Takes what a snapshot holds at its word: its schemas are met before, or will be after. */
export const takeAsIs: Take = (records, entry) => {
  if (typeof entry === 'string') records.drop(entry)
  else records.put(entry)
}

/** Takes records that fit their schemas. Throws SnapshotDamage. */
export const takeParsed: Take = (records, entry) => {
  const misfit = typeof entry === 'string' ? null : misfitOf(entry)
  if (misfit) throw new SnapshotDamage(misfit)
  takeAsIs(records, entry)
}

function replayKind(records: RecordTable, kind: RecordKind, edits: readonly Edit[]): void {
  const wrong = replayEdits(
    records,
    edits.filter(({ id }) => kindOf(id) === kind),
  )
  if (wrong === null) return
  throw new SnapshotDamage({
    kind: 'snapshot',
    id: 'snapshot/manifest.json',
    expected: 'the records that later changes start from',
    found: wrong,
  })
}
