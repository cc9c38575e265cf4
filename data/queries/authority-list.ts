import { z } from 'zod'
import type { Actor } from '../records/actor.ts'
import { actorKinds } from '../records/actor.ts'
import { type Place, placeLevels } from '../records/place.ts'
import type { Records } from '../records/records.ts'
import { nameKey } from '../text/name-key.ts'
import { spokenOf } from './spoken-of.ts'

export const authoritySorts = ['name', 'kind', 'use'] as const

export const authorityListSchema = z.strictObject({
  of: z.enum(['actor', 'place']),
  filter: z.strictObject({
    text: z.string().max(200).optional(),
    /** The kind of an actor, the level of a place. */
    kind: z.enum([...actorKinds, ...placeLevels]).optional(),
  }),
  sort: z.strictObject({ by: z.enum(authoritySorts), direction: z.enum(['up', 'down']) }),
  offset: z.int().min(0),
  limit: z.int().min(1).max(200),
})

export type AuthorityListArgument = z.infer<typeof authorityListSchema>

export type AuthorityListRow = {
  id: Actor['id'] | Place['id']
  name: string
  /** Its other names, in the order of the record. */
  others: string[]
  kind: NonNullable<Actor['kind'] | Place['level']> | null
  /** Of a place: what it lies in, the nearest first. */
  within: string[]
  claims: number
  incidents: number
}

/** The actors or the places under a filter, in an order, one slice of them. */
export function authorityList(
  records: Records,
  { of, filter, sort, offset, limit }: AuthorityListArgument,
): { rows: AuthorityListRow[]; total: number } {
  const wanted = nameKey(filter.text ?? '')
  const found: (Actor | Place)[] = []
  for (const record of records.ofKind(of) as Iterable<Actor | Place>) {
    if (filter.kind !== undefined && kindOfAuthority(record) !== filter.kind) continue
    if (wanted === '' || record.names.some(({ text }) => nameKey(text).includes(wanted))) found.push(record)
  }
  const keyed = found.map((record) => ({
    record,
    key: sortKey(records, record, sort.by),
    name: nameOf(record),
  }))
  const way = sort.direction === 'up' ? 1 : -1
  keyed.sort((a, b) => way * compare(a.key, b.key) || compare(a.name, b.name))
  const rows = keyed.slice(offset, offset + limit).map(({ record }) => authorityRow(records, record))
  return { rows, total: found.length }
}

function authorityRow(records: Records, record: Actor | Place): AuthorityListRow {
  const [name, ...others] = record.names.map(({ text }) => text)
  const { claims, incidents } = spokenOf(records, record.id)
  const parents = 'parents' in record ? record.parents : []
  return {
    id: record.id,
    name: name ?? record.id,
    others,
    kind: kindOfAuthority(record),
    within: parents.flatMap((id) => records.get(id)?.names[0]?.text ?? []),
    claims: claims.size,
    incidents: incidents.size,
  }
}

export function kindOfAuthority(record: Actor | Place): AuthorityListRow['kind'] {
  return 'level' in record ? record.level : record.kind
}

function sortKey(records: Records, record: Actor | Place, by: AuthorityListArgument['sort']['by']) {
  if (by === 'name') return nameOf(record)
  if (by === 'kind') return kindOfAuthority(record) ?? '\uffff'
  return records.referrers(record.id).filter((id) => id.startsWith('claim:')).length
}

function nameOf({ names }: Actor | Place): string {
  return nameKey(names[0]?.text ?? '')
}

function compare<T extends string | number>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0
}
