import { groupCounts } from './count-groups.ts'
import { findCountMentions } from './count-mentions.ts'
import type { CountGroup } from './count-parts.ts'
import type { FoldedWords } from './folded-words.ts'
import { languages, likeliestLanguages, type WordsIn } from './languages.ts'
import { isDenied } from './negation.ts'
import { leftOver } from './number-list.ts'
import type { PeopleLanguage } from './people-language.ts'
import type { Span } from './span.ts'

/** Longer passages are read only so far. */
export const longestPassage = 1_000

/** All numbers of a text in one language. */
export type Counts = Pick<FoldedWords, 'original'> & {
  groups: CountGroup[]
  /** Whether the words ahead of a stretch deny it. */
  isDeniedAt: (span: Span) => boolean
  /** How many words the numbers, their nouns, fates and small words leave over. */
  left: number
  isUnderstood: boolean
}

type LookedThrough = { passage: string; counts: Counts[] }
let latest: LookedThrough[] = []

/** Every field of a form asks about the same words and their sentence, one after the other: they are looked through once. */
export function countsIn(passage: string): Counts[] {
  const known = latest.find((one) => one.passage === passage)
  if (known !== undefined) return known.counts
  const counts = likeliestLanguages(passage).map((within) => lookThrough(within))
  latest = [{ passage, counts }, ...latest.slice(0, 1)]
  return counts
}

/** The words in each of the languages, whichever it may be. */
export function wordsIn(passage: string): Counts[] {
  return languages.map((language) => lookThrough({ language, words: language.fold(passage) }))
}

/** The numbers of words: those that are so, or those that somebody denies. */
export function lookThrough({ language, words }: WordsIn, taken: 'as so' | 'as denied' = 'as so'): Counts {
  const { people, negation } = language
  const mentions = findCountMentions(words, language, taken)
  const rest = mentions.reduce(
    (left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
    words.text,
  )
  const withoutFates = people.fates.reduce((left, { pattern }) => left.replace(pattern, ' '), rest)
  return {
    groups: groupCounts(mentions, people),
    original: (start, end) => words.original(start, end),
    isDeniedAt: (span) => isDenied(words.text, span, negation),
    left: leftOver(withoutFates, people).match(/\S+/g)?.length ?? 0,
    isUnderstood: isUnderstood(withoutFates, people),
  }
}

/** Whether beside the numbers, their nouns and fates stands nothing that could change them: no bound, no mark. */
function isUnderstood(rest: string, { persons, kinds, objects, joiners }: PeopleLanguage): boolean {
  const without = [persons, objects, ...kinds.map(({ pattern }) => pattern), joiners].reduce(
    (left, pattern) => left.replace(pattern, (found) => ' '.repeat(found.length)),
    rest,
  )
  return /^[\s,،;:.()]*$/u.test(without) && !/[,،;:(]\s*$/u.test(rest)
}
