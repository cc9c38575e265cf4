import type { Edit } from '../changes/edit.ts'
import type { AnyRecord } from '../records/record.ts'
import { isOfKind, type RecordId } from '../records/record-id.ts'
import type { Records } from '../records/records.ts'
import { referencesOf } from '../records/references.ts'

export type TouchedSubjects = { incidents: Set<RecordId<'incident'>>; places: Set<RecordId<'place'>> }

type Reached = 'excerpt' | 'citation' | 'claim' | 'incident' | 'place'

/** Which records above one a change of it can bear on: a text on its passages, those on citations, a place on claims. */
const above: Record<string, readonly Reached[]> = {
  source: ['excerpt'],
  excerpt: ['citation'],
  place: ['claim', 'incident', 'place'],
  actor: ['claim', 'incident'],
  codebook: ['incident'],
}

/** Which of the records that one rests on are borne on by a change of it: a citation on its claim, that on its incident. */
const below: Record<string, readonly Reached[]> = {
  citation: ['claim'],
  claim: ['incident'],
  decision: ['incident'],
  relation: ['incident', 'place'],
  participation: ['incident'],
}

/** The incidents and places that a change can bear on, those that a removed or moved record stood on included. */
export function touchedSubjects(records: Records, edits: readonly Edit[]): TouchedSubjects {
  const found: TouchedSubjects = { incidents: new Set(), places: new Set() }
  const seen = new Set<string>()
  const queue: string[] = []
  const visit = (record: AnyRecord) => {
    for (const kind of below[kindText(record.id)] ?? []) {
      for (const id of referencesOf(record)) if (isOfKind(kind, id)) queue.push(id)
    }
  }
  for (const edit of edits) {
    queue.push(edit.id)
    if ('removed' in edit) visit(edit.removed)
    else if ('fields' in edit) {
      for (const [from] of Object.values(edit.fields)) if (typeof from === 'string') queue.push(from)
    }
  }
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (seen.has(id)) continue
    seen.add(id)
    if (isOfKind('incident', id)) found.incidents.add(id)
    if (isOfKind('place', id)) found.places.add(id)
    for (const kind of above[kindText(id)] ?? []) {
      for (const record of records.referring(kind, id as RecordId)) queue.push(record.id)
    }
    const record = id.includes(':') ? records.get(id as RecordId) : undefined
    if (record) visit(record)
  }
  return found
}

function kindText(id: string): string {
  return id.slice(0, id.indexOf(':'))
}
