import type { CountMention } from './count-mentions.ts'
import { isList } from './number-list.ts'
import type { PeopleLanguage } from './people-language.ts'
import { overlaps, spansOf } from './span.ts'

/**
 * The fate in the words before or after a number: right before it first ("killing 13"), else the nearer one; or, in a
 * language that puts its verb last, the one after it.
 */
export function fateOf(before: string, after: string, people: PeopleLanguage): string | null {
  const earlier = fatesIn(before, people).toSorted((one, other) => other.end - one.end)[0]
  const later = fatesIn(after, people).toSorted((one, other) => one.start - other.start)[0]
  const earlierAway = earlier === undefined ? Number.POSITIVE_INFINITY : wordsIn(before.slice(earlier.end))
  if (people.fatesStand === 'after' && later !== undefined) return later.fate
  const laterAway = later === undefined ? Number.POSITIVE_INFINITY : wordsIn(after.slice(0, later.start))
  if (earlier !== undefined && (earlierAway <= 1 || earlierAway < laterAway)) return earlier.fate
  if (earlier !== undefined && later !== undefined && isInNextClause(after, later.start, people))
    return earlier.fate
  if (later === undefined) return null
  return isTheirDeed(after, later, people) ? notAsked : later.fate
}

/** What no field asks for: the number of those who did it, or of whom it is denied. */
export const notAsked = 'not asked'

/** "Two gunmen killed a driver", unlike "two gunmen were killed" and "two gunmen killed in a raid". */
function isTheirDeed(
  after: string,
  { start, end }: Fate,
  { participle, auxiliary, victim }: PeopleLanguage,
): boolean {
  const lead = after.slice(0, start)
  if (!participle.test(after.slice(start)) || lead.trim() === '' || auxiliary.test(lead)) return false
  return victim.test(after.slice(end))
}

/** Whether an "and" stands right before the fate, or is joined to its front: "killing a guard and wounding a driver". */
function isInNextClause(after: string, fateStart: number, people: PeopleLanguage): boolean {
  const before = `${after.slice(0, fateStart).trimEnd()} `
  return people.goesOn.test(before) || people.goesOn.test(after.slice(0, fateStart + 1))
}

/** The fate in a noun that says itself how many it counts ("a wounded man"). */
export function fateWithin(noun: string, people: PeopleLanguage): string | null {
  return fatesIn(noun, people)[0]?.fate ?? null
}

type Fate = { fate: string; start: number; end: number }

/** What befell people, wherever the text says it. */
export function fatesIn(text: string, people: PeopleLanguage): Fate[] {
  const spans = (fate: string, pattern: RegExp) => spansOf(pattern, text).map((span) => ({ ...span, fate }))
  const mixed = spans('casualties', people.mixedFates)
  const plain = people.fates.flatMap(({ fate, pattern }) => spans(fate, pattern))
  return [...mixed, ...plain.filter((one) => !mixed.some((other) => overlaps(one, other)))]
}

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
}

/** Numbers of one list share a fate: "three civilians and two fighters were killed", "killed 5 on Monday and 7 on Tuesday". */
export function shareFates(mentions: readonly CountMention[], people: PeopleLanguage): CountMention[] {
  const fates = mentions.map(({ fate }) => fate)
  mentions.forEach((mention, index) => {
    const previous = mentions[index - 1]
    if (mention.fate !== null || previous === undefined) return
    const goesOn = isList(previous.gap, people) || (mention.bare && people.goesOn.test(previous.gap))
    if (goesOn) fates[index] = fates[index - 1] ?? null
  })
  for (let index = mentions.length - 2; index >= 0; index -= 1) {
    const { gap } = mentions[index]!
    const goesOn = isList(gap, people) && fatesIn(gap, people).length === 0
    if (fates[index] === null && goesOn) fates[index] = fates[index + 1] ?? null
  }
  return mentions.map((mention, index) => ({ ...mention, fate: fates[index] ?? null }))
}
