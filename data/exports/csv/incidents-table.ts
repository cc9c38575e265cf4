import { claimedEvidence, type FieldEvidence } from '../../evidence/field-evidence.ts'
import type { Field } from '../../records/codebook.ts'
import type { Incident } from '../../records/incident.ts'
import type { Records } from '../../records/records.ts'
import { cellText } from './cell-text.ts'
import { fieldsInUse } from './fields-in-use.ts'
import { byCode } from './order.ts'
import { type Cited, PassageOrder } from './passage-order.ts'
import { plainColumns, type ReportColumn, type ReportTable } from './report-table.ts'

/** One row an incident: what is reported of each field, by which rule, on how many sources and which citations. */
export function incidentsTable(records: Records): ReportTable {
  const incidents = byCode(records)
  const fields = fieldsInUse(records).map(({ field }) => field)
  const layout = layoutOf(fields.filter((field) => field.appliesTo.subject === 'incident'))
  return {
    name: 'incidents.csv',
    columns: layout.columns,
    count: incidents.length,
    *rows(from) {
      const order = new PassageOrder(records)
      for (let at = from; at < incidents.length; at += 1) {
        const incident = incidents[at] as Incident
        yield { id: incident.id, cells: incidentCells(records, order, incident, layout) }
      }
    },
  }
}

const ownColumns = plainColumns('code', 'title', 'kind', 'type', 'status')

/** The columns, and where those of each field begin. */
type Layout = {
  columns: ReportColumn[]
  fields: ReadonlyMap<string, Field>
  starts: ReadonlyMap<string, number>
}

function layoutOf(fields: readonly Field[]): Layout {
  const columns = [...ownColumns]
  const starts = new Map<string, number>()
  for (const field of fields) {
    starts.set(field.id, columns.length)
    columns.push(...columnsOf(field))
  }
  return { columns, fields: new Map(fields.map((field) => [field.id, field])), starts }
}

function columnsOf(field: Field): ReportColumn[] {
  const spans = field.type === 'count' ? ['low', 'high'] : field.type === 'date' ? ['earliest', 'latest'] : []
  const names = [field.id, ...[...spans, 'rule', 'sources', 'citations'].map((part) => `${field.id}_${part}`)]
  return names.map((name) => ({ name, field: field.id }))
}

/** Most fields of most incidents are empty, so a row starts empty, and only what is claimed is written in. */
function incidentCells(
  records: Records,
  order: PassageOrder,
  incident: Incident,
  { columns, fields, starts }: Layout,
): string[] {
  const cells = new Array<string>(columns.length).fill('')
  const own = [incident.code, incident.title, incident.kind, incident.type ?? '', incident.status]
  for (let at = 0; at < own.length; at += 1) cells[at] = own[at] as string
  for (const items of claimedEvidence(records, incident.id, fields)) {
    let at = starts.get(items[0]?.field.id ?? '') ?? 0
    for (const cell of fieldCells(records, order, items)) {
      cells[at] = cell
      at += 1
    }
  }
  return cells
}

/** The items of a field that repeats stand in one cell, joined by "; ", the same one in the same place in each. */
function fieldCells(records: Records, order: PassageOrder, evidence: readonly FieldEvidence[]): string[] {
  const placed = order.items(evidence.flatMap((item) => item.claims))
  const items = evidence.length === 1 ? evidence : inOrder(evidence, placed)
  const number = (value: number | null) => (value === null ? '' : String(value))
  const cells = [joined(items, ({ reported }) => cellText(records, reported.value))]
  const type = items[0]?.field.type
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
  cells.push(
    joined(items, ({ reported }) => reported.rule ?? ''),
    joined(items, ({ sources }) => String(sources)),
    placed.flatMap((item) => item.flatMap(({ citations }) => citations.map(({ id }) => id))).join('; '),
  )
  return cells
}

/** Items in the order of their first passages; those on which only a decision stands come last. */
function inOrder(evidence: readonly FieldEvidence[], placed: readonly Cited[][]): FieldEvidence[] {
  const rank = new Map(placed.map(([first], index) => [first?.claim.item, index]))
  return evidence.toSorted((a, b) => (rank.get(a.item) ?? rank.size) - (rank.get(b.item) ?? rank.size))
}

function joined(items: readonly FieldEvidence[], text: (item: FieldEvidence) => string): string {
  if (items.length === 1) return text(items[0] as FieldEvidence)
  const texts = items.map(text)
  return texts.every((one) => one === '') ? '' : texts.join('; ')
}
