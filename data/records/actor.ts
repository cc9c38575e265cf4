import { z } from 'zod'
import { authorityName } from './authority-name.ts'
import { mergedSchema } from './merged.ts'
import { type RecordId, recordId } from './record-id.ts'
import { prose } from './texts.ts'

export const actorKinds = ['person', 'organisation', 'state body', 'unit', 'group'] as const

export const actorNameKinds = [
  'full name',
  'nom de guerre',
  'kunya',
  'nickname',
  'acronym',
  'spelling',
  'other',
] as const

/** A person or body that acts or is acted upon, under every name that sources give it. The first name is the one shown. */
export const actorSchema = z.strictObject({
  id: recordId('actor'),
  kind: z.enum(actorKinds).nullable(),
  names: z.array(authorityName(actorNameKinds)).min(1, 'an actor needs a name'),
  notes: prose.nullable(),
  /** The actors that were merged into this one, newest last, each with what takes it out again. */
  merged: z.array(mergedSchema),
})

export type Actor = z.infer<typeof actorSchema>

/** An actor of whom nothing is known but a name. */
export function makeActor(
  id: RecordId<'actor'>,
  known: Pick<Actor, 'names'> & Partial<Omit<Actor, 'id'>>,
): Actor {
  return { id, kind: null, notes: null, merged: [], ...known }
}
