import type { RecordId } from '../records/record-id.ts'
import type { PlaceValue } from '../values/place-value.ts'
import { languages } from './languages.ts'

/** A typed place taken apart: what is said before the name, where something is. */
export type TypedWhere = Partial<Pick<PlaceValue, 'relation' | 'direction'>> & { name: string }

/**
 * What a person types before the name of a place: "near", "in", "southern countryside of". A name on record is never
 * taken apart ("Northern Ireland"), and a side alone ("northern Sarin") is one only before a name that is on record.
 */
export function typedWhere(typed: string, isKnown: (name: string) => boolean = () => false): TypedWhere {
  const text = typed.trim()
  if (isKnown(text)) return { name: text }
  const { name: rest, ...said } = typedRelation(text)
  if (isKnown(rest)) return { ...said, name: rest }
  for (const { places } of languages) {
    const side = places.typedSide(rest)
    if (side === null || (side.needsKnown && !isKnown(side.name))) continue
    const { direction, name, isBeside } = side
    return { ...said, ...(isBeside ? { relation: 'near' } : {}), direction, name }
  }
  return { ...said, name: rest }
}

function typedRelation(text: string): TypedWhere {
  for (const { fold, places } of languages) {
    const words = fold(text)
    const near = places.typedNear.exec(words.text)?.[0].length
    if (near !== undefined) return { relation: 'near', name: words.quote(near, words.text.length) }
    const within = places.typedIn.exec(words.text)?.[0].length
    if (within !== undefined) return { relation: 'in', name: words.quote(within, words.text.length) }
  }
  return { name: text }
}

/** A place as a person types it: its name, behind what {@link typedWhere} reads. */
export function readTypedPlace(
  typed: string,
  find: (name: string) => RecordId<'place'>,
  isKnown?: (name: string) => boolean,
): PlaceValue {
  const { name, relation = 'in', direction } = typedWhere(typed, isKnown)
  return { place: find(name), relation, ...(direction === undefined ? {} : { direction }) }
}
