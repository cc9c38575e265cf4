import type { CountMention } from './count-mentions.ts'
import { axes, type CountGroup, exactNumber, groupOf, joined, labelOn, spansIn } from './count-parts.ts'
import { shareOf } from './count-shares.ts'
import { isList } from './number-list.ts'
import type { PeopleLanguage } from './people-language.ts'

type Grouped = { group: CountGroup; next: number }

/**
 * The totals of a text with their parts. A number is a part of the one before where the words say so ("including", "of
 * them", a bracket), or where the numbers that follow are exact, of one kind and add up to it; numbers of a list that tell
 * men, women and children (or civilians and fighters) apart make up a total of their own, and so do "a man and his two sons".
 */
export function groupCounts(mentions: readonly CountMention[], people: PeopleLanguage): CountGroup[] {
  const groups: CountGroup[] = []
  for (let at = 0; at < mentions.length; ) {
    const { group, next } = share(mentions, at, people) ??
      partsFirst(mentions, at, people) ??
      kinList(mentions, at, people) ??
      withParts(mentions, at, people) ??
      kindList(mentions, at, people) ?? {
        group: groupOf(mentions[at]!),
        next: at + 1,
      }
    groups.push(group)
    at = next
  }
  return groups
}

function share(mentions: readonly CountMention[], at: number, people: PeopleLanguage): Grouped | null {
  const total = mentions[at + 1]
  const group = total === undefined ? null : shareOf(mentions[at]!, total, people)
  return group === null ? null : { group, next: at + 2 }
}

function kinList(mentions: readonly CountMention[], at: number, people: PeopleLanguage): Grouped | null {
  let next = at + 1
  const together = ({ kin, fate }: CountMention) =>
    kin && (fate === null || mentions[at]!.fate === null || fate === mentions[at]!.fate)
  while (next < mentions.length && together(mentions[next]!) && joinsKin(mentions[next - 1]!.gap, people))
    next += 1
  if (next === at + 1) return null
  const members = mentions.slice(at, next)
  const numbers = members.map(({ count }) => exactNumber(count))
  const sum = numbers.reduce<number | null>(
    (all, number) => (all === null || number === null ? null : all + number),
    0,
  )
  if (sum === null) return null
  const fate = members.find((member) => member.fate !== null)?.fate ?? null
  const group = {
    ...groupOf(members[0]!),
    end: members.at(-1)!.end,
    count: { min: sum, max: sum },
    labels: [],
    fate,
    saidBy: spansIn(members),
    partsAt: spansIn(members),
  }
  return { group, next }
}

/** "Among them three children" before the total that they are of. */
function partsFirst(mentions: readonly CountMention[], at: number, people: PeopleLanguage): Grouped | null {
  let last = at
  while (last + 1 < mentions.length && isList(mentions[last]!.gap, people)) {
    if (people.partsFirst.test(mentions[last]!.gap)) break
    last += 1
  }
  const total = mentions[last + 1]
  const parts = mentions.slice(at, last + 1)
  if (total === undefined || !people.partsFirst.test(mentions[last]!.gap)) return null
  if ([...parts, total].some(({ object }) => object !== null) || parts.some((part) => isMore(part, total)))
    return null
  const group = joined(total, parts, ['sex-and-age', 'status'])
  return { group: { ...group, start: parts[0]!.start, end: total.end }, next: last + 2 }
}

function joinsKin(gap: string, people: PeopleLanguage): boolean {
  return isList(gap, people) || people.listAfter.test(gap)
}

function withParts(mentions: readonly CountMention[], at: number, people: PeopleLanguage): Grouped | null {
  const total = mentions[at]!
  if (total.object !== null || total.count.words !== undefined) return null
  return openedParts(mentions, at, people) ?? summedParts(mentions, at)
}

/** Parts that the words introduce as such. */
function openedParts(mentions: readonly CountMention[], at: number, people: PeopleLanguage): Grouped | null {
  const total = mentions[at]!
  const first = mentions[at + 1]
  if (first === undefined || first.object !== null) return null
  if (/[.;!?]\s/.test(total.gap)) return null
  const opened = people.partOpener.test(total.gap) || people.partOf.test(first.gap)
  if (!opened || isMore(first, total) || hasOtherFate(first, total)) return null
  const bracketed = /[([]/.test(total.gap)
  let next = at + 2
  for (; next < mentions.length; next += 1) {
    const before = mentions[next - 1]!
    const mention = mentions[next]!
    if (mention.object !== null || (bracketed && /[)\]]/.test(before.gap))) break
    if (
      !isList(before.gap, people) &&
      !people.partOf.test(mention.gap) &&
      !people.partOpener.test(before.gap)
    )
      break
    if (mention.fate !== null && mention.fate !== first.fate && total.fate !== null) break
    if (mention.labels.length === 0 && first.labels.length > 0) break
  }
  const members = mentions.slice(at + 1, next)
  const fates = new Set(members.map(({ fate }) => fate))
  const byFate = total.fate === null && fates.size > 1 && !fates.has(null)
  return { group: joined(total, members, byFate ? ['fate'] : axes), next }
}

/** "Detained seven and let four of them go": the four are no part of what befell the seven. */
function hasOtherFate(part: CountMention, total: CountMention): boolean {
  return part.fate !== null && total.fate !== null && part.fate !== total.fate
}

/** A part cannot be more than the whole. */
function isMore(part: CountMention, total: CountMention): boolean {
  return total.count.max !== undefined && (part.count.min ?? 0) > total.count.max
}

/** The longest run of exact numbers of one axis that add up to the total. */
function summedParts(mentions: readonly CountMention[], at: number): Grouped | null {
  const total = mentions[at]!
  const whole = exactNumber(total.count)
  if (whole === null) return null
  for (const axis of axes) {
    let sum = 0
    for (let next = at + 1; next < mentions.length; next += 1) {
      const mention = mentions[next]!
      const number = exactNumber(mention.count)
      const label = labelOn(axis, mention, total)
      if (number === null || label === null || mention.object !== null) break
      sum += number
      if (sum === whole && next > at + 1) {
        return { group: joined(total, mentions.slice(at + 1, next + 1), [axis]), next: next + 1 }
      }
    }
  }
  return null
}

/** "Five men, two women and a girl": a list that leaves nobody out is its own total. */
function kindList(mentions: readonly CountMention[], at: number, people: PeopleLanguage): Grouped | null {
  const first = mentions[at]!
  const axis = first.labels[0]?.axis
  if (axis === undefined || axis === 'fate') return null
  let next = at
  let sum = 0
  while (next < mentions.length && (next === at || isList(mentions[next - 1]!.gap, people))) {
    const mention = mentions[next]!
    const number = exactNumber(mention.count)
    if (number === null || mention.fate !== first.fate || labelOn(axis, mention, first) === null) break
    sum += number
    next += 1
  }
  if (next < at + 2) return null
  const members = mentions.slice(at, next)
  const whole = { ...first, count: { min: sum, max: sum }, labels: [] }
  const saidBy = spansIn(members)
  return { group: { ...joined(whole, members, [axis]), start: first.start, saidBy }, next }
}
