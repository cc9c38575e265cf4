import type { RecordId } from '../records/record-id.ts'
import type { PlaceValue } from '../values/place-value.ts'
import { languages } from './languages.ts'

/** A place as a person types it: its name, after "near" or "in" where that is said. */
export function readTypedPlace(typed: string, find: (name: string) => RecordId<'place'>): PlaceValue {
  const text = typed.trim()
  for (const { fold, places } of languages) {
    const words = fold(text)
    const near = places.typedNear.exec(words.text)?.[0].length
    if (near !== undefined) return { place: find(words.quote(near, words.text.length)), relation: 'near' }
    const within = places.typedIn.exec(words.text)?.[0].length
    if (within !== undefined) return { place: find(words.quote(within, words.text.length)), relation: 'in' }
  }
  return { place: find(text), relation: 'in' }
}
