import { Refusal } from '../refusal.ts'

/** A cell as it stands in the text: `start` to `end` are the signs between its quotation marks, or all of them. */
export type CsvCell = {
  /** What it says, doubled quotation marks taken as one. */
  value: string
  /** UTF-16 units, end exclusive. */
  start: number
  end: number
}

/** `number` is what a spreadsheet shows at its left: the header is row 1. */
export type CsvRow = { number: number; cells: CsvCell[] }

const QUOTE = 0x22
const LINE_END = 0x0a

/**
 * The rows of a CSV text with the place of every cell in it, which libraries do not tell: RFC 4180 with any one-character
 * delimiter, quoted line ends and doubled quotes. Line ends must be `\n`, as in every kept text. Lines that hold nothing at
 * all are passed over and counted. A quotation mark inside an unquoted cell is a sign like any other. Throws Refusal where
 * a quotation mark is never closed.
 */
export function* csvRows(text: string, delimiter: string): Generator<CsvRow> {
  const scanner = new Scanner(text, delimiter.charCodeAt(0))
  for (let number = 1; !scanner.isDone; number += 1) {
    const cells = scanner.row(number)
    const [only] = cells
    const isBlank = cells.length === 1 && only !== undefined && only.start === only.end && !only.quoted
    if (!isBlank) yield { number, cells }
  }
}

type ScannedCell = CsvCell & { quoted: boolean }

class Scanner {
  readonly #text: string
  readonly #delimiter: number
  #at = 0

  constructor(text: string, delimiter: number) {
    this.#text = text
    this.#delimiter = delimiter
  }

  get isDone(): boolean {
    return this.#at >= this.#text.length
  }

  row(number: number): ScannedCell[] {
    const text = this.#text
    const cells: ScannedCell[] = []
    for (;;) {
      cells.push(text.charCodeAt(this.#at) === QUOTE ? this.#quoted(number) : this.#plain())
      const next = text.charCodeAt(this.#at)
      this.#at += 1
      if (next !== this.#delimiter) return cells
    }
  }

  #plain(): ScannedCell {
    const start = this.#at
    const end = this.#cellEnd(start)
    this.#at = end
    return { value: this.#text.slice(start, end), start, end, quoted: false }
  }

  /** Where a plain cell ends: at the delimiter, the line end or the end of the text. */
  #cellEnd(from: number): number {
    const text = this.#text
    let end = from
    while (end < text.length) {
      const unit = text.charCodeAt(end)
      if (unit === this.#delimiter || unit === LINE_END) break
      end += 1
    }
    return end
  }

  #quoted(number: number): ScannedCell {
    const text = this.#text
    const start = this.#at + 1
    let doubled = 0
    for (let at = start; ; at += 1) {
      at = text.indexOf('"', at)
      if (at < 0) throw neverClosed(number)
      if (text.charCodeAt(at + 1) === QUOTE) {
        doubled += 1
        at += 1
        continue
      }
      // What stands between the closing mark and the delimiter belongs to no cell; spreadsheets write nothing there.
      this.#at = this.#cellEnd(at + 1)
      const raw = text.slice(start, at)
      return { value: doubled > 0 ? raw.replaceAll('""', '"') : raw, start, end: at, quoted: true }
    }
  }
}

function neverClosed(row: number): Refusal {
  return new Refusal(
    'csv-quote',
    `A quotation mark that opens in row ${row} is never closed; mend the file, or save it as CSV again.`,
    { row },
  )
}
