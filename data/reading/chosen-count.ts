import type { Count } from '../values/count.ts'
import { notAsked } from './count-fates.ts'
import { type CountGroup, countOfPart, countWithParts } from './count-parts.ts'
import { type Asked, askedFor, isHappening, isNamedIn } from './count-question.ts'
import { languages } from './languages.ts'
import type { CountLabel } from './people-language.ts'

/** A number whose fate is not said is taken for the one asked for only in words that speak of little else. */
const fewWords = 1

export const nothingAsked: Question = { ...askedFor('', languages), fewWords: true }

type Question = Asked & { fewWords: boolean }

/** What is asked of words of which so many are left over by their numbers. */
export function questionOf(asked: Asked, left: number): Question {
  return { ...asked, fewWords: left <= fewWords }
}

/** The one number of several that fits what is asked for; null where none or several do. */
export function chosen(groups: readonly CountGroup[], asked: Question): Count | null {
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

export function only<T>(found: readonly T[]): T | null {
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

export function hasLabel({ labels }: CountGroup, label: CountLabel): boolean {
  return labels.some((one) => sameLabel(one, label))
}

function sameLabel(one: CountLabel, other: CountLabel): boolean {
  return one.axis === other.axis && one.category === other.category
}
