import { randomBytes } from 'node:crypto'
import { resolve } from 'node:path'
import { Low } from 'lowdb'
import type { Change, ChangeHeader, ChangeNotice } from '../../data/changes/change.ts'
import type { UndoState } from '../../data/changes/undo.ts'
import type { RecordId } from '../../data/records/record-id.ts'
import { RecordTable } from '../../data/records/record-table.ts'
import type { Records } from '../../data/records/records.ts'
import { Refusal } from '../../data/refusal.ts'
import { checkEdits } from './check-edits.ts'
import { CommitQueue, type Plan, type Waiting } from './commit-queue.ts'
import { type FileLayer, realFiles } from './file-layer.ts'
import { HashedFiles } from './hashed-files.ts'
import { type SealedChange, sealChange } from './journal-line.ts'
import { type Layout, layoutOf } from './layout.ts'
import type { OpenReport } from './open-report.ts'
import { TextCache } from './text-cache.ts'
import { TouchedFields } from './touched-fields.ts'
import { planStep, undoStateOf } from './undo-redo.ts'
import { type WorkbookData, WorkbookFile } from './workbook-file.ts'

export { createWorkbook } from './create-workbook.ts'

export type OpenOptions = {
  /** Reads the last whole change, takes no lock and changes nothing in the folder. */
  readOnly?: boolean
  files?: FileLayer
  /** ISO 8601 in UTC, with milliseconds. */
  now?: () => string
}

/** Opens a workbook. Throws Refusal where there is none, or where it cannot be opened. */
export async function openWorkbook(path: string, options: OpenOptions = {}): Promise<WorkbookStore> {
  const layout = layoutOf(resolve(path))
  const file = new WorkbookFile(options.files ?? realFiles, layout, options.readOnly ? 'read' : 'write')
  const low = new Low<WorkbookData>(file, { records: new RecordTable(), pending: [] })
  await low.read()
  return new WorkbookStore(layout, file, low, options)
}

/** The live copy of an open workbook. Whatever it has acknowledged is on the disk. */
export class WorkbookStore {
  readonly path: string
  readonly #file: WorkbookFile
  readonly #low: Low<WorkbookData>
  readonly #now: () => string
  readonly #queue = new CommitQueue((group) => this.#write(group))
  readonly #listeners = new Set<(notice: ChangeNotice) => void>()
  readonly #touched: TouchedFields
  readonly #originals: HashedFiles
  readonly #texts: HashedFiles
  readonly #textCache: TextCache

  constructor(layout: Layout, file: WorkbookFile, low: Low<WorkbookData>, options: OpenOptions) {
    const files = options.files ?? realFiles
    this.path = layout.folder
    this.#file = file
    this.#low = low
    this.#now = options.now ?? (() => new Date().toISOString())
    this.#touched = new TouchedFields(file.history.count)
    this.#originals = new HashedFiles(files, layout.originals, 'original')
    this.#texts = new HashedFiles(files, layout.texts, 'text')
    this.#textCache = new TextCache(this.#texts)
  }

  /** The records as the disk has them. A record is never altered: whoever holds one may keep it. */
  get records(): Records {
    return this.#low.data.records
  }

  /** What opening came upon. */
  get report(): OpenReport {
    return this.#file.report
  }

  /** Why nothing can be written, in one sentence; null where it can. */
  get obstacle(): string | null {
    return this.#file.obstacle
  }

  get readOnly(): boolean {
    return this.#file.obstacle !== null
  }

  /** How many changes were ever made. */
  get number(): number {
    return this.#file.history.count
  }

  /**
   * Makes a change; resolves when it is on the disk and in `records`. A plan that changes nothing writes nothing and is
   * answered with the latest change and no ids. Throws Refusal, and then nothing has changed.
   */
  commit(plan: Plan): Promise<ChangeNotice> {
    return this.#queue.add(plan)
  }

  /** Takes back the author's latest change that is not taken back yet. Throws Refusal, naming what stands in the way. */
  undo(author: string): Promise<ChangeNotice> {
    return this.#queue.add({ alone: () => planStep(this.#file.history, this.records, author, 'undo') })
  }

  /** Makes again what the author took back last, while nothing else was done since. Throws Refusal. */
  redo(author: string): Promise<ChangeNotice> {
    return this.#queue.add({ alone: () => planStep(this.#file.history, this.records, author, 'redo') })
  }

