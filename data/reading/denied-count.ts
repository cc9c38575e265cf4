import type { Count } from '../values/count.ts'
import { chosen, only, questionOf } from './chosen-count.ts'
import { notAsked } from './count-fates.ts'
import { askedFor } from './count-question.ts'
import { type Counts, longestPassage, lookThrough } from './counts-in.ts'
import { languages, likeliestLanguages, type WordsIn } from './languages.ts'
import { denialOf } from './negation.ts'
import type { CountQuestion } from './read-count.ts'
import type { Beside } from './read-place.ts'
import { speakerAt } from './read-speaker.ts'

/** A number that the words give as denied, and who denies it. */
export type DeniedCount = { count: Count; denier: string }

/**
 * The number that the words, or the sentence they stand in, give as denied by somebody who is named; null where nobody denies
 * it for certain. What denies it from behind must stand in the words: quoted without it they tell what is denied.
 */
export function readDeniedCount(
  words: string,
  { hint = '', beside = nothingBeside }: CountQuestion = {},
): DeniedCount | null {
  const asked = askedFor(hint, languages)
  for (const { within, counts } of deniedIn(`${beside.before}${words}`)) {
    const { groups, left, original } = counts
    const quoted = groups.filter(({ saidBy }) =>
      saidBy.every(({ start, end }) => original(start, end).start >= beside.before.length),
    )
    const count = chosen(quoted, questionOf(asked, left))
    const [said] = quoted.find(({ fate }) => fate !== notAsked)?.saidBy ?? []
    if (count === null || said === undefined || only(quoted) === null) continue
    const at = denialOf(within.words.text, said, within.language.negation)
    const denier = at === null ? null : speakerAt(at, within)
    if (denier !== null) return { count, denier }
  }
  return null
}

const nothingBeside: Beside = { before: '', after: '' }

type DeniedIn = { within: WordsIn; counts: Counts }[]
let latest: { passage: string; denied: DeniedIn } = { passage: '', denied: [] }

/** The numbers that words deny, looked through once for all fields; most words deny nothing, which is soon seen. */
function deniedIn(passage: string): DeniedIn {
  if (latest.passage === passage) return latest.denied
  const likeliest = passage.length > longestPassage ? [] : likeliestLanguages(passage)
  const denied = likeliest
    .filter(({ language, words }) => language.negation.denyingStem.test(words.text))
    .map((within) => ({ within, counts: lookThrough(within, 'as denied') }))
  latest = { passage, denied }
  return denied
}
