import { type RecordKind, recordKinds } from '../../../data/records/record-id.ts'
import type { FileLayer } from '../file-layer.ts'
import type { Layout } from '../layout.ts'
import { entryLines } from './entry-lines.ts'
import { layersOf, type Manifest, writeManifest } from './manifest.ts'
import { mergeEntries } from './merge-entries.ts'
import { entriesOf, readSegmentNow, type SnapshotEntry } from './segment-reader.ts'
import { SegmentWriter } from './segment-writer.ts'

/** How many layers of changes may lie over the base before they are made one. */
const layersAtMost = 8
/** The base is written anew when the changes over it have grown to this part of it. */
const shareOfBase = 0.5

/**
 * Makes fewer layers of many, from the disk alone: the changes become one layer, or, once they have outgrown their share
 * of the base, everything becomes a new base. Returns the new manifest, which stands then; null where there is nothing
 * to do. Throws SnapshotDamage, and then the manifest given still stands.
 */
export function foldSnapshot(files: FileLayer, layout: Layout, manifest: Manifest): Manifest | null {
  const [base, ...changes] = layersOf(manifest)
  const changed = changes.reduce((sum, { bytes }) => sum + bytes, 0)
  if (!base || changes.length === 0) return null
  const outgrown = changed > shareOfBase * base.bytes
  if (!outgrown && changes.length <= layersAtMost) return null
  const [lowest = base.layer, ...higher] = (outgrown ? [base, ...changes] : changes).map(({ layer }) => layer)
  const writing = manifest.writings + 1
  const writer = new SegmentWriter(files, layout, { writing, layer: lowest })
  for (const kind of recordKinds) {
    const layer = (number: number) => entriesOfLayer(files, layout, manifest, kind, number)
    const entries = mergeEntries(layer(lowest), higher.map(layer), outgrown ? 'drop' : 'keep')
    for (const line of entryLines(kind, entries)) writer.add(line)
  }
  const below = manifest.segments.filter(({ layer }) => layer < lowest)
  const folded: Manifest = { ...manifest, writings: writing, segments: [...below, ...writer.finish()] }
  writeManifest(files, layout, folded)
  return folded
}

function* entriesOfLayer(
  files: FileLayer,
  layout: Layout,
  manifest: Manifest,
  kind: RecordKind,
  layer: number,
): Generator<SnapshotEntry> {
  for (const segment of manifest.segments) {
    if (segment.kind !== kind || segment.layer !== layer) continue
    for (const line of entriesOf(segment, readSegmentNow(files, layout, segment))) yield* line
  }
}
