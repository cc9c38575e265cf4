import { z } from 'zod'

/** Every kind of record a workbook holds, in the order in which a snapshot lists them. */
export const recordKinds = [
  'workbook',
  'codebook',
  'incident',
  'source',
  'actor',
  'place',
  'relation',
  'participation',
  'claim',
  'citation',
  'decision',
  'dismissal',
  'excerpt',
] as const

export type RecordKind = (typeof recordKinds)[number]

/** An id carries its kind in front: `claim:01J9…`. The rest sorts by the time of making (ULID). */
export type RecordId<K extends RecordKind = RecordKind> = `${K}:${string}`

/** The schema of an id of one kind, or of any of several. */
export function recordId<K extends RecordKind>(...kinds: K[]): z.ZodType<RecordId<K>> {
  const pattern = new RegExp(`^(?:${kinds.join('|')}):[0-9A-Za-z-]{1,64}$`)
  const ids = kinds.slice(0, 3).map((kind) => `${kind}:01J9…`)
  const like = `an id like ${ids.join(' or ')}${kinds.length > 3 ? ' or of another kind' : ''}`
  return z.string().regex(pattern).describe(like) as unknown as z.ZodType<RecordId<K>>
}

/** The kind an id carries in front. */
export function kindOf<K extends RecordKind>(id: RecordId<K>): K {
  return id.slice(0, id.indexOf(':')) as K
}

/** Whether an id is of the kind given. */
export function isOfKind<K extends RecordKind>(kind: K, id: string): id is RecordId<K> {
  return id.startsWith(`${kind}:`)
}
