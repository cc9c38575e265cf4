import type { Claim } from '../records/claim.ts'
import type { RecordId } from '../records/record-id.ts'
import type { Records } from '../records/records.ts'

export type CitedSource = {
  id: RecordId<'source'>
  title: string | null
  fileName: string | null
  language: string | null
  /** How many passages of it are cited. */
  passages: number
}

/** The sources that the claims of an incident and of its people are cited from, most cited first. */
export function incidentSources(records: Records, incident: RecordId<'incident'>): CitedSource[] {
  const people = records.referring('participation', incident).map(({ id }) => id)
  const claims = [incident, ...people].flatMap((subject) =>
    records.referring('claim', subject).filter((claim) => claim.subject === subject),
  )
  return cited(records, excerptsOf(records, claims))
}

/**
 * The sources that speak of an actor or a place, most passages first: for its names, for what is claimed of it and of its
 * relations, and for claims whose value it is.
 */
export function authoritySources(records: Records, id: RecordId<'actor'> | RecordId<'place'>): CitedSource[] {
  const relations = records.referring('relation', id).map((relation) => relation.id)
  const claims = [id, ...relations].flatMap((subject) => records.referring('claim', subject))
  const names = records.get<'actor' | 'place'>(id)?.names.flatMap(({ excerpt }) => excerpt ?? []) ?? []
  return cited(records, [...names, ...excerptsOf(records, claims)])
}

function excerptsOf(records: Records, claims: readonly Claim[]): RecordId<'excerpt'>[] {
  return claims.flatMap(({ id }) => records.referring('citation', id).map(({ excerpt }) => excerpt))
}

function cited(records: Records, excerpts: readonly RecordId<'excerpt'>[]): CitedSource[] {
  const passages = new Map<RecordId<'source'>, Set<string>>()
  for (const excerpt of excerpts) {
    const source = records.get(excerpt)?.source
    if (source) passages.set(source, (passages.get(source) ?? new Set()).add(excerpt))
  }
  return [...passages]
    .flatMap(([id, own]) => {
      const source = records.get(id)
      if (!source) return []
      const { title, original, language } = source
      return [{ id, title, fileName: original?.name ?? null, language, passages: own.size }]
    })
    .sort((a, b) => b.passages - a.passages || (a.id < b.id ? -1 : 1))
}
