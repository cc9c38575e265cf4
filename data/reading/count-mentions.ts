import type { Count } from '../values/count.ts'
import { fateOf, fateWithin, notAsked, shareFates } from './count-fates.ts'
import { countsPeople, firstOf, isAgent, labelsIn, objectAfter } from './count-nouns.ts'
import { isCountedYear } from './date-elsewhere.ts'
import { findDatePhrases } from './date-phrases.ts'
import type { FoldedWords } from './folded-words.ts'
import type { Language } from './language.ts'
import { denialOf, isDenied, isDeniedBehind } from './negation.ts'
import type { CountLabel, PeopleLanguage } from './people-language.ts'
import { findQuantities, isOutgrown } from './quantities.ts'
import { matchBefore, overlaps, type Span, spansOf } from './span.ts'

/** A number of people (or of something else) in a text, with what the words around it say of them. */
export type CountMention = {
  start: number
  end: number
  count: Count
  /** What kind of people, by the nouns that follow. */
  labels: CountLabel[]
  /** What befell them; null where the words around do not say. */
  fate: string | null
  /** Counted by a noun, not by a number: one person ("a man"), a pair ("a couple"). */
  single: boolean
  /** No noun follows that says who is counted. */
  bare: boolean
  /** Named by another person ("his two sons"). */
  kin: boolean
  /** The noun of something that is no person, in English or in small letters; null for people. */
  object: string | null
  /** How large a group is, not what befell it ("a 14-member cell"). */
  groupSize: boolean
  /** The words between this and the next mention, or the end. */
  gap: string
}

type CountLanguage = Pick<Language, 'negation' | 'numbers' | 'people' | 'dates'>
type Bare = Pick<CountMention, 'start' | 'end' | 'count' | 'single' | 'object'>

const sentenceEnd = /[.;!?؛؟]+(?=\s)/u

/**
 * Every number of people in the words, in order, without dates, ages and measures; what is denied is asked for by no field,
 * or, taken *as denied*, all that nobody denies.
 */
export function findCountMentions(
  words: FoldedWords,
  language: CountLanguage,
  taken: 'as so' | 'as denied' = 'as so',
): CountMention[] {
  const { text } = words
  const bare = bareMentions(words, language)
  const people = bare.filter(({ object }) => object === null)
  const things = bare.filter(({ object }) => object !== null)
  const mentions = people.map((mention, index) => described(text, people, index, mention, language, taken))
  const others = things.map((thing) => ({
    ...thing,
    labels: [],
    fate: null,
    bare: false,
    kin: false,
    groupSize: false,
    gap: '',
  }))
  const counted = shareFates(mentions, language.people).filter((mention, index) => {
    return !isBesideNames(text, mention, index, language.people)
  })
  return [...counted, ...others].toSorted((one, other) => one.start - other.start)
}

function bareMentions(words: FoldedWords, { numbers, people, dates }: CountLanguage): Bare[] {
  const { text } = words
  const nouns = people.counted.flatMap(({ pattern, number }) =>
    spansOf(pattern, text).map((span): Bare => {
      return { ...span, count: { min: number, max: number }, single: true, object: null }
    }),
  )
  const taken = findDatePhrases(text, dates)
    .filter((phrase) => !isCountedYear(text, phrase, { people }))
    .map(({ from, to }) => ({
      start: from.start,
      end: to?.end ?? from.end,
    }))
  const figures = findQuantities(words, numbers)
    .filter(
      ({ number }) => !isOutgrown(text, number, numbers) && !matchBefore(numbers.step, text, number.start),
    )
    .filter((quantity) => countsPeople(text, quantity, people))
    .filter(({ number, reversed }) => !reversed && !taken.some((date) => overlaps(date, number)))
    .filter(({ number }) => !nouns.some((noun) => overlaps(noun, number)))
    .filter(({ number }) => !people.measure.test(text.slice(number.end)))
    .filter(({ number }) => matchBefore(people.notCounted, text, number.start) === null)
    .map(
      ({ start, end, count }): Bare => ({
        start,
        end,
        count,
        single: false,
        object: objectAfter(text, end, people),
      }),
    )
  const counted = [...figures, ...nouns]
  const singles = spansOf(people.single, text)
    .filter((single) => !counted.some((mention) => overlaps(mention, single)))
    .filter((single) => !counted.some(({ end }) => isBlank(text.slice(end, single.start))))
    .filter((single) => !isAgent(text, single, people))
    .map((single): Bare => ({ ...single, count: { min: 1, max: 1 }, single: true, object: null }))
  const alone =
    counted.length === 0
      ? singles
      : singles.filter((single) => isListed(text, single, counted, singles, people))
  return [...counted, ...alone].toSorted((one, other) => one.start - other.start)
}

/** "Killed Sergeant X and two others": with a name before it, the number is not of all of them. */
function isBesideNames(text: string, { start, end }: Span, index: number, people: PeopleLanguage): boolean {
  const goesOn = [people.goesOn, people.tool].some((pattern) => matchBefore(pattern, text, start) !== null)
  return index === 0 && goesOn && people.others.test(text.slice(end))
}

/** The noun right after a number is what it counts, not one more. */
function isBlank(gap: string): boolean {
  return gap !== '' && gap.trim() === ''
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

function described(
  text: string,
  mentions: readonly Bare[],
  index: number,
  mention: Bare,
  { people, negation }: CountLanguage,
  taken: 'as so' | 'as denied',
): CountMention {
  const previous = mentions[index - 1]
  const next = mentions[index + 1]
  const gapBefore = text.slice(previous?.end ?? 0, mention.start)
  const gap = text.slice(mention.end, next?.start ?? text.length)
  const before = previous === undefined ? afterSentence(gapBefore) : splitGap(gapBefore, people)[1]
  const after = next === undefined ? (gap.split(sentenceEnd)[0] ?? '') : splitGap(gap, people)[0]
  const own = text.slice(mention.start, mention.end)
  const said = mention.single ? `${own}${after}` : after
  const labels = labelsIn(said, people)
  const isLeftOpen =
    (taken === 'as denied'
      ? denialOf(text, mention, negation) === null
      : isDeniedBehind(text, mention, negation) ||
        (mention.count.max !== 0 && isDenied(text, mention, negation))) ||
    matchBefore(people.beside.before, text, mention.start) !== null ||
    people.beside.after.test(text.slice(mention.end)) ||
    (mention.count.max !== 0 && mention.single && people.unnumbered.test(gap))
  return {
    ...mention,
    labels,
    fate: isLeftOpen
      ? notAsked
      : ((mention.single ? fateWithin(own, people) : null) ?? fateOf(before, after, people)),
    bare: !mention.single && labels.length === 0 && firstOf(people.persons, said) === null,
    kin:
      matchBefore(people.possessive, text, mention.start) !== null ||
      people.kin.test(own) ||
      people.kinBehind.test(text.slice(mention.end)) ||
      (previous?.single === true && people.others.test(text.slice(mention.end))),
    groupSize:
      matchBefore(people.groupSize.before, text, mention.start) !== null ||
      people.groupSize.after.test(text.slice(mention.end)),
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
