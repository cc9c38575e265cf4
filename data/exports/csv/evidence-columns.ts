import { claimedEvidence, type FieldEvidence } from '../../evidence/field-evidence.ts'
import type { SubjectId } from '../../records/claim.ts'
import type { Field } from '../../records/codebook.ts'
import type { Records } from '../../records/records.ts'
import { cellText } from './cell-text.ts'
import { derivedCells, derivedColumns } from './derived-columns.ts'
import { escapeItem } from './escape-item.ts'
import { fieldsInUse } from './fields-in-use.ts'
import { type Cited, PassageOrder } from './passage-order.ts'
import { plainColumns, type ReportColumn } from './report-table.ts'

/** By which rule a value is reported, what carries it, how sure the surest passage is, and on what it stands. */
const standingColumns = ['rule', 'evidence', 'certainty', 'sources', 'citations']

/** What a table says of its subjects beside their evidence: the names of its own columns, and where each field's begin. */
export type EvidenceLayout = {
  columns: ReportColumn[]
  fields: ReadonlyMap<string, Field>
  starts: ReadonlyMap<string, number>
}

/** The columns of a table of one kind of subject: its own, then those of every field in use for that kind. */
export function evidenceLayout(
  records: Records,
  kind: Field['appliesTo']['subject'],
  ownColumns: readonly string[],
): EvidenceLayout {
  const all = fieldsInUse(records).map(({ field }) => field)
  const fields = all.filter((field) => field.appliesTo.subject === kind)
  const columns = plainColumns(...ownColumns)
  const starts = new Map<string, number>()
  for (const field of fields) {
    starts.set(field.id, columns.length)
    columns.push(...columnsOf(field))
  }
  return { columns, fields: new Map(fields.map((field) => [field.id, field])), starts }
}

function columnsOf(field: Field): ReportColumn[] {
  const spans = field.type === 'count' ? ['low', 'high'] : field.type === 'date' ? ['earliest', 'latest'] : []
  const parts = [...spans, ...derivedColumns(field.type), ...standingColumns]
  const names = [field.id, ...parts.map((part) => `${field.id}_${part}`)]
  return names.map((name) => ({ name, field: field.id }))
}

/** The rows of one table; makes the order of passages once for all of them. */
export class EvidenceCells {
  readonly #records: Records
  readonly #order: PassageOrder
  readonly #layout: EvidenceLayout

  constructor(records: Records, layout: EvidenceLayout) {
    this.#records = records
    this.#order = new PassageOrder(records)
    this.#layout = layout
  }

  /** Most fields of most subjects are empty, so a row starts empty, and only what is claimed is written in. */
  of(subject: SubjectId, own: readonly string[]): string[] {
    const { columns, fields, starts } = this.#layout
    const cells = new Array<string>(columns.length).fill('')
    for (let at = 0; at < own.length; at += 1) cells[at] = own[at] as string
    for (const items of claimedEvidence(this.#records, subject, fields)) {
      let at = starts.get(items[0]?.field.id ?? '') ?? 0
      for (const cell of this.#fieldCells(items)) {
        cells[at] = cell
        at += 1
      }
    }
    return cells
  }

  /**
   * The items of a field that repeats stand in one cell, joined by "; ", the same one in the same place in each. A ";"
   * that is part of an item is written apart from one between two.
   */
  #fieldCells(evidence: readonly FieldEvidence[]): string[] {
    const placed = this.#order.items(evidence.flatMap((item) => item.claims))
    const items = evidence.length === 1 ? evidence : inOrder(evidence, placed)
    const number = (value: number | null) => (value === null ? '' : String(value))
    const field = items[0]?.field
    const type = field?.type
    const say = ({ reported }: FieldEvidence) => cellText(this.#records, reported.value)
    const isList = field?.repeatable === true || items.length > 1
    const cells = [joined(items, isList ? (item) => escapeItem(say(item)) : say)]
    if (type === 'count') {
      cells.push(
        joined(items, ({ reported }) => number(reported.low)),
        joined(items, ({ reported }) => number(reported.high)),
      )
    }
    if (type === 'date') {
      cells.push(
        joined(items, ({ reported }) => reported.earliest ?? ''),
        joined(items, ({ reported }) => reported.latest ?? ''),
      )
    }
    if (type === 'date' || type === 'place') {
      const derived = items.map(({ reported }) => derivedCells(this.#records, type, reported.value))
      derivedColumns(type).forEach((_, at) => {
        cells.push(joinedTexts(derived.map((cells) => cells[at] ?? '')))
      })
    }
    cells.push(
      joined(items, ({ reported }) => reported.rule ?? ''),
      joined(items, ({ state }) => (state === 'empty' ? '' : state)),
      joined(items, ({ certainty }) => certainty ?? ''),
      joined(items, ({ sources }) => String(sources)),
      placed.flatMap((item) => item.flatMap(({ citations }) => citations.map(({ id }) => id))).join('; '),
    )
    return cells
  }
}

/** Items in the order of their first passages; those on which only a decision stands come last. */
function inOrder(evidence: readonly FieldEvidence[], placed: readonly Cited[][]): FieldEvidence[] {
  const rank = new Map(placed.map(([first], index) => [first?.claim.item, index]))
  return evidence.toSorted((a, b) => (rank.get(a.item) ?? rank.size) - (rank.get(b.item) ?? rank.size))
}

function joined(items: readonly FieldEvidence[], text: (item: FieldEvidence) => string): string {
  return items.length === 1 ? text(items[0] as FieldEvidence) : joinedTexts(items.map(text))
}

function joinedTexts(texts: readonly string[]): string {
  return texts.every((one) => one === '') ? '' : texts.join('; ')
}
