import { fatesIn, notAsked } from './count-fates.ts'
import type { CountMention } from './count-mentions.ts'
import { axes, type CountGroup, groupOf, joined } from './count-parts.ts'
import type { PeopleLanguage } from './people-language.ts'

/**
 * "Three of the twelve …": what is said behind the second number is said of the first. "Three of the twelve dead were women"
 * has twelve dead with a part; "three of the twelve women died" has three dead.
 */
export function shareOf(part: CountMention, total: CountMention, people: PeopleLanguage): CountGroup | null {
  if (part.object !== null || total.object !== null) return null
  const isShare = people.outOf.test(part.gap) || (total.groupSize && people.outOfGroup.test(part.gap))
  if (!isShare) return wholeFirst(part, total, people)
  const said = whoseFate(total.gap, people)
  const labels = part.labels.length > 0 ? part.labels : total.labels
  const share = { ...total, start: part.start, count: part.count, labels, groupSize: false }
  if (said === 'open') return groupOf({ ...share, fate: notAsked })
  if (said === 'share') return groupOf({ ...share, fate: part.fate ?? total.fate })
  return joined({ ...total, start: part.start, labels: [] }, [{ ...part, labels: total.labels }], axes)
}

/** "Of 20 people 5 died", where a language names the whole first: five died. */
function wholeFirst(whole: CountMention, part: CountMention, people: PeopleLanguage): CountGroup | null {
  if (!people.wholeFirst.test(whole.gap) || !people.partOf.test(part.gap)) return null
  if (fatesIn(part.gap, people).length === 0) return null
  const labels = part.labels.length > 0 ? part.labels : whole.labels
  return groupOf({ ...part, start: whole.start, labels })
}

/**
 * Whether the words behind a total speak of all of it ("the twelve dead", "the twelve men killed were"), or of the share that
 * was named before it ("the twelve men were killed"); they leave it open where neither can be told ("four men killed").
 */
function whoseFate(behind: string, people: PeopleLanguage): 'total' | 'share' | 'open' {
  const first = fatesIn(behind, people).toSorted((one, other) => one.start - other.start)[0]
  if (first === undefined) return 'share'
  const lead = behind.slice(0, first.start)
  if (lead.trim() === '') return 'total'
  if (!people.participle.test(behind.slice(first.start)) || people.auxiliary.test(lead)) return 'share'
  return /^\s+(?:was|were|are|is)\b/.test(behind.slice(first.end)) ? 'total' : 'open'
}
