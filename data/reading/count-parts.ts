import type { Count, CountPart } from '../values/count.ts'
import type { CountMention } from './count-mentions.ts'
import type { CountLabel } from './people-language.ts'
import type { Span } from './span.ts'

/** A total with the parts that the text gives of it. */
export type CountGroup = {
  start: number
  end: number
  count: Count
  /** What kind of people the whole is. */
  labels: CountLabel[]
  fate: string | null
  object: string | null
  parts: (CountPart & { label: CountLabel })[]
  /** How many the group has, not what befell them ("a 14-member cell"). */
  groupSize: boolean
  /** The numbers without which the whole is not said, and those of its parts. */
  saidBy: Span[]
  partsAt: Span[]
}

/** By which axis a part is named first where it could be by several. */
export const axes = ['sex-and-age', 'status', 'fate'] as const

/** Exactly so many, or nothing. */
export function exactNumber({ min, max, approximate }: Count): number | null {
  return min !== undefined && min === max && approximate !== true ? min : null
}

export function groupOf({ start, end, count, labels, fate, object, groupSize }: CountMention): CountGroup {
  const at = { start, end }
  return { ...at, count, labels, fate, object, groupSize, parts: [], saidBy: [at], partsAt: [] }
}

type PartNumber = Pick<CountPart, 'count' | 'bound'>

/** The one number of a part with its bound; null for what has two numbers or none. */
function partNumber({ min, max, approximate }: Count): PartNumber | null {
  const number = min ?? max
  if (number === undefined || (min !== undefined && max !== undefined && min !== max)) return null
  if (approximate) return { count: number, bound: 'about' }
  if (min !== undefined && max !== undefined) return { count: number }
  return { count: number, bound: min === undefined ? 'at-most' : 'at-least' }
}

/** A part as a count of its own. */
export function countOfPart({ count, bound }: CountPart): Count {
  if (bound === 'at-least') return { min: count }
  if (bound === 'at-most') return { max: count }
  return { min: count, max: count, ...(bound === 'about' ? { approximate: true } : {}) }
}

/** What a number says its people are, on one axis; a fate only where the total has none. */
export function labelOn(
  axis: CountLabel['axis'],
  mention: CountMention,
  total: CountMention,
): CountLabel | null {
  if (axis === 'fate') {
    return mention.fate === null || total.fate !== null ? null : { axis, category: mention.fate }
  }
  return mention.labels.find((label) => label.axis === axis) ?? null
}

/** A total with the numbers that are its parts, by the axes given, the first that fits. */
export function joined(
  total: CountMention,
  members: readonly CountMention[],
  parted: readonly CountLabel['axis'][],
): CountGroup {
  const fates = new Set(members.map(({ fate }) => fate))
  const common = total.fate === null && fates.size === 1 ? (members[0]?.fate ?? null) : total.fate
  const parts = mergedParts(members, { ...total, fate: common }, parted)
  return {
    ...groupOf(total),
    end: members.at(-1)?.end ?? total.end,
    fate: common,
    parts,
    partsAt: spansIn(members),
  }
}

/** Where some numbers stand. */
export function spansIn(mentions: readonly CountMention[]): Span[] {
  return mentions.map(({ start, end }) => ({ start, end }))
}

/** Boys and girls are both children: what has one category is one part. */
function mergedParts(
  members: readonly CountMention[],
  total: CountMention,
  parted: readonly CountLabel['axis'][],
): CountGroup['parts'] {
  const parts: CountGroup['parts'] = []
  for (const member of members) {
    const [label] = parted.flatMap((axis) => labelOn(axis, member, total) ?? [])
    const number = partNumber(member.count)
    if (label === undefined || number === null) continue
    const known = parts.find((part) => part.axis === label.axis && part.category === label.category)
    if (known === undefined) parts.push({ ...label, ...number, label })
    else {
      known.count += number.count
      const bound = commonBound(known.bound, number.bound)
      if (bound !== undefined) known.bound = bound
    }
  }
  return parts
}

/** Six and about two are about eight; at least two and at most three are about five. */
function commonBound(one: CountPart['bound'], other: CountPart['bound']): CountPart['bound'] {
  if (one === other || other === undefined) return one
  return one === undefined ? other : 'about'
}

/** The count of a group with its parts, and whether they make up the whole on every axis they are given for. */
export function countWithParts({ count, parts }: CountGroup): Count {
  if (parts.length === 0) return count
  const whole = exactNumber(count)
  const given = [...new Set(parts.map(({ axis }) => axis))]
  const complete =
    whole !== null &&
    given.every((axis) => {
      const ofAxis = parts.filter((part) => part.axis === axis)
      return (
        ofAxis.every(({ bound }) => bound === undefined) &&
        ofAxis.reduce((sum, part) => sum + part.count, 0) === whole
      )
    })
  return { ...count, parts: parts.map(({ label: _, ...part }) => part), complete }
}
