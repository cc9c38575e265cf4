import type { Count } from '../values/count.ts'
import { fateOf, shareFates } from './count-fates.ts'
import { findDatePhrases } from './date-phrases.ts'
import type { CountLabel, DateLanguage, NumberLanguage, PeopleLanguage } from './language.ts'
import { findQuantities } from './quantities.ts'
import { overlaps, type Span, spansOf } from './span.ts'

/** A number of people (or of something else) in a text, with what the words around it say of them. */
export type CountMention = {
  start: number
  end: number
  count: Count
  /** What kind of people, by the nouns that follow. */
  labels: CountLabel[]
  /** What befell them; null where the words around do not say. */
  fate: string | null
  /** One person without a number ("a man"). */
  single: boolean
  /** No noun follows that says who is counted. */
  bare: boolean
  /** Named by another person ("his two sons"). */
  kin: boolean
  /** The noun of something that is no person, in small letters; null for people. */
  object: string | null
  /** The words between this and the next mention, or the end. */
  gap: string
}

export type CountLanguage = { numbers: NumberLanguage; people: PeopleLanguage; dates: DateLanguage }

type Bare = Pick<CountMention, 'start' | 'end' | 'count' | 'single' | 'object'>

const sentenceEnd = /[.;!?]+(?=\s)/u

/** Every number of people in a text, in order, without dates, ages and measures. The text has Latin digits. */
export function findCountMentions(text: string, language: CountLanguage): CountMention[] {
  const bare = bareMentions(text, language)
  const people = bare.filter(({ object }) => object === null)
  const things = bare.filter(({ object }) => object !== null)
  const mentions = people.map((mention, index) => described(text, people, index, mention, language.people))
  const others = things.map((thing) => ({
    ...thing,
    labels: [],
    fate: null,
    bare: false,
    kin: false,
    gap: '',
  }))
  return [...shareFates(mentions, language.people), ...others].toSorted(
    (one, other) => one.start - other.start,
  )
}

function bareMentions(text: string, { numbers, people, dates }: CountLanguage): Bare[] {
  const taken = findDatePhrases(text, dates).map(({ from, to }) => ({
    start: from.start,
    end: to?.end ?? from.end,
  }))
  const counted = findQuantities(text, numbers)
    .filter(({ number, reversed }) => !reversed && !taken.some((date) => overlaps(date, number)))
    .filter(({ number }) => !people.measure.test(text.slice(number.end)))
    .filter(({ number }) => !people.notCounted.test(text.slice(0, number.start)))
    .map(
      ({ start, end, count }): Bare => ({
        start,
        end,
        count,
        single: false,
        object: objectAfter(text, end, people),
      }),
    )
  const singles = spansOf(people.single, text)
    .filter((single) => !counted.some((mention) => overlaps(mention, single)))
    .map((single): Bare => ({ ...single, count: { min: 1, max: 1 }, single: true, object: null }))
  const alone =
    counted.length === 0
      ? singles
      : singles.filter((single) => isListed(text, single, counted, singles, people))
  return [...counted, ...alone].toSorted((one, other) => one.start - other.start)
}

/** Where numbers are given, one person without a number counts only beside them, in a list or after a fate of its own. */
function isListed(
  text: string,
  single: Span,
  counted: readonly Span[],
  singles: readonly Span[],
  people: PeopleLanguage,
): boolean {
  const earlier = [...counted, ...singles].filter(({ end }) => end <= single.start)
  const last = earlier.toSorted((one, other) => one.end - other.end).at(-1)
  if (last !== undefined && people.listBefore.test(text.slice(last.end, single.start))) return true
  const later = [...counted, ...singles].filter(({ start }) => start >= single.end)
  const next = later.toSorted((one, other) => one.start - other.start)[0]
  return next !== undefined && people.listAfter.test(text.slice(single.end, next.start))
}

/** The noun of what is counted, where it is no person: the first noun known within the next words. */
function objectAfter(text: string, end: number, people: PeopleLanguage): string | null {
  const next = /^(?:\s+[^\s,;:.()]+){0,3}/u.exec(text.slice(end))?.[0] ?? ''
  const thing = firstOf(people.objects, next)
  if (thing === null) return null
  const person = [people.persons, ...people.kinds.map(({ pattern }) => pattern)]
    .map((pattern) => firstOf(pattern, next)?.index ?? Number.POSITIVE_INFINITY)
    .reduce((nearest, index) => Math.min(nearest, index))
  return person < thing.index ? null : thing[0].trim().toLowerCase()
}

function firstOf(pattern: RegExp, text: string): RegExpExecArray | null {
  return text.matchAll(pattern).next().value ?? null
}

function described(
  text: string,
  mentions: readonly Bare[],
  index: number,
  mention: Bare,
  people: PeopleLanguage,
): CountMention {
  const previous = mentions[index - 1]
  const next = mentions[index + 1]
  const gapBefore = text.slice(previous?.end ?? 0, mention.start)
  const gap = text.slice(mention.end, next?.start ?? text.length)
  const before = previous === undefined ? afterSentence(gapBefore) : splitGap(gapBefore, people)[1]
  const after = next === undefined ? (gap.split(sentenceEnd)[0] ?? '') : splitGap(gap, people)[0]
  const said = mention.single ? `${text.slice(mention.start, mention.end)}${after}` : after
  return {
    ...mention,
    labels: labelsIn(said, people),
    fate: fateOf(before, after, people),
    bare: !mention.single && firstOf(people.persons, said) === null && labelsIn(said, people).length === 0,
    kin:
      people.possessive.test(text.slice(0, mention.start)) ||
      people.kin.test(text.slice(mention.start, mention.end)),
    gap,
  }
}

function afterSentence(text: string): string {
  return text.split(sentenceEnd).at(-1) ?? ''
}

/** What stands between two numbers belongs to the first up to the last separator, and to the second from there. */
function splitGap(gap: string, people: PeopleLanguage): [before: string, after: string] {
  const last = Array.from(gap.matchAll(people.separator)).at(-1)
  if (last === undefined) return [gap, gap]
  return [gap.slice(0, last.index), gap.slice(last.index + last[0].length)]
}

/** Kinds of people within the first words after a number; "four women" but not "four shops owned by women". */
function labelsIn(after: string, people: PeopleLanguage): CountLabel[] {
  const near = /^\s*(?:[^\s,;:.()]+[\s]*){0,5}/u.exec(after)?.[0] ?? ''
  return people.kinds.filter(({ pattern }) => firstOf(pattern, near) !== null).map(({ label }) => label)
}
