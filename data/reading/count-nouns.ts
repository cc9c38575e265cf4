import { fateOf } from './count-fates.ts'
import type { CountLabel, PeopleLanguage } from './people-language.ts'
import type { Quantity } from './quantities.ts'
import { matchBefore, type Span } from './span.ts'

/** Neither those who did it, nor what with, nor the name of a day or a house. */
export function countsPeople(
  text: string,
  { start, end, number }: Quantity,
  people: PeopleLanguage,
): boolean {
  if (isAgent(text, { start, end }, people) || isAgent(text, number, people)) return false
  const isNamed =
    /\d/.test(text.slice(number.start, number.end)) &&
    matchBefore(people.identified, text, number.start) !== null
  return (
    (!isNamed && matchBefore(people.tool, text, start) === null) || isPeople(wordsBehind(text, end), people)
  )
}

export function isAgent(text: string, { start, end }: Span, { agent }: PeopleLanguage): boolean {
  return matchBefore(agent.before, text, start) !== null || agent.after.test(text.slice(end))
}

function isPeople(words: string, people: PeopleLanguage): boolean {
  const nouns = [people.persons, ...people.kinds.map(({ pattern }) => pattern)]
  return nouns.some((pattern) => firstOf(pattern, words) !== null) || fateOf('', words, people) !== null
}

/** Whether a noun for people, or what befell them, is one of the next two words. */
export function isPeopleNoun(behind: string, people: PeopleLanguage): boolean {
  return isPeople(/^(?:\s+[^\s,;:.()]+){0,2}/u.exec(behind)?.[0] ?? '', people)
}

/** The next three words. */
function wordsBehind(text: string, end: number): string {
  return /^(?:\s+[^\s,;:.()]+){0,3}/u.exec(text.slice(end))?.[0] ?? ''
}

/** The noun of what is counted, where it is no person: the first noun known within the next words, in English if need be. */
export function objectAfter(text: string, end: number, people: PeopleLanguage): string | null {
  const next = wordsBehind(text, end)
  const thing = firstOf(people.objects, next)
  if (thing === null) return null
  const person = [people.persons, ...people.kinds.map(({ pattern }) => pattern)]
    .map((pattern) => firstOf(pattern, next)?.index ?? Number.POSITIVE_INFINITY)
    .reduce((nearest, index) => Math.min(nearest, index))
  const noun = thing[0].trim().toLowerCase()
  return person < thing.index ? null : (people.objectName(noun) ?? noun)
}

/** The first of what a global pattern finds. */
export function firstOf(pattern: RegExp, text: string): RegExpExecArray | null {
  return text.matchAll(pattern).next().value ?? null
}

/** Kinds of people within the first words after a number; "four women" but not "four shops owned by women". */
export function labelsIn(after: string, people: PeopleLanguage): CountLabel[] {
  const words = /^\s*(?:[^\s,;:.()]+[\s]*){0,5}/u.exec(after)?.[0] ?? ''
  const near = words.slice(0, firstOf(people.kindEnd, words)?.index)
  const labels = people.kinds
    .filter(({ pattern }) => firstOf(pattern, near) !== null)
    .map(({ label }) => label)
  return labels.filter(({ axis }) => labels.filter((other) => other.axis === axis).length === 1)
}
