import { labelOf } from '../exports/csv/label-of.ts'
import { isOfKind, type RecordId } from '../records/record-id.ts'
import type { Relation } from '../records/relation.ts'
import type { DisplayContext } from './display-value.ts'
import type { FieldRow } from './field-row.ts'
import { subjectRows } from './subject-form.ts'

/** A relation as one of its ends shows it. */
export type RelationRow = {
  id: RecordId<'relation'>
  type: Relation['type']
  /** *from*: it says of this end how it stands to the other; *to*: the other way round. */
  way: 'from' | 'to'
  other: { id: Relation['to']; label: string; title: string | null }
  note: string | null
  /** What is claimed of the relation itself: whether it holds, since when. */
  rows: FieldRow[]
}

/** The relations of an incident, an actor or a place, by type and then by the other end. */
export function relationRows(context: DisplayContext, id: Relation['from']): RelationRow[] {
  const { records } = context
  const rows = records.referring('relation', id).map((relation): RelationRow => {
    const way = relation.from === id ? 'from' : 'to'
    const other = way === 'from' ? relation.to : relation.from
    return {
      id: relation.id,
      type: relation.type,
      way,
      other: {
        id: other,
        label: labelOf(records, other),
        title: isOfKind('incident', other) ? (records.get(other)?.title ?? null) : null,
      },
      note: relation.note,
      rows: subjectRows(context, relation.id),
    }
  })
  const key = ({ type, way, other }: RelationRow) =>
    `${type}\u0001${way}\u0001${other.label}\u0001${other.id}`
  return rows.sort((a, b) => (key(a) < key(b) ? -1 : 1))
}
