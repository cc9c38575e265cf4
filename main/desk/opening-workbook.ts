import type { Records } from '../../data/records/records.ts'
import type { Notice } from '../../data/replies.ts'
import type { Loading } from '../workbook/snapshot/load-snapshot.ts'
import { IncidentLists } from './incident-lists.ts'

/** Milliseconds until anything is said: most workbooks are there before. */
const silence = 300
/** Milliseconds between two notices. */
const pause = 100

/** A large workbook on its way in: tells how far it is, and has its incidents long before their claims. */
export class OpeningWorkbook {
  readonly lists = new IncidentLists()
  readonly #tell: (notice: Notice) => void
  readonly #now: () => number
  #next: number
  #records: Records | null = null

  /** The clock counts milliseconds. */
  constructor(tell: (notice: Notice) => void, now = () => performance.now()) {
    this.#tell = tell
    this.#now = now
    this.#next = now() + silence
  }

  /** What is there of it; null until all incidents are. */
  get records(): Records | null {
    return this.#records
  }

  note({ records, incidents, loaded, total }: Loading): void {
    if (incidents === 'ready') this.#records = records
    const now = this.#now()
    if (now < this.#next) return
    this.#next = now + pause
    this.#tell({ type: 'loading', done: loaded, total, incidents })
  }
}
