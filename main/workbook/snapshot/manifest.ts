import { z } from 'zod'
import { changeId } from '../../../data/changes/change.ts'
import { recordKinds } from '../../../data/records/record-id.ts'
import { sha256 } from '../../../data/records/texts.ts'
import { errorCode, type FileLayer } from '../file-layer.ts'
import type { Layout } from '../layout.ts'
import { sha256Of } from '../sha256.ts'
import { writeWhole } from '../write-whole.ts'

/*
 * A snapshot is a cache of the journal. Its files never change: a new state is a new layer of files over those that are
 * there, and a new manifest. A line of a file is a JSON array of records of one kind, or ids of records that are gone.
 */

const segmentSchema = z.strictObject({
  /** In `snapshot/`. */
  file: z.string().regex(/^\d{6,}-[a-z]+-\d+\.jsonl$/),
  kind: z.enum(recordKinds),
  /** A record in a higher layer stands for the one below. Layer by layer, each kind's segments are in the order of ids. */
  layer: z.int().min(0),
  entries: z.int().min(1),
  bytes: z.int().min(1),
  sha256,
})

const manifestSchema = z.strictObject({
  workbook: z.string(),
  /** The last change that is in it. */
  change: z.strictObject({ id: changeId, number: z.int().min(1) }),
  /** Where the changes after it begin. */
  journal: z.strictObject({ segment: z.int().min(1), offset: z.int().min(0) }),
  time: z.string(),
  /** How many times files were written: the number that the names of the next ones begin with. */
  writings: z.int().min(0),
  segments: z.array(segmentSchema),
})

const fileSchema = z.strictObject({ sha256, manifest: z.unknown() })

export type SnapshotSegment = z.infer<typeof segmentSchema>
export type Manifest = z.infer<typeof manifestSchema>

/** The manifest; null where there is none; a sentence where it is damaged. */
export function readManifest(files: FileLayer, layout: Layout): Manifest | null | string {
  let text: string
  try {
    text = files.readWhole(layout.manifest).toString('utf8')
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null
    throw error
  }
  const file = fileSchema.safeParse(fromJson(text))
  if (!file.success) return 'the manifest has another shape'
  if (sha256Of(JSON.stringify(file.data.manifest)) !== file.data.sha256) {
    return 'the manifest does not match its hash'
  }
  const manifest = manifestSchema.safeParse(file.data.manifest)
  return manifest.success ? (manifest.data as Manifest) : 'the manifest has another shape'
}

/** Puts a manifest in place; the files it names must be on the disk. */
export function writeManifest(files: FileLayer, layout: Layout, manifest: Manifest): void {
  const text = JSON.stringify(manifest)
  writeWhole(files, layout.manifest, Buffer.from(`{"sha256":"${sha256Of(text)}","manifest":${text}}\n`))
}

/** The layers of a manifest, lowest first. */
export function layersOf(manifest: Manifest): { layer: number; bytes: number }[] {
  const bytes = new Map<number, number>()
  for (const segment of manifest.segments) {
    bytes.set(segment.layer, (bytes.get(segment.layer) ?? 0) + segment.bytes)
  }
  return [...bytes].map(([layer, size]) => ({ layer, bytes: size })).sort((a, b) => a.layer - b.layer)
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
