import { isOfKind } from '../records/record-id.ts'
import type { ActorValue } from '../values/actor-value.ts'
import { type FindName, namesInWords } from './names-in-words.ts'

/** The actor on record whom the words name, under the name that they use; null where they name none, or more than one. */
export function readActor(words: string, find: FindName): ActorValue | null {
  const found = namesInWords(words, 'actor', find)
  const [first] = found
  if (first === undefined || found.some(({ id }) => id !== first.id) || !isOfKind('actor', first.id))
    return null
  return { actor: first.id, as: first.name }
}
