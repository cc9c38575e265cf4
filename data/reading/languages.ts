import { arabic } from './arabic/arabic.ts'
import { english } from './english/english.ts'
import type { FoldedWords } from './folded-words.ts'
import type { Language } from './language.ts'
import { turkish } from './turkish/turkish.ts'

/** Every language in which words are read. Each has a room of its own beside this file. */
export const languages: readonly Language[] = [english, arabic, turkish]

/** A language, and the words as its patterns expect them. */
export type WordsIn = { language: Language; words: FoldedWords }

/**
 * The languages that words may be in, the likeliest first: those whose letters and small words stand there, or all where
 * none do, since "28/9/2025" is in no language.
 */
export function languagesOf(words: string): WordsIn[] {
  return scored(words).map(({ language, words }) => ({ language, words }))
}

/** The language whose letters and small words are most in the words; several where nothing decides. */
export function likeliestLanguages(words: string): WordsIn[] {
  const all = scored(words)
  return all
    .filter(({ score }) => score === all[0]?.score)
    .map(({ language, words }) => ({ language, words }))
}

function scored(words: string): (WordsIn & { score: number })[] {
  const all = languages.map((language) => {
    const folded = language.fold(words)
    return { language, words: folded, score: words.match(language.signs)?.length ?? 0 }
  })
  const known = all.filter(({ score }) => score > 0)
  return known.length === 0 ? all : known.toSorted((one, other) => other.score - one.score)
}
