import { restoreItem, splitItems } from '../exports/csv/escape-item.ts'
import { restoreCell } from '../exports/csv/neutralise-cell.ts'
import { Refusal } from '../refusal.ts'
import type { UsedColumn } from './column-plan.ts'
import type { CsvCell, CsvRow } from './csv-cells.ts'
import { meaningOf } from './read-cell.ts'

/** Where in the text a cell, or a part of one, stands: UTF-16 units, end exclusive. */
export type CellSpan = { start: number; end: number }

/** What cannot be read, and why, in one sentence; column and cell are null where it is the row as a whole. */
export type BadCell = {
  row: number
  column: string | null
  cell: string | null
  /** The sentence of the command line. */
  reason: string
  /** What a window may say in words of its own: the code of a refusal. */
  code?: string
}

/** A cell that holds something, or one entry of it: its place in the text and what it says to the map. */
export type Entry = { column: UsedColumn; span: CellSpan; text: string }

/** One row as it is being read; what fails is noted, and the others go on. */
export class TableRow {
  readonly number: number
  readonly bad: BadCell[] = []
  readonly #text: string
  readonly #cells: CsvCell[]
  readonly #apostrophes: 'keep' | 'take off'

  constructor(text: string, { number, cells }: CsvRow, apostrophes: 'keep' | 'take off') {
    this.#text = text
    this.number = number
    this.#cells = cells
    this.#apostrophes = apostrophes
  }

  get width(): number {
    return this.#cells.length
  }

  /** What a cell says, blanks at its ends off; '' where the row is shorter. */
  say(index: number): string {
    const value = this.#cells[index]?.value ?? ''
    return (this.#apostrophes === 'take off' ? restoreCell(value) : value).trim()
  }

  /** The cell of a column, unless it holds nothing, or the map passes over what it holds. */
  entry(column: UsedColumn | undefined): Entry | null {
    const cell = column && this.#cells[column.index]
    if (!column || !cell) return null
    const text = meaningOf(this.say(column.index), column.use)
    return text === '' ? null : { column, span: { start: cell.start, end: cell.end }, text }
  }

  /** The entries of a cell, cut where the map says; the whole cell where it says nothing. */
  entries(column: UsedColumn): Entry[] {
    const { split, escape: escaped } = column.use
    const cell = this.#cells[column.index]
    if (split === undefined || !cell) return [this.entry(column)].filter((one) => one !== null)
    const isNeutralised = this.#apostrophes === 'take off' && cell.value.startsWith("'")
    let at = isNeutralised ? cell.start + 1 : cell.start
    const raw = this.#text.slice(at, cell.end)
    const pieces = escaped === undefined ? raw.split(split) : splitItems(raw, split)
    return pieces.flatMap((piece) => {
      const start = at + (piece.length - piece.trimStart().length)
      at += piece.length + split.length
      const words = piece.trim()
      const said = words.replaceAll('""', '"')
      const text = meaningOf(escaped === undefined ? said : restoreItem(said), column.use)
      return text === '' ? [] : [{ column, span: { start, end: start + words.length }, text }]
    })
  }

  /** Notes what is wrong with the row, or with one of its cells. */
  note(
    reason: string,
    column: string | null = null,
    cell: string | null = null,
    code: string | null = null,
  ): void {
    this.bad.push({ row: this.number, column, cell, reason, ...(code === null ? {} : { code }) })
  }

  /** Does something with a cell; where it is refused, notes the reason and gives null. */
  attempt<T>(column: UsedColumn | null, deed: () => T): T | null {
    try {
      return deed()
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      const cell = column && (this.#cells[column.index]?.value ?? '')
      this.note(error.message, column?.name, cell, error.code)
      return null
    }
  }
}
