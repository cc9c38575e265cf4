import type { Count } from '../values/count.ts'
import { chosen, hasLabel, nothingAsked, questionOf } from './chosen-count.ts'
import { isOtherwiseIn } from './count-in-sentence.ts'
import { askedFor } from './count-question.ts'
import { countsIn, longestPassage, wordsIn } from './counts-in.ts'
import { asksForPart, otherThanAsked } from './fits-field.ts'
import { languages } from './languages.ts'
import type { Beside } from './read-place.ts'

export type CountQuestion = {
  /** The id and label of the field, as "killed_civilians Killed, civilians": which of several numbers is meant. */
  hint?: string
  /** The rest of their sentence, which may say that the number is but a part, befell others, or is denied. */
  beside?: Beside | undefined
}

/** A count that a person typed, with what the words say it counts where that is not what the field counts. */
export type TypedCount = { count: Count; other: string | null }

/**
 * The number of people (or things) in words, with its bounds and its parts; null where there is none for certain. Of several
 * numbers the one that fits the hint is meant: of "nine gunmen dead, three wounded, five in detention" 9 for *killed*
 * and 2 for *injured*. Parts that add up to the total are complete; a part "at least six children" says so, and makes the
 * breakdown incomplete.
 */
export function readCount(words: string, { hint = '', beside }: CountQuestion = {}): Count | null {
  const asked = askedFor(hint, languages)
  if (beside !== undefined && isOtherwiseIn(beside, words, asked)) return null
  for (const { groups, left } of countsIn(words.slice(0, longestPassage))) {
    const count = chosen(groups, questionOf(asked, left))
    if (count !== null || groups.length > 0) return count
  }
  return null
}

/** Whether what the words count is of one kind of people ("six children"), for which the field asks. */
export function namesCategory(words: string, hint: string): boolean {
  const { labels } = askedFor(hint, languages)
  const [likeliest] = countsIn(words.slice(0, longestPassage))
  return (
    labels.length > 0 &&
    likeliest !== undefined &&
    likeliest.groups.some((group) => labels.every((label) => hasLabel(group, label)))
  )
}

/** A count of which every word is understood, as where a person types it; null where one is not, or it has several numbers. */
export function readWholeCount(words: string, { hint = '' }: CountQuestion = {}): TypedCount | null {
  if (words.length > longestPassage) return null
  const asked = askedFor(hint, languages)
  for (const { groups, isUnderstood } of wordsIn(words)) {
    const [group] = groups
    const count = isUnderstood ? chosen(groups, nothingAsked) : null
    if (count === null || group === undefined || groups.length > 1) continue
    return {
      count,
      other: otherThanAsked(group, asked) ?? (asksForPart(count, asked) ? 'all of them' : null),
    }
  }
  return null
}
