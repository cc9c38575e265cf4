import { codebookOf } from '../edits/existing.ts'
import type { Actor } from '../records/actor.ts'
import type { Codebook } from '../records/codebook.ts'
import type { Place } from '../records/place.ts'
import { isOfKind, kindOf, type RecordId } from '../records/record-id.ts'
import type { Records } from '../records/records.ts'
import type { DisplayContext } from './display-value.ts'
import type { FieldRow } from './field-row.ts'
import { type RelationRow, relationRows } from './relation-rows.ts'
import { type SpokenAs, spokenOf } from './spoken-of.ts'
import { subjectFields, subjectRows } from './subject-form.ts'

type AuthorityId = Actor['id'] | Place['id']

/** The passage in which a source uses a name. */
export type NamePassage = {
  excerpt: RecordId<'excerpt'>
  source: RecordId<'source'>
  sourceTitle: string | null
  quote: string
}

export type Named = { id: AuthorityId; name: string }

/** Everything that is on record of an actor or a place, as its card shows it. */
export type AuthorityCard = {
  record: Actor | Place
  /** In the order of the record, of which the first is the one shown. */
  names: ((Actor | Place)['names'][number] & { passage: NamePassage | null })[]
  relations: RelationRow[]
  /** Of a place: what it lies in, each with what that lies in, outwards. */
  within: { place: Named; around: Named[] }[]
  /** Of a place: what lies in it, by name, the first of `holdsCount`. */
  holds: Named[]
  holdsCount: number
  /** What is claimed about it, in the sections of the codebook that have fields for it. */
  sections: { id: string; label: string; rows: FieldRow[] }[]
  use: {
    incidents: { id: RecordId<'incident'>; code: string; title: string; as: (string | { role: string })[] }[]
    claims: number
    voices: number
  }
  /** What was merged into it, newest first: each can be taken out again. */
  merged: { id: AuthorityId; name: string; time: string; references: number }[]
}

const shownAtMost = 200

/** The card of an actor or a place; null where there is no such record. */
export function authorityCard(context: DisplayContext, id: AuthorityId): AuthorityCard | null {
  const { records } = context
  const record = records.get<'actor' | 'place'>(id)
  if (!record) return null
  const holds = isOfKind('place', id) ? placesIn(records, id) : []
  return {
    record,
    names: record.names.map((name) => ({ ...name, passage: passageOf(records, name.excerpt) })),
    relations: relationRows(context, id).filter(({ type }) => type !== 'in'),
    within: isOfKind('place', id) ? placesAround(records, id) : [],
    holds: holds.slice(0, shownAtMost),
    holdsCount: holds.length,
    sections: sectionsOf(context, id),
    use: spokenUse(records, id),
    merged: record.merged
      .map((one) => ({
        id: one.id,
        name: (one.record as Actor).names[0]?.text ?? one.id,
        time: one.time,
        references: one.references.length,
      }))
      .reverse(),
  }
}

function passageOf(records: Records, id: RecordId<'excerpt'> | null): NamePassage | null {
  const excerpt = id && records.get(id)
  if (!excerpt) return null
  const source = records.get(excerpt.source)
  return {
    excerpt: excerpt.id,
    source: excerpt.source,
    sourceTitle: source?.title ?? source?.original?.name ?? null,
    quote: excerpt.quote,
  }
}

function sectionsOf(context: DisplayContext, id: AuthorityId): AuthorityCard['sections'] {
  const { codebook } = subjectFields(context.records, id)
  const rows = subjectRows(context, id)
  return codebook.sections
    .map(({ id: section, label }) => ({
      id: section,
      label,
      rows: rows.filter(({ field }) => field.section === section),
    }))
    .filter((section) => section.rows.length > 0)
}

function spokenUse(records: Records, id: AuthorityId): AuthorityCard['use'] {
  const { claims, incidents, voices } = spokenOf(records, id)
  const codebook = codebookOf(records)
  const spoken = [...incidents].flatMap(([incidentId, as]) => {
    const incident = records.get(incidentId)
    if (!incident) return []
    const { code, title } = incident
    return [{ id: incidentId, code, title, as: as.map((one) => inWords(codebook, one)) }]
  })
  spoken.sort((a, b) => (a.code < b.code ? -1 : 1))
  return { incidents: spoken.slice(0, shownAtMost), claims: claims.size, voices }
}

function inWords(codebook: Codebook, as: SpokenAs): string | { role: string } {
  if ('field' in as) return codebook.fields.find(({ id }) => id === as.field)?.label ?? as.field
  return { role: 'role' in as ? as.role : 'scope' }
}

function placesAround(records: Records, id: RecordId<'place'>): AuthorityCard['within'] {
  return parentsOf(records, id).map((parent) => ({
    place: named(records, parent),
    around: outwards(records, parent),
  }))
}

/** By its parents and by relations *in*. */
function parentsOf(records: Records, id: RecordId<'place'>): RecordId<'place'>[] {
  const related = records
    .referring('relation', id)
    .filter(({ type, from }) => type === 'in' && from === id)
    .map(({ to }) => to as RecordId<'place'>)
  return [...new Set([...(records.get(id)?.parents ?? []), ...related])]
}

function outwards(records: Records, id: RecordId<'place'>): Named[] {
  const seen = new Set([id])
  const around: Named[] = []
  for (let at: RecordId<'place'> | undefined = id; at !== undefined; ) {
    const next: RecordId<'place'> | undefined = parentsOf(records, at).find((parent) => !seen.has(parent))
    if (next !== undefined) {
      seen.add(next)
      around.push(named(records, next))
    }
    at = next
  }
  return around
}

function placesIn(records: Records, id: RecordId<'place'>): Named[] {
  const inside = records.referrers(id).flatMap((referrer): RecordId<'place'>[] => {
    if (isOfKind('place', referrer)) return records.get(referrer)?.parents.includes(id) ? [referrer] : []
    const relation = isOfKind('relation', referrer) ? records.get(referrer) : undefined
    return relation?.type === 'in' && relation.to === id ? [relation.from as RecordId<'place'>] : []
  })
  return [...new Set(inside)].map((one) => named(records, one)).sort((a, b) => (a.name < b.name ? -1 : 1))
}

function named(records: Records, id: AuthorityId): Named {
  return { id, name: records.get<'actor' | 'place'>(id)?.names[0]?.text ?? `${kindOf(id)} ${id}` }
}
