import { type Count, exactly } from '../values/count.ts'
import { groupCounts } from './count-groups.ts'
import { type CountLanguage, type CountMention, findCountMentions } from './count-mentions.ts'
import { type CountGroup, countWithParts } from './count-parts.ts'
import { withLatinDigits } from './digits.ts'
import type { CountLabel, PeopleLanguage } from './language.ts'
import { countLanguages } from './languages.ts'
import { leftOver } from './number-list.ts'

export type CountQuestion = {
  /** The id and label of the field, as "killed_civilians Killed, civilians": which of several numbers is meant. */
  hint?: string
  /** Every word must be understood, as where a person types the count. */
  whole?: boolean
}

/** Longer passages are read only so far. */
const longestPassage = 1_000

/**
 * The number of people (or things) in words, with its bounds and its parts; null where there is none for certain. Of several
 * numbers the one that fits the hint is meant: of "eight militants dead, two wounded and four in custody" 8 for *killed*
 * and 2 for *injured*. Parts that add up to the total are complete; a part "at least six children" is 6 of an incomplete
 * breakdown.
 */
export function readCount(words: string, { hint = '', whole = false }: CountQuestion = {}): Count | null {
  const text = withLatinDigits(words.slice(0, longestPassage))
  for (const language of countLanguages) {
    const mentions = findCountMentions(text, language)
    const groups = groupCounts(mentions, language.people)
    const left = wordsLeftOver(text, mentions, language.people)
    if (whole && (groups.length !== 1 || left > 0)) continue
    const asked = { ...askedFor(hint, language), fewWords: left <= fewWords }
    const count = chosen(groups, asked, hint)
    if (count !== null) return count
  }
  return null
}

/** How many words the numbers, their nouns, fates and small words leave over. */
function wordsLeftOver(text: string, mentions: readonly CountMention[], people: PeopleLanguage): number {
  const rest = mentions.reduce(
    (left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
    text,
  )
  const withoutFates = people.fates.reduce((left, { pattern }) => left.replace(pattern, ' '), rest)
  return leftOver(withoutFates, people).match(/\S+/g)?.length ?? 0
}

/** A number whose fate is not said is taken for the one asked for only in words that speak of little else. */
const fewWords = 3

type Asked = {
  fate: string | null
  labels: CountLabel[]
  /** The field counts something else than people. */
  things: boolean
  fewWords: boolean
}

/** What the name of a field asks for. */
function askedFor(hint: string, { people }: CountLanguage): Omit<Asked, 'fewWords'> {
  const words = hint.replaceAll('_', ' ')
  const named = (pattern: RegExp) => words.match(pattern) !== null
  const fate = people.fates.find(({ pattern }) => named(pattern))?.fate ?? null
  const labels = people.kinds.filter(({ pattern }) => named(pattern)).map(({ label }) => label)
  return { fate, labels, things: named(people.objects) }
}

function chosen(groups: readonly CountGroup[], asked: Asked, hint: string): Count | null {
  if (/\bun(?:determined|known|specified)\b|\bother\b/i.test(hint.replaceAll('_', ' '))) return null
  if (asked.fate !== null || asked.labels.length > 0)
    return only(groups.flatMap((group) => fitting(group, asked, groups)))
  const named = groups.filter(({ object }) => object !== null && isNamedIn(object, hint))
  if (named.length > 0 || asked.things) return only(named.map(countWithParts))
  const people = groups.filter(({ object }) => object === null)
  return only((people.length > 0 ? people : groups).map(countWithParts))
}

function only<T>(found: readonly T[]): T | null {
  return found.length === 1 ? (found[0] ?? null) : null
}

/** The counts of a group that fit what is asked for: the whole, or one of its parts. */
function fitting(group: CountGroup, asked: Asked, groups: readonly CountGroup[]): Count[] {
  if (group.object !== null) return []
  const { labels } = asked
  const part = group.parts.find((one) => one.axis === 'fate' && one.category === asked.fate)
  if (part !== undefined) return labels.every((label) => hasLabel(group, label)) ? [exactly(part.count)] : []
  if (!fateFits(group, asked, groups)) return []
  const [label] = labels
  if (labels.every((one) => hasLabel(group, one))) return [countWithParts(group)]
  const ofKind = group.parts.find((one) => label !== undefined && sameLabel(one.label, label))
  if (labels.length !== 1 || ofKind === undefined) return []
  return [ofKind.exact ? exactly(ofKind.count) : { min: ofKind.count }]
}

/** A number whose fate is not said fits where no other number has that fate; "no casualties" is none of any harm. */
function fateFits(group: CountGroup, { fate, fewWords }: Asked, groups: readonly CountGroup[]): boolean {
  if (fate === null || group.fate === fate) return true
  if (group.fate === 'casualties') return group.count.max === 0 && (fate === 'killed' || fate === 'injured')
  return group.fate === null && fewWords && groups.every((other) => other.fate === null)
}

function hasLabel({ labels }: CountGroup, label: CountLabel): boolean {
  return labels.some((one) => sameLabel(one, label))
}

function sameLabel(one: CountLabel, other: CountLabel): boolean {
  return one.axis === other.axis && one.category === other.category
}

/** Whether the name of a field names a thing, its plural aside. */
function isNamedIn(object: string, hint: string): boolean {
  const stem = object.split(/\s+/).at(-1)?.replace(/s$/, '') ?? ''
  return stem !== '' && new RegExp(`\\b${stem}s?\\b`, 'i').test(hint.replaceAll('_', ' '))
}
