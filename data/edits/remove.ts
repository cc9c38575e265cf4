import { z } from 'zod'
import type { Draft } from '../changes/draft.ts'
import type { AnyRecord } from '../records/record.ts'
import { isOfKind, kindOf, type RecordId, recordId } from '../records/record-id.ts'
import { Refusal } from '../refusal.ts'
import { existing } from './existing.ts'
import { verb } from './verb.ts'

export const remove = verb({
  name: 'remove',
  describe: 'removes a record; refused while something rests on it, unless that goes with it',
  argument: z.strictObject({
    id: recordId(
      'incident',
      'source',
      'actor',
      'place',
      'relation',
      'participation',
      'claim',
      'citation',
      'decision',
      'excerpt',
    ),
    /** Remove what rests on it too: the claims of an incident, the excerpts of a source with their citations. */
    with: z.boolean().optional(),
  }),
  example: { id: 'claim:01J9ZC4B2N6T5VQ3W8XYK7M0PD', with: true },
  perform(draft, argument) {
    existing(draft, argument.id)
    const resting = draft.referrers(argument.id).filter((id) => !letGo(draft, id, argument.id, 'ask'))
    if (resting.length > 0 && !argument.with) {
      throw new Refusal(
        'rested-on',
        `${resting.length === 1 ? 'One record rests' : `${resting.length} records rest`} on this (${summary(resting)}); remove with them, or not at all.`,
        { count: resting.length },
      )
    }
    removeWhole(draft, argument.id)
    return undefined
  },
})

function summary(ids: RecordId[]): string {
  const kinds = new Map<string, number>()
  for (const id of ids) kinds.set(kindOf(id), (kinds.get(kindOf(id)) ?? 0) + 1)
  return [...kinds].map(([kind, count]) => `${count} of kind ${kind}`).join(', ')
}

function removeWhole(draft: Draft, id: RecordId): void {
  for (const referrer of draft.referrers(id)) {
    if (draft.get(referrer) && !letGo(draft, referrer, id, 'do')) removeWhole(draft, referrer)
  }
  if (draft.get(id)) draft.remove(id)
}

/** Whether a record can stand without another that it names in passing; with `do` the mention is taken out. */
function letGo(draft: Draft, id: RecordId, target: RecordId, mode: 'ask' | 'do'): boolean {
  const released = withoutMention(draft.get(id) as AnyRecord, target)
  if (released && mode === 'do') draft.set(id, released)
  return released !== null
}

/** The fields of a record that name another in passing, without it; null where the record cannot stand without it. */
function withoutMention(record: AnyRecord, target: RecordId): Partial<AnyRecord> | null {
  if (isOfKind('source', record.id) && 'copyOf' in record) return { copyOf: null }
  if ('names' in record && isOfKind('excerpt', target)) {
    return {
      names: record.names.map((name) => (name.excerpt === target ? { ...name, excerpt: null } : name)),
    } as Partial<AnyRecord>
  }
  if ('parents' in record && isOfKind('place', target)) {
    return { parents: record.parents.filter((parent) => parent !== target) }
  }
  if ('stance' in record && isOfKind('actor', target)) {
    const free = <S extends { actor: string | null } | null>(who: S) =>
      who?.actor === target ? { ...who, actor: null } : who
    return { speaker: free(record.speaker), via: record.via.map((who) => free(who)) }
  }
  return null
}
