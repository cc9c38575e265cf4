import { padded } from './calendar.ts'
import type { DateLanguage } from './language.ts'

/** A time within a day: `HH:MM` or a part of the day, as "dawn"; offsets are UTF-16 units. */
export type TimeOfDay = { start: number; end: number; localTime: string; zone: string | null }

const clock =
  /(?<![\p{L}\p{N}:.])(\d{1,2})(?:[:.](\d{2}))?\s*(a\.?m\b\.?|p\.?m\b\.?)|(?<![\p{L}\p{N}:.,/-])(\d{1,2}):(\d{2})(?![\d:])/giu
const universal = /^\s*(?:UTC|GMT)\b/

/** The first time of day that a text names; a time on the clock goes before a part of the day. */
export function findTimeOfDay(text: string, language: DateLanguage): TimeOfDay | null {
  for (const match of text.matchAll(clock)) {
    const hour = hourOf(Number(match[1] ?? match[4]), match[3])
    const minute = Number(match[2] ?? match[5] ?? 0)
    if (hour === null || minute > 59) continue
    const end = match.index + match[0].length
    const zone = universal.exec(text.slice(end))
    return {
      start: match.index,
      end: end + (zone?.[0].length ?? 0),
      localTime: `${padded(hour, 2)}:${padded(minute, 2)}`,
      zone: zone === null ? null : 'UTC',
    }
  }
  for (const { pattern, part } of language.partsOfDay) {
    const match = pattern.exec(text)
    if (match === null) continue
    return { start: match.index, end: match.index + match[0].length, localTime: part, zone: null }
  }
  return null
}

function hourOf(hour: number, half: string | undefined): number | null {
  if (half === undefined) return hour < 24 ? hour : null
  if (hour < 1 || hour > 12) return null
  return (hour % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0)
}
