import { join } from 'node:path'
import type { AnyRecord } from '../../../data/records/record.ts'
import { isOfKind, type RecordId } from '../../../data/records/record-id.ts'
import { errorCode, type FileLayer } from '../file-layer.ts'
import type { Finding } from '../finding.ts'
import type { Layout } from '../layout.ts'
import { sha256Later, sha256Of } from '../sha256.ts'
import type { SnapshotSegment } from './manifest.ts'

/** A record, or the id of one that is gone. */
export type SnapshotEntry = AnyRecord | RecordId

/** Thrown where a file of a snapshot is not what its manifest says. */
export class SnapshotDamage extends Error {
  readonly finding: Finding

  constructor(finding: Finding) {
    super(`${finding.id}: ${finding.found}`)
    this.finding = finding
  }
}

/** The bytes of a segment, after its hash, read off this thread. Throws SnapshotDamage. */
export async function readSegment(
  files: FileLayer,
  layout: Layout,
  segment: SnapshotSegment,
): Promise<Buffer> {
  try {
    const bytes = await files.readWholeLater(join(layout.snapshot, segment.file))
    return checked(segment, bytes, await sha256Later(bytes))
  } catch (error) {
    throw asDamage(segment, error)
  }
}

/** The same at once, for whoever has the thread to themselves. */
export function readSegmentNow(files: FileLayer, layout: Layout, segment: SnapshotSegment): Buffer {
  try {
    const bytes = files.readWhole(join(layout.snapshot, segment.file))
    return checked(segment, bytes, sha256Of(bytes))
  } catch (error) {
    throw asDamage(segment, error)
  }
}

function checked(segment: SnapshotSegment, bytes: Buffer, found: string): Buffer {
  if (found === segment.sha256) return bytes
  throw damage(segment, segment.sha256, found)
}

function asDamage(segment: SnapshotSegment, error: unknown): unknown {
  return errorCode(error) === 'ENOENT' ? damage(segment, segment.sha256, 'no such file') : error
}

/**
 * The lines of a segment, each parsed when its turn comes. Every entry carries an id of the segment's kind: so much is
 * checked here, the rest is for the schemas. Throws SnapshotDamage.
 */
export function* entriesOf(segment: SnapshotSegment, bytes: Buffer): Generator<SnapshotEntry[]> {
  let entries = 0
  for (let start = 0; start < bytes.length; ) {
    const stop = bytes.indexOf(newline, start)
    const line = parseLine(bytes.toString('utf8', start, stop < 0 ? bytes.length : stop))
    if (!line?.every((entry) => isEntry(entry, segment))) {
      throw damage(segment, `records of kind ${segment.kind}`, `something else at byte ${start}`)
    }
    entries += line.length
    yield line
    start = stop < 0 ? bytes.length : stop + 1
  }
  if (entries !== segment.entries) throw damage(segment, `${segment.entries} entries`, `${entries}`)
}

const newline = 10

function parseLine(text: string): SnapshotEntry[] | null {
  try {
    const line: unknown = JSON.parse(text)
    return Array.isArray(line) ? line : null
  } catch {
    return null
  }
}

function isEntry(entry: unknown, { kind }: SnapshotSegment): boolean {
  const id = typeof entry === 'string' ? entry : (entry as { id?: unknown } | null)?.id
  return typeof id === 'string' && isOfKind(kind, id)
}

function damage({ file }: SnapshotSegment, expected: string, found: string): SnapshotDamage {
  return new SnapshotDamage({ kind: 'snapshot', id: `snapshot/${file}`, expected, found })
}
