import type { Count } from '../values/count.ts'
import { notAsked } from './count-fates.ts'
import { groupCounts } from './count-groups.ts'
import { findCountMentions } from './count-mentions.ts'
import { type CountGroup, countOfPart, countWithParts } from './count-parts.ts'
import { type Asked, askedFor, isHappening, isNamedIn } from './count-question.ts'
import { asksForPart, otherThanAsked } from './fits-field.ts'
import { languages, likeliestLanguages, type WordsIn } from './languages.ts'
import { leftOver } from './number-list.ts'
import type { CountLabel, PeopleLanguage } from './people-language.ts'

export type CountQuestion = {
  /** The id and label of the field, as "killed_civilians Killed, civilians": which of several numbers is meant. */
  hint?: string
}

/** A count that a person typed, with what the words say it counts where that is not what the field counts. */
export type TypedCount = { count: Count; other: string | null }

/** Longer passages are read only so far. */
const longestPassage = 1_000

/** A number whose fate is not said is taken for the one asked for only in words that speak of little else. */
const fewWords = 1

/**
 * The number of people (or things) in words, with its bounds and its parts; null where there is none for certain. Of several
 * numbers the one that fits the hint is meant: of "nine gunmen dead, three wounded, five in detention" 9 for *killed*
 * and 2 for *injured*. Parts that add up to the total are complete; a part "at least six children" says so, and makes the
 * breakdown incomplete.
 */
export function readCount(words: string, { hint = '' }: CountQuestion = {}): Count | null {
  const asked = askedFor(hint, languages)
  for (const { groups, left } of countsIn(words.slice(0, longestPassage))) {
    const count = chosen(groups, { ...asked, fewWords: left <= fewWords })
    if (count !== null || groups.length > 0) return count
  }
  return null
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

type Counts = {
  groups: CountGroup[]
  /** How many words the numbers, their nouns, fates and small words leave over. */
  left: number
  isUnderstood: boolean
}

let latest: { passage: string; counts: Counts[] } = { passage: '', counts: [] }

/** Every field of a form asks about the same words, one after the other: they are looked through once. */
function countsIn(passage: string): Counts[] {
  if (latest.passage !== passage) latest = { passage, counts: likeliestLanguages(passage).map(lookThrough) }
  return latest.counts
}

function wordsIn(passage: string): Counts[] {
  return languages.map((language) => lookThrough({ language, words: language.fold(passage) }))
}

function lookThrough({ language, words }: WordsIn): Counts {
  const { people } = language
  const mentions = findCountMentions(words, language)
  const rest = mentions.reduce(
    (left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
    words.text,
  )
  const withoutFates = people.fates.reduce((left, { pattern }) => left.replace(pattern, ' '), rest)
  return {
    groups: groupCounts(mentions, people),
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

const nothingAsked: Question = { ...askedFor('', languages), fewWords: true }

type Question = Asked & { fewWords: boolean }

function chosen(groups: readonly CountGroup[], asked: Question): Count | null {
  if (asked.nothingSaid) return null
  if (asked.groupSize) {
    const sizes = groups.filter(({ groupSize }) => groupSize)
    return sizes.length > 0 ? only(sizes.map(countWithParts)) : null
  }
  if (asked.fate !== null || asked.labels.length > 0)
    return only(groups.flatMap((group) => fitting(group, asked, groups)))
  const named = groups.filter(({ object }) => object !== null && isNamedIn(object, asked.hint))
  if (named.length === 0 && asked.incidents)
    return only(groups.filter(({ object }) => object !== null && isHappening(object)).map(countWithParts))
  if (named.length > 0 || asked.things) return only(named.map(countWithParts))
  const people = groups.filter(({ object, fate }) => object === null && fate !== notAsked)
  if (people.length === 0 && groups.some(({ fate }) => fate === notAsked)) return null
  return only((people.length > 0 ? people : groups).map(countWithParts))
}

function only<T>(found: readonly T[]): T | null {
  return found.length === 1 ? (found[0] ?? null) : null
}

/** The counts of a group that fit what is asked for: the whole, or one of its parts. */
function fitting(group: CountGroup, asked: Question, groups: readonly CountGroup[]): Count[] {
  if (group.object !== null || group.fate === notAsked) return []
  const { labels } = asked
  const part = group.parts.find((one) => one.axis === 'fate' && one.category === asked.fate)
  if (part !== undefined) return labels.every((label) => hasLabel(group, label)) ? [countOfPart(part)] : []
  if (!fateFits(group, asked, groups)) return []
  const [label] = labels
  if (labels.every((one) => hasLabel(group, one))) return [countWithParts(group)]
  const ofKind = group.parts.find((one) => label !== undefined && sameLabel(one.label, label))
  return labels.length !== 1 || ofKind === undefined ? [] : [countOfPart(ofKind)]
}

/**
 * A number whose fate is not said fits where no other number has that fate, and where it is not the size of a group; "no
 * casualties" is none of any harm.
 */
function fateFits(group: CountGroup, { fate, fewWords }: Question, groups: readonly CountGroup[]): boolean {
  if (fate === null || group.fate === fate) return true
  if (group.fate === 'casualties') return group.count.max === 0 && (fate === 'killed' || fate === 'injured')
  return group.fate === null && !group.groupSize && fewWords && groups.every((other) => other.fate === null)
}

function hasLabel({ labels }: CountGroup, label: CountLabel): boolean {
  return labels.some((one) => sameLabel(one, label))
}

function sameLabel(one: CountLabel, other: CountLabel): boolean {
  return one.axis === other.axis && one.category === other.category
}
