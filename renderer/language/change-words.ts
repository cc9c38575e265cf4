import { english } from './english.ts'
import type { Words } from './use-words.ts'
import type { WordKey } from './word-key.ts'

/** What a change did, by its label: the verb that made it, or several joined. */
export function changeWords(words: Words, label: string): string {
  return label in english.changes ? words(`changes.${label}` as WordKey) : label
}
