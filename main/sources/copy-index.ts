import { setImmediate } from 'node:timers/promises'
import { type PossibleCopy, possibleCopies } from '../../data/queries/possible-copies.ts'
import type { RecordId } from '../../data/records/record-id.ts'
import type { Source } from '../../data/records/source.ts'
import { Refusal } from '../../data/refusal.ts'
import { NearDuplicates } from '../../data/text/near-duplicates.ts'
import type { WorkbookStore } from '../workbook/workbook-store.ts'

/** How long the thread is kept from others while texts are taken in, in milliseconds. */
const breath = 20

/** Which sources of an open workbook may be copies of others. Texts are read when it is first asked, then only new ones. */
export class CopyIndex {
  readonly #store: WorkbookStore
  readonly #index = new NearDuplicates()
  /** The hash of the text that was taken in for each source. */
  readonly #taken = new Map<RecordId<'source'>, string>()
  #running: Promise<void> | null = null

  constructor(store: WorkbookStore) {
    this.#store = store
  }

  /** What the source may be a copy of, and what may be copies of it, the surest first. */
  async possible(id: RecordId<'source'>): Promise<PossibleCopy[]> {
    await this.#bringUpToDate()
    return possibleCopies(this.#store.records, this.#index, (source) => this.#textOf(source), id)
  }

  /** Others ask at the same time: they wait for the same work, and then look whether more has come. */
  async #bringUpToDate(): Promise<void> {
    while (this.#running) await this.#running
    this.#running = this.#takeIn()
    try {
      await this.#running
    } finally {
      this.#running = null
    }
  }

  async #takeIn(): Promise<void> {
    const { records } = this.#store
    const gone = new Set(this.#taken.keys())
    const fresh: Source[] = []
    for (const source of records.ofKind('source')) {
      gone.delete(source.id)
      const newest = source.texts.at(-1)?.sha256
      if (newest !== undefined && newest !== this.#taken.get(source.id)) fresh.push(source)
    }
    for (const id of gone) {
      this.#taken.delete(id)
      this.#index.drop(id)
    }
    let since = performance.now()
    for (const source of fresh) {
      this.#taken.set(source.id, source.texts.at(-1)?.sha256 ?? '')
      const text = source.kind === 'dataset' ? null : this.#textOf(source)
      if (text === null) this.#index.drop(source.id)
      else this.#index.put(source.id, text)
      if (performance.now() - since < breath) continue
      await setImmediate()
      since = performance.now()
    }
  }

  /** null where there is no text, or it is missing from the folder, which is for `verify` to say. */
  #textOf({ texts }: Source): string | null {
    const newest = texts.at(-1)
    if (!newest) return null
    try {
      return this.#store.textOf(newest.sha256)
    } catch (error) {
      if (error instanceof Refusal) return null
      throw error
    }
  }
}
