import type { Draft } from '../changes/draft.ts'
import { makeActor } from '../records/actor.ts'
import { makePlace } from '../records/place.ts'
import type { RecordOf } from '../records/record.ts'
import { isOfKind, type RecordId, recordId } from '../records/record-id.ts'
import type { Records } from '../records/records.ts'
import { Refusal } from '../refusal.ts'
import { nameKey } from '../text/name-key.ts'
import { existing } from './existing.ts'
import type { EditContext } from './verb.ts'

export type AuthorityKind = 'actor' | 'place'

/** Records never change, so the keys of their names are worked out once. */
const keysOf = new WeakMap<RecordOf<AuthorityKind>, string[]>()

/** The actors or places that bear a name, in the order of their making. */
export function bearersOf<K extends AuthorityKind>(records: Records, kind: K, name: string): RecordId<K>[] {
  const key = keyOf(name)
  const bearers: RecordId<K>[] = []
  for (const record of records.ofKind(kind) as Iterable<RecordOf<AuthorityKind>>) {
    let keys = keysOf.get(record)
    if (!keys) {
      keys = record.names.map(({ text }) => keyOf(text))
      keysOf.set(record, keys)
    }
    if (keys.includes(key)) bearers.push(record.id as RecordId<K>)
  }
  return bearers
}

/** A name of nothing but signs is at least the same as itself. */
function keyOf(name: string): string {
  return nameKey(name) || name.trim()
}

/** The actor or place that bears a name, if exactly one does: two of one name are for the analyst to tell apart. */
export function findNamed<K extends AuthorityKind>(
  records: Records,
  kind: K,
  name: string,
): RecordId<K> | null {
  if (name.trim() === '') return null
  const bearers = bearersOf(records, kind, name)
  return bearers.length === 1 ? (bearers[0] ?? null) : null
}

/**
 * The bearer of a name, or a new record under it: a name typed by hand is as good as one from a list. An id stands for
 * itself. Refused where several bear the name, and where it is signs alone ("-", "?").
 */
export function namedAuthority<K extends AuthorityKind>(
  draft: Draft,
  kind: K,
  name: string,
  context: EditContext,
): RecordId<K> {
  const text = name.replace(/\s+/g, ' ').trim()
  if (isOfKind(kind, text) && recordId(kind).safeParse(text).success)
    return existing(draft, text).id as RecordId<K>
  const [known, ...others] = bearersOf(draft, kind, text)
  if (known === undefined) return createNamed(draft, kind, text, context)
  if (others.length === 0) return known
  throw new Refusal(
    'name-shared',
    `${others.length + 1} ${kind}s bear the name “${text}”; choose one of them, or give its id.`,
    { kind, name: text, count: others.length + 1 },
  )
}

function createNamed<K extends AuthorityKind>(
  draft: Draft,
  kind: K,
  text: string,
  { newId }: EditContext,
): RecordId<K> {
  if (!/[\p{L}\p{N}]/u.test(text)) {
    throw new Refusal('no-name', `“${text}” is no name; write the name, or “unknown” where nobody says it.`, {
      kind,
      name: text,
    })
  }
  const id: RecordId<AuthorityKind> = newId(kind)
  const name = { text, language: null, excerpt: null }
  if (isOfKind('actor', id)) {
    draft.create<'actor'>(makeActor(id, { names: [{ ...name, kind: 'full name' }] }))
  } else {
    // As it is written here: nobody has said that it is so officially.
    const names = [{ ...name, kind: 'spelling' as const }]
    draft.create<'place'>(makePlace(id as RecordId<'place'>, { names }))
  }
  return id as RecordId<K>
}
