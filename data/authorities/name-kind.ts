import type { Actor, actorNameKinds } from '../records/actor.ts'
import { nameKey } from '../text/name-key.ts'
import { hearName, likenessOf } from './name-likeness.ts'

/**
 * The likeliest kind of a further name of an actor, as a start for the analyst to correct: capitals alone are an acronym,
 * a name that sounds like one it bears is a spelling, "Abu …" and "Umm …" alone are a kunya.
 */
export function likelyNameKind(name: string, bearer: Pick<Actor, 'names'>): (typeof actorNameKinds)[number] {
  if (/^[\p{Lu}\d.-]{2,8}$/u.test(name.trim())) return 'acronym'
  const heard = hearName(name)
  const known = bearer.names.flatMap(({ text }) => hearName(text) ?? [])
  if (heard && known.some((one) => likenessOf(heard, one) !== null)) return 'spelling'
  return /^(?:abu|abo|umm|um|ابو|ام)\s\S+$/.test(nameKey(name)) ? 'kunya' : 'other'
}
