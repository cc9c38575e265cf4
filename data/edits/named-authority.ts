import type { Draft } from '../changes/draft.ts'
import type { RecordId } from '../records/record-id.ts'
import type { Records } from '../records/records.ts'
import { nameKey } from '../text/name-key.ts'
import type { EditContext } from './verb.ts'

export type AuthorityKind = 'actor' | 'place'

/** The actor or place that bears a name, if exactly one does: two of one name are for the analyst to tell apart. */
export function findNamed<K extends AuthorityKind>(
  records: Records,
  kind: K,
  name: string,
): RecordId<K> | null {
  const key = nameKey(name)
  if (key === '') return null
  const bearers: RecordId<K>[] = []
  for (const record of records.ofKind(kind)) {
    if (record.names.some((one) => nameKey(one.text) === key)) bearers.push(record.id as RecordId<K>)
  }
  return bearers.length === 1 ? (bearers[0] ?? null) : null
}

/** The bearer of a name, or a new record under it: a name typed by hand is as good as one from a list. */
export function namedAuthority<K extends AuthorityKind>(
  draft: Draft,
  kind: K,
  name: string,
  { newId }: EditContext,
): RecordId<K> {
  const known = findNamed(draft, kind, name)
  if (known) return known
  const text = name.replace(/\s+/g, ' ').trim()
  if (kind === 'actor') {
    const id = newId('actor')
    draft.create<'actor'>({
      id,
      kind: null,
      names: [{ text, kind: 'full name', language: null, excerpt: null }],
      notes: null,
    })
    return id as RecordId<K>
  }
  const id = newId('place')
  draft.create<'place'>({
    id,
    names: [{ text, kind: 'official', language: null, excerpt: null }],
    point: null,
    extent: null,
    parents: [],
    gazetteer: null,
    notes: null,
  })
  return id as RecordId<K>
}
