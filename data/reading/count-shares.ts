import type { CountMention } from './count-mentions.ts'
import { axes, type CountGroup, groupOf, joined } from './count-parts.ts'
import type { PeopleLanguage } from './people-language.ts'

/**
 * "Three of the twelve …": what is said behind the second number is said of the first. "Three of the twelve dead were women"
 * has twelve dead with a part; "three of the twelve women died" has three dead.
 */
export function shareOf(part: CountMention, total: CountMention, people: PeopleLanguage): CountGroup | null {
  if (part.object !== null || total.object !== null || !people.outOf.test(part.gap)) return null
  if (fateOfNoun(total.gap, people) === null)
    return groupOf({ ...total, start: part.start, count: part.count, labels: total.labels })
  return joined({ ...total, start: part.start, labels: [] }, [{ ...part, labels: total.labels }], axes)
}

/** What the noun right behind a number says befell them ("the twelve dead"). */
function fateOfNoun(behind: string, people: PeopleLanguage): string | null {
  const noun = behind.trimStart()
  return people.fates.find(({ pattern }) => noun.search(pattern) === 0)?.fate ?? null
}
