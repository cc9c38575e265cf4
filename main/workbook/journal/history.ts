import type { Change, ChangeHeader } from '../../../data/changes/change.ts'
import { Refusal } from '../../../data/refusal.ts'
import type { FileLayer } from '../file-layer.ts'
import { journalFile, type Layout } from '../layout.ts'
import { Pace } from '../pace.ts'
import { type FoundLine, linesBackwards } from './journal-backwards.ts'
import { readBody, readHeader } from './journal-line.ts'
import type { LinePlace } from './journal-scan.ts'
import type { JournalPosition } from './journal-writer.ts'

/**
 * Every change of a workbook by its number. Headers are kept in memory from the newest back to the oldest that was ever
 * asked for; what lies before is read from the journal when it is. Each header read vouches for the one before it.
 */
export class History {
  readonly #files: FileLayer
  readonly #layout: Layout
  /** The number of the first header in memory. */
  #first: number
  #headers: ChangeHeader[] = []
  #places: LinePlace[] = []
  /** What is before the first header in memory, newest first. */
  readonly #before: Generator<FoundLine>
  /** One way back at a time. */
  #reaching: Promise<void> = Promise.resolve()

  /** `number` changes lie before `position`. */
  constructor(files: FileLayer, layout: Layout, number: number, position: JournalPosition) {
    this.#files = files
    this.#layout = layout
    this.#first = number + 1
    this.#before = linesBackwards(files, layout, position)
  }

  /** How many changes there are. */
  get count(): number {
    return this.#first + this.#headers.length - 1
  }

  /** The number of the first change whose header is in memory. */
  get first(): number {
    return this.#first
  }

  add(header: ChangeHeader, place: LinePlace): void {
    this.#headers.push(header)
    this.#places.push(place)
  }

  /** The headers in memory, oldest first. */
  get known(): readonly ChangeHeader[] {
    return this.#headers
  }

  /** The headers of the changes `from` to `to`, counted from 1, both included; what is beyond the ends is left out. */
  async headers(from: number, to: number): Promise<ChangeHeader[]> {
    await this.reach(from)
    return this.#headers.slice(Math.max(0, from - this.#first), Math.max(0, to - this.#first + 1))
  }

  /** A whole change by its number. Throws Refusal where there is none, or where it is damaged. */
  async change(number: number): Promise<Change> {
    await this.reach(number)
    const [header, place] = [this.#headers[number - this.#first], this.#places[number - this.#first]]
    if (!header || !place || number < this.#first) {
      throw new Refusal('no-change', `There is no change ${number} in this workbook.`, { number })
    }
    const file = this.#files.open(journalFile(this.#layout, place.segment), 'read')
    try {
      const line = this.#files.read(file, place.offset, place.length - 1)
      const body = readBody(line, header)
      if (typeof body === 'string') throw damaged(number)
      return { header, body }
    } finally {
      this.#files.close(file)
    }
  }

  /** Brings the headers from `number` on into memory. Throws Refusal where one is damaged. */
  reach(number: number): Promise<void> {
    if (this.#first <= Math.max(1, number)) return Promise.resolve()
    const reached = this.#reaching.then(() => this.#goBack(number))
    this.#reaching = reached.catch(() => {})
    return reached
  }

  close(): void {
    this.#before.return(undefined)
  }

  async #goBack(number: number): Promise<void> {
    const pace = new Pace()
    while (this.#first > Math.max(1, number)) {
      const [headers, places]: [ChangeHeader[], LinePlace[]] = [[], []]
      let child = this.#headers[0]
      while (this.#first - headers.length > Math.max(1, number) && !pace.tired) {
        const at = this.#first - headers.length - 1
        const line = this.#before.next()
        const header = line.done ? 'missing' : readHeader(line.value.header)
        if (typeof header === 'string' || (child && child.parents[0] !== header.id)) throw damaged(at)
        headers.push(header)
        places.push((line.value as FoundLine).place)
        child = header
      }
      this.#headers = [...headers.reverse(), ...this.#headers]
      this.#places = [...places.reverse(), ...this.#places]
      this.#first -= headers.length
      await pace.rest()
    }
  }
}

function damaged(number: number): Refusal {
  return new Refusal('damaged', `Change ${number} is damaged in the journal. Run verify.`, { number })
}
