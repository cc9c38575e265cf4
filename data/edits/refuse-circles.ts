import type { Edit } from '../changes/edit.ts'
import type { AnyRecord } from '../records/record.ts'
import { isOfKind, type RecordId } from '../records/record-id.ts'
import type { Records } from '../records/records.ts'
import type { Relation } from '../records/relation.ts'
import { Refusal } from '../refusal.ts'

type Part = RecordId<'incident' | 'actor' | 'place'>

/** Relations by which one is inside another. The others may lead back: a name that was given up can be taken up again. */
const inside: ReadonlySet<string> = new Set(['part of', 'member of', 'in'])

/** Refuses edits after which something is, by however many others, a part of itself. */
export function refuseCircles(records: Records, edits: readonly Edit[]): void {
  for (const edit of edits) {
    if (!movesPart(edit)) continue
    const record = records.get(edit.id)
    if (record && isOfKind('place', edit.id)) refuseCircle(records, edit.id)
    else if (record && inside.has((record as Relation).type)) refuseCircle(records, (record as Relation).from)
  }
}

/** Whether an edit can put something inside another. */
export function movesPart(edit: Edit): boolean {
  if ('removed' in edit) return false
  const fields = isOfKind('place', edit.id)
    ? ['parents']
    : isOfKind('relation', edit.id)
      ? ['from', 'type', 'to']
      : []
  return 'created' in edit ? fields.length > 0 : fields.some((field) => field in edit.fields)
}

function refuseCircle(records: Records, start: Part): void {
  const seen = new Set<Part>([start])
  for (const id of seen) {
    for (const whole of wholesOf(records, id)) {
      if (whole !== start) seen.add(whole)
      else throw circle(records, start, id)
    }
  }
}

/** What something is directly a part of, a member of, or in. */
function wholesOf(records: Records, id: Part): Part[] {
  const related = records
    .referring('relation', id)
    .flatMap(({ type, from, to }) => (from === id && inside.has(type) ? [to] : []))
  return isOfKind('place', id) ? [...(records.get(id)?.parents ?? []), ...related] : related
}

function circle(records: Records, start: Part, last: Part): Refusal {
  const name = nameOf(records, start)
  if (isOfKind('place', start)) {
    return new Refusal('place-in-itself', `“${name}” cannot lie within itself; choose the place around it.`, {
      id: start,
    })
  }
  const by = start === last ? '' : `, by way of “${nameOf(records, last)}”`
  return new Refusal(
    'part-of-itself',
    `“${name}” would be a part of itself${by}; take one of the relations between them away first.`,
    { id: start, by: last },
  )
}

function nameOf(records: Records, id: Part): string {
  const record = records.get(id) as AnyRecord | undefined
  if (!record) return id
  if ('code' in record) return record.code
  return 'names' in record ? (record.names[0]?.text ?? id) : id
}
