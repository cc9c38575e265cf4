import type { Count, CountPart } from '../values/count.ts'
import type { CountMention } from './count-mentions.ts'
import type { CountLabel } from './language.ts'

/** A total with the parts that the text gives of it. */
export type CountGroup = {
  start: number
  end: number
  count: Count
  /** What kind of people the whole is. */
  labels: CountLabel[]
  fate: string | null
  object: string | null
  parts: (CountPart & { label: CountLabel; exact: boolean })[]
}

/** By which axis a part is named first where it could be by several. */
export const axes = ['sex-and-age', 'status', 'fate'] as const

/** Exactly so many, or nothing. */
export function exactNumber({ min, max, approximate }: Count): number | null {
  return min !== undefined && min === max && approximate !== true ? min : null
}

export function groupOf({ start, end, count, labels, fate, object }: CountMention): CountGroup {
  return { start, end, count, labels, fate, object, parts: [] }
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
  return { ...groupOf(total), end: members.at(-1)?.end ?? total.end, fate: common, parts }
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
    const number = exactNumber(member.count)
    const count = number ?? (member.count.approximate === true ? undefined : member.count.min)
    if (label === undefined || count === undefined) continue
    const known = parts.find((part) => part.axis === label.axis && part.category === label.category)
    if (known === undefined) parts.push({ ...label, count, label, exact: number !== null })
    else {
      known.count += count
      known.exact &&= number !== null
    }
  }
  return parts
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
      return ofAxis.every(({ exact }) => exact) && ofAxis.reduce((sum, part) => sum + part.count, 0) === whole
    })
  return { ...count, parts: parts.map(({ axis, category, count }) => ({ axis, category, count })), complete }
}