  undoState(author: string): Promise<UndoState> {
    return undoStateOf(this.#file.history, author)
  }

  /** Calls back after each change, in order. Returns what ends it. */
  subscribe(listener: (notice: ChangeNotice) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** The headers of changes by number, from 1 on, both ends included. */
  headers(from: number, to: number): Promise<ChangeHeader[]> {
    return this.#file.history.headers(from, to)
  }

  change(number: number): Promise<Change> {
    return this.#file.history.change(number)
  }

  /** The number of the change that last touched a field (or a record), or that opening found last. */
  lastTouched(id: RecordId, field?: string): number {
    return this.#touched.last(id, field)
  }

  /** Keeps a text, as UTF-8, and returns its SHA-256 when it is on the disk. Throws Refusal. */
  async putText(text: string): Promise<string> {
    if (/\p{Surrogate}/u.test(text)) {
      throw new Refusal(
        'bad-text',
        'The text holds half a character (a lone surrogate), which no file can keep.',
      )
    }
    return this.#put(this.#texts, Buffer.from(text))
  }

  /** Keeps the bytes of a file as it was received and returns their SHA-256 when they are on the disk. */
  async putOriginal(bytes: Uint8Array): Promise<string> {
    return this.#put(this.#originals, bytes)
  }

  /** Throws Refusal where the text is missing or damaged. */
  textOf(sha256: string): string {
    return this.#textCache.get(sha256)
  }

  /** Throws Refusal where the original is missing or damaged. */
  original(sha256: string): Buffer {
    return this.#originals.get(sha256)
  }

  /** Answers everything asked so far and lets go of the folder. */
  async close(): Promise<void> {
    await this.#queue.idle()
    this.#file.close()
  }

  #put(kept: HashedFiles, bytes: Uint8Array): string {
    if (this.obstacle) throw new Refusal('read-only', this.obstacle)
    return kept.put(bytes)
  }

  /** Plans, checks and seals each of a group over the one before it, writes them together, and then applies them. */
  async #write(group: { plan: Plan; waiting: Waiting }[]): Promise<void> {
    const sealed: { change: SealedChange; waiting: Waiting }[] = []
    const idle: Waiting[] = []
    let records = this.records
    for (const { plan, waiting } of group) {
      try {
        if (this.obstacle) throw new Refusal('read-only', this.obstacle)
        const planned = typeof plan === 'function' ? plan(records) : plan
        const draft = checkEdits(records, planned.edits, {
          hasText: (sha256) => this.#texts.has(sha256),
          hasOriginal: (sha256) => this.#originals.has(sha256),
        })
        const edits = draft.edits()
        if (edits.length === 0) {
          idle.push(waiting)
          continue
        }
        const parent = sealed.at(-1)?.change.header ?? this.#file.history.newest
        const change = sealChange(edits, {
          label: planned.label,
          author: planned.author,
          ...(planned.undoes && { undoes: planned.undoes }),
          parent: parent?.id ?? null,
          workbook: this.#file.workbook,
          time: this.#now(),
          salt: randomBytes(16).toString('base64url'),
        })
        sealed.push({ change, waiting })
        records = draft
      } catch (error) {
        waiting.reject(error)
      }
    }
    await this.#finish(sealed, idle)
  }

  async #finish(sealed: { change: SealedChange; waiting: Waiting }[], idle: Waiting[]): Promise<void> {
    const before = this.number
    try {
      this.#low.data.pending = sealed.map(({ change }) => change)
      if (sealed.length > 0) await this.#low.write()
    } catch (error) {
      for (const waiting of [...sealed.map((one) => one.waiting), ...idle]) waiting.reject(error)
      return
    } finally {
      this.#low.data.pending = []
    }
    sealed.forEach(({ change, waiting }, index) => {
      this.#low.data.records.apply(change.edits)
      this.#touched.note(change.edits, before + index + 1)
      const notice = noticeOf(change.header, before + index + 1, change)
      waiting.resolve(notice)
      for (const listener of this.#listeners) tell(listener, notice)
    })
    const newest = this.#file.history.newest
    for (const waiting of idle) {
      if (newest) waiting.resolve(noticeOf(newest, this.number, null))
    }
  }
}

function noticeOf(header: ChangeHeader, number: number, change: SealedChange | null): ChangeNotice {
  const { id, label, author, time } = header
  return { number, id, label, author, time, ids: change ? change.edits.map((edit) => edit.id) : [] }
}

/** A listener's fault is its own: the change is made. */
function tell(listener: (notice: ChangeNotice) => void, notice: ChangeNotice): void {
  try {
    listener(notice)
  } catch (error) {
    process.emitWarning(error instanceof Error ? error : String(error))
  }
}
