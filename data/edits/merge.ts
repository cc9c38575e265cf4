import { z } from 'zod'
import type { Draft } from '../changes/draft.ts'
import { liesWithin, placesAround } from '../evidence/lies-within.ts'
import type { Actor } from '../records/actor.ts'
import type { Merged } from '../records/merged.ts'
import type { Place } from '../records/place.ts'
import type { AnyRecord } from '../records/record.ts'
import { isOfKind, kindOf, type RecordId, recordId } from '../records/record-id.ts'
import type { Relation } from '../records/relation.ts'
import { Refusal } from '../refusal.ts'
import { existing } from './existing.ts'
import { mergeIncidents } from './merge-incidents.ts'
import { pathsOf, withReference } from './moved-references.ts'
import { removeRelation } from './remove-relation.ts'
import { verb } from './verb.ts'

type AuthorityId = RecordId<'actor'> | RecordId<'place'>

export const merge = verb({
  name: 'merge',
  describe:
    'makes two actors, two places or two incidents one; every reference follows, and actors and places can be split again',
  argument: z.strictObject({
    /** Stays, with what the other brought. */
    into: recordId('actor', 'place', 'incident'),
    from: recordId('actor', 'place', 'incident'),
  }),
  example: { into: 'actor:01J9ZC4B2N6T5VQ3W8XYK7M0PD', from: 'actor:01J9ZC4B2N6T5VQ3W8XYK7M0PE' },
  perform(draft, { into, from }, { now }) {
    existing(draft, into)
    existing(draft, from)
    if (into === from) throw new Refusal('merge-with-itself', 'Choose two different records to merge.')
    if (kindOf(into) !== kindOf(from)) {
      throw new Refusal('merge-kinds', `Only two of a kind can be merged, not ${into} and ${from}.`)
    }
    if (isOfKind('incident', into) && isOfKind('incident', from)) return mergeIncidents(draft, into, from)
    return mergeAuthorities(draft, into as AuthorityId, from as AuthorityId, now)
  },
})

function mergeAuthorities(draft: Draft, into: AuthorityId, from: AuthorityId, now: string): AuthorityId {
  const kept = existing(draft, into) as Actor | Place
  const gone = existing(draft, from) as Actor | Place
  if (isOfKind('place', into) && isOfKind('place', from) && liesWithin(draft, into, from)) {
    throw circle(kept, gone)
  }
  const dropped = relationsBetween(draft, into, from)
  for (const relation of dropped) removeRelation(draft, relation)
  const references = [...turnReferences(draft, from, into), ...ownParents(kept, from)]
  const standing = new Set(kept.names.map((name) => `${name.kind} ${name.text}`))
  const brought = gone.names.filter((name) => !standing.has(`${name.kind} ${name.text}`))
  const merged: Merged = {
    id: from,
    time: now,
    record: gone,
    names: brought.map(({ kind, text }) => ({ kind, text })),
    references,
    dropped,
  }
  draft.remove(from)
  draft.set(
    into as RecordId,
    {
      names: [...kept.names, ...brought],
      merged: [...kept.merged, merged],
      ...('parents' in kept ? { parents: kept.parents.filter((parent) => parent !== from) } : {}),
    } as Partial<AnyRecord>,
  )
  if (isOfKind('place', into) && [...placesAround(draft, into)].some((one) => liesWithin(draft, one, into))) {
    throw circle(gone, kept)
  }
  return into
}

/** That it lay in the one that goes is taken from it, and remembered for the split. */
function ownParents(kept: Actor | Place, from: AuthorityId): Merged['references'] {
  const paths = pathsOf(kept, from).filter((path) => path.startsWith('parents/'))
  return paths.length === 0 ? [] : [{ id: kept.id, paths }]
}

/** A place that would come to lie in a place that lies in it. */
function circle(inner: Actor | Place, outer: Actor | Place): Refusal {
  const [within, around] = [inner, outer].map(({ names }) => names[0]?.text ?? '')
  return new Refusal(
    'merge-circle',
    `“${within}” lies in “${around}”, so made one they would lie in themselves; take one out of the other first.`,
    { inner: inner.id, outer: outer.id },
  )
}

function turnReferences(draft: Draft, from: AuthorityId, into: AuthorityId): Merged['references'] {
  return draft
    .referrers(from)
    .filter((id) => id !== into)
    .toSorted()
    .flatMap((id) => {
      const record = draft.get(id)
      if (!record) return []
      const paths = pathsOf(record, from)
      draft.set(id, withReference(record, paths, from, into))
      return paths.length === 0 ? [] : [{ id, paths }]
    })
}

function relationsBetween(draft: Draft, one: AuthorityId, other: AuthorityId): Relation[] {
  const ends = new Set<string>([one, other])
  return draft.referring('relation', one).filter(({ from, to }) => ends.has(from) && ends.has(to))
}
