import type { Edit } from '../changes/edit.ts'
import type { SubjectId } from '../records/claim.ts'
import type { AnyRecord } from '../records/record.ts'
import { isOfKind, kindOf, type RecordId } from '../records/record-id.ts'
import type { Records } from '../records/records.ts'
import type { Relation } from '../records/relation.ts'

/** What claims are about, kind by kind. */
export type TouchedSubjects = { [K in SubjectKind]: Set<RecordId<K>> }
type SubjectKind = 'incident' | 'place' | 'actor' | 'relation' | 'participation'

type Reached = 'excerpt' | 'citation' | 'claim' | 'incident' | 'place'

/** Which records above one a change of it can bear on: a text on its passages, those on citations, a place on claims. */
const above: Record<string, readonly Reached[]> = {
  source: ['excerpt'],
  excerpt: ['citation'],
  place: ['claim', 'incident', 'place'],
  actor: ['claim', 'incident'],
  codebook: ['incident'],
}

/**
 * The incidents and other subjects that a change can bear on, those that a removed or moved record stood on included. How an actor or a place is named or drawn bears on itself and on the places in it; what it is one with or lies in, on
 * every claim of it.
 */
export function touchedSubjects(records: Records, edits: readonly Edit[]): TouchedSubjects {
  const found: TouchedSubjects = {
    ...{ incident: new Set(), place: new Set(), actor: new Set() },
    ...{ relation: new Set(), participation: new Set() },
  }
  const seen = new Set<string>()
  const queue: string[] = []
  for (const edit of edits) {
    if (isOfKind('workbook', edit.id)) noteUnderCodebook(found, records)
    if (changesItselfOnly(edit)) {
      note(found, edit.id)
      for (const { id } of records.referring('place', edit.id)) note(found, id)
    } else queue.push(edit.id)
    if ('removed' in edit) queue.push(...bornOn(edit.removed, found))
    else if ('fields' in edit) {
      for (const [from] of Object.values(edit.fields)) if (typeof from === 'string') queue.push(from)
    }
  }
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (seen.has(id)) continue
    seen.add(id)
    note(found, id)
    for (const kind of above[kindText(id)] ?? []) {
      for (const record of records.referring(kind, id as RecordId)) queue.push(record.id)
    }
    if (isOfKind('incident', id)) noteParts(found, records, id)
    queue.push(...joined(records, id))
    const record = id.includes(':') ? records.get(id as RecordId) : undefined
    if (record) queue.push(...bornOn(record, found))
  }
  return found
}

function note(found: TouchedSubjects, id: string): void {
  const kind = kindOf(id as RecordId) as SubjectKind
  if (kind in found) (found[kind] as Set<string>).add(id)
}

/** What is drawn by the form of an incident, and stands under it. */
function noteParts(found: TouchedSubjects, records: Records, id: RecordId<'incident'>): void {
  for (const kind of ['participation', 'relation'] as const) {
    for (const part of records.referring(kind, id)) note(found, part.id)
  }
}

/** The forms of these hang on the codebook in force. */
function noteUnderCodebook(found: TouchedSubjects, records: Records): void {
  for (const kind of ['actor', 'place', 'relation'] as const) {
    for (const { id } of records.ofKind(kind)) note(found, id)
  }
}

/** Whether an edit sets no more than the names and properties of an actor or a place. */
function changesItselfOnly(edit: Edit): boolean {
  if (!('fields' in edit) || 'parents' in edit.fields) return false
  return isOfKind('actor', edit.id) || isOfKind('place', edit.id)
}

/** Which of those that a record rests on it bears on: a citation on its claim, that on its subject, and so on. */
function bornOn(record: AnyRecord, found: TouchedSubjects): string[] {
  if ('about' in record) return bornOnSubject(record.about, found)
  if ('subject' in record) return bornOnSubject(record.subject, found)
  if ('claim' in record) return [record.claim]
  if ('incident' in record) return [record.incident]
  return isOfKind('relation', record.id) ? endsOf(record as Relation, found) : []
}

/** What is said of an incident bears on others beside it; what is said of any other subject on itself alone. */
function bornOnSubject(id: SubjectId | RecordId<'source'>, found: TouchedSubjects): string[] {
  note(found, id)
  return isOfKind('incident', id) ? [id] : []
}

/** Both ends of a relation; of a place in another only the inner one, since nothing follows for what else lies there. */
function endsOf({ from, to }: Relation, found: TouchedSubjects): string[] {
  if (!isOfKind('place', to)) return [from, to]
  note(found, to)
  return [from]
}

/** What is one with an actor, and what lies in a place by relations. */
function joined(records: Records, id: string): string[] {
  if (isOfKind('actor', id)) {
    const same = records.referring('relation', id).filter(({ type }) => type === 'same as')
    return same.flatMap(({ from, to }) => [from, to])
  }
  if (!isOfKind('place', id)) return []
  return records.referring('relation', id).flatMap(({ from, to }) => (to === id ? [from] : []))
}

function kindText(id: string): string {
  return id.slice(0, id.indexOf(':'))
}
