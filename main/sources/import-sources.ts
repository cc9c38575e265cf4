import type { GivenEdit } from '../../data/edits/plan-edits.ts'
import type { Records } from '../../data/records/records.ts'
import type { Source } from '../../data/records/source.ts'
import type { ImportLine, ImportReply } from '../../data/replies.ts'
import { performEdits } from '../desk/edit-requests.ts'
import type { ReaderPool } from '../readers/reader-pool.ts'
import { isReadFailure, type ReadFailure, type Reading } from '../readers/reading.ts'
import type { WorkbookStore } from '../workbook/workbook-store.ts'
import { checkMetadata, type GivenMetadata, metadataOf, notApplied } from './clean-metadata.ts'
import type { CopyIndex } from './copy-index.ts'
import type { ImportFile } from './import-file.ts'
import { type PutBack, putBack } from './put-back.ts'
import { type FileRead, readImportFile } from './read-import-file.ts'

export type ImportOptions = {
  author: string
  /** Goes before what the files say of themselves. */
  metadata?: GivenMetadata | undefined
  /** Where copies of other sources are looked for; each new one that may be one says so in its line. */
  copies?: CopyIndex
  signal?: AbortSignal
  onProgress?: (done: number, total: number, file: string) => void
}

/** How many files are read at the same time; the readers have fewer workers than that, the disk does the rest. */
const atOnce = 4

/**
 * Reads files into sources. Originals and texts are on the disk before the one change that adds all the sources; a
 * cancelled import adds nothing. A file that fails gets its sentence and the others go on.
 */
export async function importSources(
  store: WorkbookStore,
  readers: ReaderPool,
  files: readonly ImportFile[],
  options: ImportOptions,
): Promise<ImportReply> {
  const { signal, onProgress } = options
  checkMetadata(options.metadata)
  const known = sourcesBySha256(store.records)
  const batch = new Map<string, number>()
  const outcomes: Outcome[] = new Array(files.length)
  let next = 0
  let done = 0
  let before: Promise<unknown> = Promise.resolve()
  const reader = async () => {
    while (next < files.length && !signal?.aborted) {
      const index = next
      next += 1
      const file = files[index] as ImportFile
      outcomes[index] = await importOne(file, index, inTurn(readImportFile(file)))
      done += 1
      onProgress?.(done, files.length, file.name)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, reader))
  if (signal?.aborted) return { lines: [], cancelled: true }
  const lines = await addAll(store, outcomes, options)
  return { lines: await withCopies(lines, options.copies), cancelled: false }

  /** A file's bytes when those of all before it are known: of equal ones the first is the new one. */
  function inTurn<T>(read: Promise<T>): Promise<T> {
    const turn = before.then(() => read)
    before = turn
    return turn
  }

  async function importOne(file: ImportFile, index: number, turn: FileTurn): Promise<Outcome> {
    const read = await turn
    if ('error' in read) return { file, error: read.error }
    const standing = known.get(read.sha256)
    if (standing) {
      return {
        file,
        duplicateOf: standing,
        putBack: await putBack(store, readers, standing, { file, read, signal }),
      }
    }
    const earlier = batch.get(read.sha256)
    if (earlier !== undefined) return { file, sameAs: earlier }
    batch.set(read.sha256, index)
    return keep(file, read)
  }

  async function keep(file: ImportFile, read: FileRead): Promise<Outcome> {
    const reading: Reading | ReadFailure = await readers.read(
      { name: file.name, bytes: new Uint8Array(read.bytes) },
      signal,
    )
    if (isReadFailure(reading)) {
      batch.delete(read.sha256)
      return { file, error: reading.error }
    }
    if (signal?.aborted) return { file, error: 'cancelled' }
    await store.putOriginal(read.bytes)
    const textSha256 = await store.putText(reading.text)
    const original = {
      name: file.name,
      mediaType: reading.mediaType,
      bytes: read.bytes.length,
      sha256: read.sha256,
    }
    const text = {
      sha256: textSha256,
      length: reading.text.length,
      extractor: reading.extractor,
      encoding: reading.encoding,
      time: new Date().toISOString(),
      pages: reading.pages?.map((page) => page.start) ?? null,
    }
    return { file, source: { ...metadataOf(reading, options.metadata), original, texts: [text] } }
  }
}

type FileTurn = ReturnType<typeof readImportFile>

type Outcome = { file: ImportFile } & (
  | { error: string }
  | { duplicateOf: Source; putBack: PutBack | null }
  /** The same bytes as an earlier file of the batch. */
  | { sameAs: number }
  | { source: Partial<Omit<Source, 'id'>> }
)

async function addAll(
  store: WorkbookStore,
  outcomes: readonly Outcome[],
  { author, metadata }: ImportOptions,
): Promise<ImportLine[]> {
  const edits = outcomes.flatMap((outcome): GivenEdit[] =>
    'source' in outcome ? [{ edit: 'add-source', argument: outcome.source }] : [],
  )
  const ids = edits.length === 0 ? [] : (await performEdits(store, edits, { author })).ids
  let position = 0
  const added: (Source | undefined)[] = outcomes.map((outcome) => {
    if (!('source' in outcome)) return undefined
    const id = ids[position] as Source['id']
    position += 1
    return store.records.get(id)
  })
  return outcomes.map((outcome, index): ImportLine => {
    const file = outcome.file.label
    if ('error' in outcome) return { file, error: outcome.error }
    if ('duplicateOf' in outcome) {
      const unused = notApplied(outcome.duplicateOf, metadata)
      return {
        ...sourceLine(file, outcome.duplicateOf, 'known'),
        ...(outcome.putBack && { putBack: outcome.putBack }),
        ...(unused.length > 0 && { notApplied: unused }),
      }
    }
    if (!('sameAs' in outcome)) return sourceLine(file, added[index] as Source, 'new')
    const first = outcomes[outcome.sameAs]
    if (first && 'error' in first) return { file, error: first.error }
    return sourceLine(file, added[outcome.sameAs] as Source, 'known')
  })
}

async function withCopies(lines: ImportLine[], copies: CopyIndex | undefined): Promise<ImportLine[]> {
  if (!copies) return lines
  const found: ImportLine[] = []
  for (const line of lines) {
    const isNew = 'id' in line && line.duplicateOf === undefined
    const offer = isNew ? (await copies.possible(line.id)).find(({ copy }) => copy === line.id) : undefined
    found.push(offer ? { ...line, possibleCopyOf: { id: offer.original, score: offer.score } } : line)
  }
  return found
}

function sourceLine(file: string, source: Source, standing: 'known' | 'new') {
  const line = {
    file,
    id: source.id,
    title: source.title,
    characters: source.texts.at(-1)?.length ?? 0,
    sha256: source.original?.sha256 ?? '',
  }
  return standing === 'known' ? { ...line, duplicateOf: source.id } : line
}

function sourcesBySha256(records: Records): Map<string, Source> {
  const found = new Map<string, Source>()
  for (const source of records.ofKind('source'))
    if (source.original) found.set(source.original.sha256, source)
  return found
}
