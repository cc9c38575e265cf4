import { kindOf } from '../../records/record-id.ts'
import type { Records } from '../../records/records.ts'
import type { Relation } from '../../records/relation.ts'
import { EvidenceCells, evidenceLayout } from './evidence-columns.ts'
import { labelOf } from './label-of.ts'
import { compareTexts } from './order.ts'
import type { ReportTable } from './report-table.ts'

const kinds = ['incident', 'actor', 'place'] as const
const own = ['relation', 'kind', 'from', 'fromLabel', 'type', 'to', 'toLabel', 'note']

/** One row a relation, those of incidents first: what is joined to what, and what is claimed of the link itself. */
export function relationsTable(records: Records): ReportTable {
  const relations = inOrder(records)
  const layout = evidenceLayout(records, 'relation', own)
  return {
    name: 'relations.csv',
    columns: layout.columns,
    count: relations.length,
    *rows(start) {
      const cells = new EvidenceCells(records, layout)
      for (const { id, from, type, to, note } of relations.slice(start)) {
        const ends = [from, labelOf(records, from), type, to, labelOf(records, to)]
        yield { id, cells: cells.of(id, [id, kindOf(from), ...ends, note ?? '']) }
      }
    },
  }
}

/** By kind, then by what the two ends are called. */
function inOrder(records: Records): Relation[] {
  const keyed = Array.from(records.ofKind('relation'), (relation) => ({
    relation,
    rank: kinds.indexOf(kindOf(relation.from)),
    keys: [
      labelOf(records, relation.from),
      relation.type,
      labelOf(records, relation.to),
      relation.note ?? '',
    ],
  }))
  keyed.sort(
    (a, b) =>
      a.rank - b.rank ||
      a.keys.map((key, at) => compareTexts(key, b.keys[at] ?? '')).find((one) => one !== 0) ||
      compareTexts(a.relation.id, b.relation.id),
  )
  return keyed.map(({ relation }) => relation)
}
