import type { Actor } from '../records/actor.ts'
import type { Place } from '../records/place.ts'
import { isOfKind, kindOf, type RecordId, type RecordKind } from '../records/record-id.ts'
import type { Records } from '../records/records.ts'
import { kindOfAuthority } from './authority-list.ts'

type MergedId = RecordId<'actor'> | RecordId<'place'> | RecordId<'incident'>

/** What one of two records brings into a merge. */
export type MergeSide = {
  id: MergedId
  /** The name shown; of an incident its title. */
  name: string
  /** Of an incident. */
  code: string | null
  kind: string | null
  names: {
    text: string
    kind: string /** Whether the other bears it too, as a name of that kind. */
    shared: boolean
  }[]
  notes: string | null
  /** How many records of each kind speak of it. */
  references: { kind: RecordKind; count: number }[]
}

/** Two records side by side before they are made one. */
export type MergePreview = {
  into: MergeSide
  from: MergeSide
  /** Relations between the two: a record has none with itself, so they go. */
  between: number
}

/** What each of two brings; null where one of them is not there. */
export function mergePreview(records: Records, into: MergedId, from: MergedId): MergePreview | null {
  const [kept, gone] = [sideOf(records, into, from), sideOf(records, from, into)]
  if (!kept || !gone) return null
  const ends = new Set<string>([into, from])
  const between = records.referring('relation', into).filter((one) => ends.has(one.from) && ends.has(one.to))
  return { into: kept, from: gone, between: between.length }
}

function sideOf(records: Records, id: MergedId, other: MergedId): MergeSide | null {
  const references = countReferences(records, id, other)
  if (isOfKind('incident', id)) {
    const incident = records.get(id)
    if (!incident) return null
    const { title, code, type, notes } = incident
    return { id, name: title, code, kind: type, names: [], notes, references }
  }
  const record = records.get<'actor' | 'place'>(id)
  if (!record) return null
  const others = namesOf(records, other)
  return {
    id,
    name: record.names[0]?.text ?? id,
    code: null,
    kind: kindOfAuthority(record),
    names: record.names.map(({ text, kind }) => ({ text, kind, shared: others.has(`${kind} ${text}`) })),
    notes: record.notes,
    references,
  }
}

function namesOf(records: Records, id: MergedId): Set<string> {
  const record = records.get<RecordKind>(id) as Actor | Place | undefined
  return new Set(record && 'names' in record ? record.names.map(({ kind, text }) => `${kind} ${text}`) : [])
}

function countReferences(records: Records, id: MergedId, other: MergedId): MergeSide['references'] {
  const counts = new Map<RecordKind, number>()
  for (const referrer of records.referrers(id)) {
    if (referrer === other) continue
    counts.set(kindOf(referrer), (counts.get(kindOf(referrer)) ?? 0) + 1)
  }
  return [...counts].map(([kind, count]) => ({ kind, count })).sort((a, b) => b.count - a.count)
}
