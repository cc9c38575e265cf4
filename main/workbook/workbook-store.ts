import { resolve } from 'node:path'
import { Low } from 'lowdb'
import type { Change, ChangeHeader, ChangeNotice } from '../../data/changes/change.ts'
import type { UndoState } from '../../data/changes/undo.ts'
import type { RecordId } from '../../data/records/record-id.ts'
import { RecordTable } from '../../data/records/record-table.ts'
import type { Records } from '../../data/records/records.ts'
import { Refusal } from '../../data/refusal.ts'
import { type ChangeListener, ChangeListeners, noticeOf } from './changes/change-listeners.ts'
import { CommitQueue, type Plan, type Planned, type Waiting } from './changes/commit-queue.ts'
import { type Sealed, sealGroup } from './changes/seal-group.ts'
import { TouchedFields } from './changes/touched-fields.ts'
import { planStep, undoStateOf } from './changes/undo-redo.ts'
import { KeptContents } from './kept/kept-contents.ts'
import { layoutOf } from './layout.ts'
import { fileOptions, type OpenOptions } from './open-options.ts'
import type { OpenReport } from './open-report.ts'
import { type FileOptions, type WorkbookData, WorkbookFile } from './workbook-file.ts'

export { createWorkbook } from './create-workbook.ts'

/** Opens a workbook. Throws Refusal where there is none, where another process writes it, or where it is newer. */
export async function openWorkbook(path: string, options: OpenOptions = {}): Promise<WorkbookStore> {
  const completed = fileOptions(layoutOf(resolve(path)), options)
  const file = new WorkbookFile(completed)
  const low = new Low<WorkbookData>(file, { records: new RecordTable(), pending: [] })
  await low.read()
  return new WorkbookStore(completed, file, low)
}

/** The live copy of an open workbook. Whatever it has acknowledged is on the disk. */
export class WorkbookStore {
  readonly path: string
  readonly #file: WorkbookFile
  readonly #low: Low<WorkbookData>
  readonly #now: () => string
  readonly #queue = new CommitQueue((group) => this.#write(group))
  readonly #listeners = new ChangeListeners()
  readonly #touched: TouchedFields
  readonly #kept: KeptContents

  constructor({ files, layout, now }: FileOptions, file: WorkbookFile, low: Low<WorkbookData>) {
    this.path = layout.folder
    this.#file = file
    this.#low = low
    this.#now = now
    this.#touched = new TouchedFields(this.number)
    this.#kept = new KeptContents(files, layout)
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
    return this.obstacle !== null
  }

  /** Why the last snapshot could not be written; null where it could. Only the time to open depends on it. */
  get snapshotFailure(): unknown {
    return this.#file.snapshotFailure
  }

  /** How many changes were ever made. */
  get number(): number {
    return this.#file.last?.number ?? 0
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
  subscribe(listener: ChangeListener): () => void {
    return this.#listeners.add(listener)
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
    if (this.obstacle) throw new Refusal('read-only', this.obstacle)
    return this.#kept.putText(text)
  }

  /** Keeps the bytes of a file as it was received and returns their SHA-256 when they are on the disk. */
  async putOriginal(bytes: Uint8Array): Promise<string> {
    if (this.obstacle) throw new Refusal('read-only', this.obstacle)
    return this.#kept.putOriginal(bytes)
  }

  /** Whether the folder holds a text or an original, undamaged, at this moment. */
  keeps(what: 'text' | 'original', sha256: string): boolean {
    return this.#kept.keeps(what, sha256)
  }

  /** Throws Refusal where the text is missing or damaged. */
  textOf(sha256: string): string {
    return this.#kept.textOf(sha256)
  }

  /** Throws Refusal where the original is missing or damaged. */
  original(sha256: string): Buffer {
    return this.#kept.original(sha256)
  }

  /** Answers everything asked so far and lets go of the folder. */
  async close(): Promise<void> {
    await this.#queue.idle()
    await this.#file.close()
  }

  /** Seals each of a group over the one before it, writes them together, and then applies them. */
  async #write(group: Planned[]): Promise<void> {
    const { obstacle } = this
    if (obstacle) {
      for (const { waiting } of group) waiting.reject(new Refusal('read-only', obstacle))
      return
    }
    const { sealed, idle } = sealGroup(this.records, group, {
      kept: this.#kept,
      last: this.#file.last,
      workbook: this.#file.workbook,
      time: this.#now(),
    })
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
    this.#apply(sealed, before)
    await this.#answer(idle)
  }

  #apply(sealed: readonly Sealed[], before: number): void {
    for (const [index, { change, waiting }] of sealed.entries()) {
      const number = before + index + 1
      this.#low.data.records.apply(change.edits)
      this.#touched.note(change.edits, number)
      const notice = noticeOf(change.header, number, change)
      waiting.resolve(notice)
      this.#listeners.tell(notice, change.edits)
    }
    this.#file.applied()
  }

  /** Those whose plans change nothing get the latest change for an answer. */
  async #answer(idle: readonly Waiting[]): Promise<void> {
    if (idle.length === 0) return
    const [newest] = await this.headers(this.number, this.number)
    for (const { resolve } of idle) if (newest) resolve(noticeOf(newest, this.number, null))
  }
}
