import { userInfo } from 'node:os'
import type { Reply } from '../../data/api.ts'
import { ProblemList } from '../../data/problems/problem-list.ts'
import { Refusal } from '../../data/refusal.ts'
import type { Notice } from '../../data/replies.ts'
import { dispatch, type Handlers } from '../dispatch.ts'
import { openReaderPool, type ReaderPool } from '../readers/reader-pool.ts'
import { CopyIndex } from '../sources/copy-index.ts'
import type { RawWire } from '../wires/wire.ts'
import { openWorkbook, type WorkbookStore } from '../workbook/workbook-store.ts'
import { answerAuthorityRequests } from './authority-requests.ts'
import { answerCodebookRequests } from './codebook-requests.ts'
import { answerEditRequests } from './edit-requests.ts'
import { answerExportRequests } from './export-requests.ts'
import { answerGazetteerRequests } from './gazetteer-requests.ts'
import { answerImportRequests } from './import-requests.ts'
import { IncidentLists } from './incident-lists.ts'
import { OpeningWorkbook } from './opening-workbook.ts'
import { RecentWorkbooks } from './recent-workbooks.ts'
import { RunningImport } from './running-import.ts'
import { answerTableRequests } from './table-requests.ts'
import { type UserFolders, userFolders } from './user-folders.ts'
import { answerViewRequests } from './view-requests.ts'
import { answerWorkbookRequests } from './workbook-requests.ts'

export type DeskOptions = {
  folders?: UserFolders
  /** Who signs the changes; the system's user if left out. */
  author?: string
  /** Where uploaded files are laid until they are imported; no uploads if left out. */
  uploads?: string
}

/** Where one person sits: at most one workbook open, every request of the api answered, everyone told of changes. */
export class Desk implements RawWire {
  readonly folders: UserFolders
  readonly recent: RecentWorkbooks
  readonly author: string
  readonly uploads: string | null
  readonly lists = new IncidentLists()
  readonly importing = new RunningImport()
  readonly #handlers: Handlers
  readonly #listeners = new Set<(notice: Notice) => void>()
  #store: WorkbookStore | null = null
  #opening: OpeningWorkbook | null = null
  #problems: ProblemList | null = null
  #copies: CopyIndex | null = null
  #readers: ReaderPool | null = null
  /** When the workbook asked for last is open or closed. */
  #turn: Promise<unknown> = Promise.resolve()

  constructor(options: DeskOptions = {}) {
    this.folders = options.folders ?? userFolders()
    this.author = options.author ?? userInfo().username
    this.uploads = options.uploads ?? null
    this.recent = new RecentWorkbooks(this.folders.settings)
    this.#handlers = {
      ...answerWorkbookRequests(this),
      ...answerEditRequests(this),
      ...answerViewRequests(this),
      ...answerAuthorityRequests(this),
      ...answerCodebookRequests(this),
      ...answerImportRequests(this),
      ...answerTableRequests(this),
      ...answerExportRequests(this),
      ...answerGazetteerRequests(this),
    }
  }

  /** The open workbook; refused where none is. */
  get store(): WorkbookStore {
    if (!this.#store) throw new Refusal('no-workbook-open', 'No workbook is open; open one first.')
    return this.#store
  }

  /** The workbook that is being opened, if one is. */
  get opening(): OpeningWorkbook | null {
    return this.#opening
  }

  get openStore(): WorkbookStore | null {
    return this.#store
  }

  /** The problems of the open workbook: looked for when first asked for, kept up to date from then on. */
  get problems(): ProblemList {
    this.#problems ??= new ProblemList(this.store.records)
    return this.#problems
  }

  /** Which sources may be copies of others; their texts are read when first asked for. */
  get copies(): CopyIndex {
    this.#copies ??= new CopyIndex(this.store)
    return this.#copies
  }

  /** The readers of documents, started when first needed. */
  get readers(): ReaderPool {
    this.#readers ??= openReaderPool()
    return this.#readers
  }

  request(name: string, argument: unknown): Promise<Reply<unknown>> {
    return dispatch(this.#handlers, name, argument)
  }

  subscribe(listener: (notice: Notice) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  tell(notice: Notice): void {
    for (const listener of this.#listeners) listener(notice)
  }

  /** Opens a workbook in place of the one that is open; of several that are asked for at once, one after the other. */
  open(path: string): Promise<WorkbookStore> {
    return this.#inTurn(() => this.#open(path))
  }

  closeWorkbook(): Promise<void> {
    return this.#inTurn(() => this.#closeWorkbook())
  }

  async #open(path: string): Promise<WorkbookStore> {
    await this.#closeWorkbook()
    const opening = new OpeningWorkbook((notice) => this.tell(notice))
    this.#opening = opening
    const store = await openWorkbook(path, { onLoading: (loading) => opening.note(loading) }).finally(() => {
      this.#opening = null
    })
    this.#store = store
    store.subscribe((change, edits) => {
      this.lists.note(edits)
      this.#problems?.note(edits)
      this.tell({ type: 'change', change })
    })
    this.tell({ type: 'desk' })
    return store
  }

  async #closeWorkbook(): Promise<void> {
    const store = this.#store
    this.#store = null
    this.#problems = null
    this.#copies = null
    this.lists.clear()
    if (!store) return
    await store.close()
    this.tell({ type: 'desk' })
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#turn.then(work)
    this.#turn = done.catch(() => {})
    return done
  }

  async close(): Promise<void> {
    await this.closeWorkbook()
    await this.#readers?.close()
    this.#readers = null
  }
}
