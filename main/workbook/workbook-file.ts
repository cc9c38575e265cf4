import type { Adapter } from 'lowdb'
import type { RecordId } from '../../data/records/record-id.ts'
import { RecordTable } from '../../data/records/record-table.ts'
import { readAbout } from './about.ts'
import type { FileLayer } from './file-layer.ts'
import { History } from './history.ts'
import type { SealedChange } from './journal-line.ts'
import { type ScanEnd, scanJournal } from './journal-scan.ts'
import { JournalWriter } from './journal-writer.ts'
import type { Layout } from './layout.ts'
import type { OpenReport } from './open-report.ts'
import { firstMisfit, replayEdits } from './replay.ts'
import { keepTornTail } from './torn-tail.ts'

/** What lowdb holds for us: the records as the disk has them, and the changes that are not there yet. */
export type WorkbookData = { records: RecordTable; pending: SealedChange[] }

/** Whether the one who opens may write: the holder of the lock, or a reader. */
export type Access = 'write' | 'read'

/**
 * The disk side of a workbook, as a lowdb adapter. `read` is snapshot and journal; `write` appends the pending changes
 * with one fsync and never the whole. A reader changes nothing in the folder, whatever it finds there.
 */
export class WorkbookFile implements Adapter<WorkbookData> {
  readonly #files: FileLayer
  readonly #layout: Layout
  readonly #access: Access
  #journal: JournalWriter | null = null
  #history: History | null = null
  readonly report: OpenReport = { torn: null, damage: null }
  /** The id that the headers of this workbook carry. */
  workbook = ''

  constructor(files: FileLayer, layout: Layout, access: Access) {
    this.#files = files
    this.#layout = layout
    this.#access = access
  }

  get history(): History {
    if (!this.#history) throw new Error('the workbook was not read yet')
    return this.#history
  }

  /** Why nothing can be written, in one sentence; null where it can. */
  get obstacle(): string | null {
    if (this.#access === 'read') return 'The workbook is open for reading only.'
    if (this.report.damage) {
      return 'The workbook is damaged and open for reading only: run verify, and restore what is off from a backup.'
    }
    return this.#journal?.broken ?? null
  }

  async read(): Promise<WorkbookData> {
    this.workbook = readAbout(this.#files, this.#layout).workbook
    const records = new RecordTable()
    const start = { position: { segment: 1, offset: 0 }, after: null, workbook: this.workbook }
    const history = new History(this.#files, this.#layout, 0, start.position)
    const touched = new Set<RecordId>()
    const end = await scanJournal(this.#files, this.#layout, start, ({ header, edits, place }) => {
      const wrong = replayEdits(records, edits)
      if (wrong !== null) return wrong
      history.add(header, place)
      for (const { id } of edits) touched.add(id)
      return null
    })
    this.report.damage = end.damage ?? (await firstMisfit(records, touched))
    this.#history = history
    this.#openJournal(end)
    return { records, pending: [] }
  }

  async write({ pending }: WorkbookData): Promise<void> {
    if (!this.#journal) throw new Error('the workbook is not open for writing')
    const { segment, offset } = this.#journal.position
    const [only] = pending
    const lines = pending.length === 1 && only ? only.line : Buffer.concat(pending.map(({ line }) => line))
    this.#journal.append(lines)
    let at = offset
    for (const { header, line } of pending) {
      this.history.add(header, { segment, offset: at, length: line.length })
      at += line.length
    }
  }

  close(): void {
    this.#journal?.close()
    this.#history?.close()
  }

  #openJournal(end: ScanEnd): void {
    if (end.torn) {
      this.report.torn =
        this.#access === 'write'
          ? keepTornTail(this.#files, this.#layout, end.torn)
          : { bytes: end.torn.length, keptAt: null }
    }
    if (this.#access === 'write' && !this.report.damage) {
      this.#journal = new JournalWriter(this.#files, this.#layout, end.position)
    }
  }
}
