import type { RecordKind } from '../../../data/records/record-id.ts'
import type { SnapshotEntry } from './segment-reader.ts'
import type { SnapshotLine } from './segment-writer.ts'

/** A line of records is parsed quicker than a line a record, and must still be parsed within a slice of time. */
const entriesAtMost = 500
const lettersAtMost = 250_000

/** Entries of one kind as lines of a snapshot, made one by one. */
export function* entryLines(kind: RecordKind, entries: Iterable<SnapshotEntry>): Generator<SnapshotLine> {
  let texts: string[] = []
  let letters = 0
  for (const entry of entries) {
    const text = JSON.stringify(entry)
    texts.push(text)
    letters += text.length
    if (texts.length < entriesAtMost && letters < lettersAtMost) continue
    yield { kind, entries: texts.length, json: `[${texts.join(',')}]` }
    texts = []
    letters = 0
  }
  if (texts.length > 0) yield { kind, entries: texts.length, json: `[${texts.join(',')}]` }
}
