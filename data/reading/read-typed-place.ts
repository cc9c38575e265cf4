import type { RecordId } from '../records/record-id.ts'
import type { PlaceValue } from '../values/place-value.ts'

const near =
  /^(?:near(?:\s+to)?|close\s+to|in\s+the\s+vicinity\s+of|outside(?:\s+of)?|around)\s+(?:the\s+(?:town|city|village)\s+of\s+)?/i
const within = /^(?:in|inside|at)\s+(?:the\s+(?:town|city|village)\s+of\s+)?/i

/** A place as a person types it: its name, after "near" or "in" where that is said. */
export function readTypedPlace(typed: string, find: (name: string) => RecordId<'place'>): PlaceValue {
  const text = typed.trim()
  if (near.test(text)) return { place: find(text.replace(near, '')), relation: 'near' }
  return { place: find(text.replace(within, '')), relation: 'in' }
}
