import { z } from 'zod'
import type { Draft } from '../changes/draft.ts'
import type { Actor } from '../records/actor.ts'
import type { Merged } from '../records/merged.ts'
import type { Place } from '../records/place.ts'
import { type AnyRecord, parseRecord } from '../records/record.ts'
import { isOfKind, kindOf, type RecordId, recordId } from '../records/record-id.ts'
import { referencesOf } from '../records/references.ts'
import { Refusal } from '../refusal.ts'
import { existing } from './existing.ts'
import { pathsOf, withReference } from './moved-references.ts'
import { type EditContext, verb } from './verb.ts'

type AuthorityId = RecordId<'actor'> | RecordId<'place'>

export const split = verb({
  name: 'split',
  describe:
    'takes a merge back (merged: the id that went), or makes a new actor or place of some names and references',
  argument: z.strictObject({
    id: recordId('actor', 'place'),
    /** Takes this earlier merge back: the record is as it was, and what was turned from it turns back. */
    merged: recordId('actor', 'place').optional(),
    /** For a new record: the texts of the names that it takes along. */
    names: z.array(z.string()).optional(),
    /** For a new record: the claims, citations, participations and relations that speak of it. */
    references: z.array(z.string()).optional(),
  }),
  example: {
    id: 'actor:01J9ZC4B2N6T5VQ3W8XYK7M0PD',
    names: ['Abu Hamza'],
    references: ['claim:01J9ZC4B2N6T5VQ3W8XYK7M0PE'],
  },
  perform(draft, { id, merged, names, references }, context) {
    const record = existing(draft, id) as Actor | Place
    if (merged === undefined) return splitOff(draft, record, names ?? [], references ?? [], context)
    const taken = record.merged.find((one) => one.id === merged)
    if (!taken) throw new Refusal('not-merged', `${merged} was not merged into this one.`, { merged })
    return takeBack(draft, record, taken)
  },
})

function takeBack(draft: Draft, record: Actor | Place, taken: Merged): AuthorityId {
  const { id } = record
  const former = withoutMissing(draft, taken.record)
  draft.create(former)
  for (const { id: referrer, paths } of taken.references) {
    const standing = referrer === id ? undefined : draft.get(referrer as RecordId)
    if (standing) draft.set(standing.id as RecordId, withReference(standing, paths, id, taken.id))
  }
  draft.set(
    id as RecordId,
    {
      names: record.names.filter((name) => !isBrought(taken, name)),
      merged: record.merged.filter((one) => one.id !== taken.id),
      ...('parents' in record ? { parents: withParent(record, taken) } : {}),
    } as Partial<AnyRecord>,
  )
  for (const relation of taken.dropped) {
    const restored = parseRecord(relation.id as RecordId, relation)
    if (referencesOf(restored).every((target) => draft.get(target))) draft.create(restored)
  }
  return taken.id
}

/** Two names of one text are two where their kinds differ. */
function isBrought({ names }: Merged, name: { kind: string; text: string }): boolean {
  return names.some((one) =>
    typeof one === 'string' ? one === name.text : one.text === name.text && one.kind === name.kind,
  )
}

/** The places around it, and among them where it was the one that goes out again, if it lay in that. */
function withParent({ id, parents }: Place, taken: Merged): Place['parents'] {
  const own = taken.references.find((one) => one.id === id)
  const before = [...parents]
  for (const path of own?.paths ?? []) {
    before.splice(Number(path.slice('parents/'.length)), 0, taken.id as Place['id'])
  }
  return before
}

/** The record as it was, without the passages and parents that are gone since. */
function withoutMissing(draft: Draft, record: Merged['record']): AnyRecord {
  const former = parseRecord(record.id as RecordId, record) as Actor | Place
  const names = former.names.map((name) =>
    name.excerpt !== null && !draft.get(name.excerpt) ? { ...name, excerpt: null } : name,
  )
  if (!('parents' in former)) return { ...former, names } as AnyRecord
  return { ...former, names, parents: former.parents.filter((parent) => draft.get(parent)) } as AnyRecord
}

function splitOff(
  draft: Draft,
  record: Actor | Place,
  texts: readonly string[],
  references: readonly string[],
  { newId }: EditContext,
): AuthorityId {
  const wanted = new Set(texts)
  const leaving = record.names.filter((name) => wanted.has(name.text))
  const staying = record.names.filter((name) => !wanted.has(name.text))
  if (leaving.length === 0 || leaving.length < wanted.size) {
    throw new Refusal('split-names', 'Say which of its names the new one takes along, as they are written.')
  }
  if (staying.length === 0) throw new Refusal('split-all', 'At least one name must stay with the first.')
  const id = newId(kindOf(record.id)) as AuthorityId
  draft.create({ ...record, id, names: leaving, notes: null, merged: [] } as AnyRecord)
  draft.set(record.id as RecordId, { names: staying } as Partial<AnyRecord>)
  for (const reference of references) {
    const referrer = draft.get(reference as RecordId)
    const paths = referrer ? pathsOf(referrer, record.id) : []
    if (!referrer || paths.length === 0 || isOfKind('excerpt', reference)) {
      throw new Refusal('split-reference', `${reference} does not speak of this one.`, { reference })
    }
    draft.set(referrer.id as RecordId, withReference(referrer, paths, record.id, id))
  }
  return id
}
