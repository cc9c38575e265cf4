import type { RecordId } from '../records/record-id.ts'
import type { PlaceValue } from '../values/place-value.ts'
import { placeLanguages } from './languages.ts'

/** A place as a person types it: its name, after "near" or "in" where that is said. */
export function readTypedPlace(typed: string, find: (name: string) => RecordId<'place'>): PlaceValue {
  const text = typed.trim()
  for (const { typedNear, typedIn } of placeLanguages) {
    if (typedNear.test(text)) return { place: find(text.replace(typedNear, '')), relation: 'near' }
    if (typedIn.test(text)) return { place: find(text.replace(typedIn, '')), relation: 'in' }
  }
  return { place: find(text), relation: 'in' }
}
