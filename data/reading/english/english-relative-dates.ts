import { casual } from 'chrono-node/en'
import { daysBetween, padded } from '../calendar.ts'
import type { DateOffset, RelativeDate } from '../relative-date.ts'

/** The middle of a month, so that no offset runs over the end of a shorter one. */
const reference = { year: 2001, month: 8, day: 15 }
const instant = new Date(Date.UTC(reference.year, reference.month - 1, reference.day, 12))

/** Forms that chrono reads well; it also puts numbers to "a few days ago" and "within two days", which say none. */
const counted =
  /^(?:(?:about|around|approximately|roughly|nearly|almost|some|just|only)\s+)*(?:an?|the|\d+|(?!few|several|couple|half|many)\p{L}+(?:[ -](?!few|several|couple|half|many)\p{L}+)?)\s+(?:days?|weeks?|months?|years?)\s+(ago|before|earlier|after|later|prior)$/iu
const named =
  /^(?:today|tonight|yesterday|last night|the day before yesterday|(?:last|this)\s+(?:week|month|year)|this\s+(?:morning|afternoon|evening))$/i
const aboutBefore =
  /\b(?:about|around|approximately|roughly|nearly|almost|some|more than|less than|over|under)\s+$/i

/** What chrono has no ear for. */
const plain: readonly { pattern: RegExp; days: number }[] = [
  {
    pattern:
      /\b(?:the|that|this)\s+(?:very\s+)?same\s+(?:day|date|night|morning|evening|afternoon)\b|\bthat\s+(?:day|night|morning|evening|afternoon)\b/giu,
    days: 0,
  },
  { pattern: /\bthe\s+(?:following|next)\s+(?:day|morning|night|evening)\b/giu, days: 1 },
  { pattern: /\bthe\s+(?:previous|preceding)\s+(?:day|night|evening)\b/giu, days: -1 },
]

/** Without one of these words chrono is not asked: it takes longer than all the rest. */
const worthAsking = /\b(?:ago|before|earlier|after|later|prior|to(?:day|night)|yesterday|last|this)\b/i

/** Dates that an English text gives only in relation to another: "yesterday", "about two months ago", "28 days after". */
export function findEnglishRelativeDates(text: string): RelativeDate[] {
  if (!worthAsking.test(text) && !plain.some(({ pattern }) => text.search(pattern) >= 0)) return []
  const own = plain.flatMap(({ pattern, days }) =>
    Array.from(
      text.matchAll(pattern),
      (match): RelativeDate => ({
        start: match.index,
        end: match.index + match[0].length,
        from: 'another-date',
        amount: days,
        unit: 'day',
        approximate: false,
        anchor: null,
      }),
    ),
  )
  const chronos = casual.parse(text, { instant, timezone: 0 }).flatMap(({ text: found, index, start }) => {
    const words = found.replace(/\s+/g, ' ').trim()
    const direction = counted.exec(words)?.[1]?.toLowerCase()
    if (direction === undefined && !named.test(words)) return []
    const offset = offsetOf(words, {
      year: start.isCertain('year') ? start.get('year') : null,
      month: start.isCertain('month') ? start.get('month') : null,
      day: start.isCertain('day') ? start.get('day') : null,
    })
    if (offset === null) return []
    const about =
      aboutBefore.test(`${text.slice(0, index)} `.replace(/\s+$/, ' ')) ||
      aboutBefore.test(`${words.split(' ')[0]} `)
    const rounded = direction !== undefined && offset.unit !== 'day'
    const from = direction === undefined || direction === 'ago' ? 'publication' : 'another-date'
    const span = { start: index, end: index + found.length }
    return [
      {
        ...span,
        ...offset,
        approximate: offset.approximate || about || rounded,
        from,
        anchor: /^(?:after|before|prior)$/.test(direction ?? '') ? 'follows' : null,
      } satisfies RelativeDate,
    ]
  })
  return [...own, ...chronos].toSorted((one, other) => one.start - other.start)
}

type KnownParts = { year: number | null; month: number | null; day: number | null }

/** How far chrono went from the reference, in the unit of the words. */
function offsetOf(words: string, { year, month, day }: KnownParts): DateOffset | null {
  if (/^this\s+(?:morning|afternoon|evening)$/i.test(words))
    return { amount: 0, unit: 'day', approximate: false }
  if (year === null || /^this\s+week$/i.test(words)) return null
  const years = year - reference.year
  if (month === null) return { amount: years, unit: 'year', approximate: false }
  if (day === null) {
    return { amount: years * 12 + month - reference.month, unit: 'month', approximate: false }
  }
  const days = daysBetween(iso(reference), iso({ year, month, day }))
  if (!/\bweeks?\b/i.test(words)) return { amount: days, unit: 'day', approximate: false }
  return { amount: Math.round(days / 7), unit: 'week', approximate: true }
}

function iso({ year, month, day }: { year: number; month: number; day: number }): string {
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`
}
