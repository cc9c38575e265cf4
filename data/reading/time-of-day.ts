import { padded } from './calendar.ts'
import type { ClockLanguage, HalfOfDay } from './clock-language.ts'
import type { Span } from './span.ts'

/** A time within a day: `HH:MM`, "about HH:MM" or a part of the day, as "dawn"; and whose time it is, where that is said. */
export type TimeOfDay = Span & { localTime: string; zone: string | null }

/** The first time of day that a text names; a time on the clock goes before a part of the day. */
export function findTimeOfDay(text: string, clock: ClockLanguage): TimeOfDay | null {
  for (const match of clock.times.flatMap((pattern) => [...text.matchAll(pattern)])) {
    const time = onTheClock(match.groups ?? {}, clock)
    if (time === null) continue
    return withSurroundings(text, { start: match.index, end: match.index + match[0].length }, time, clock)
  }
  for (const { pattern, part } of clock.partsOfDay) {
    const match = pattern.exec(text)
    if (match === null) continue
    return { start: match.index, end: match.index + match[0].length, localTime: part, zone: null }
  }
  return null
}

function onTheClock(groups: Record<string, string | undefined>, clock: ClockLanguage): string | null {
  const named = clock.hourNames.findIndex((name) =>
    new RegExp(`^(?:${name})$`, 'iu').test(groups.named ?? ''),
  )
  const hour = groups.hour === undefined ? named + 1 : Number(groups.hour)
  const past = clock.past.find(({ pattern }) => pattern.test(groups.past ?? ''))?.minutes ?? 0
  const minute = Number(groups.minute ?? past)
  const half = clock.halves.find(({ pattern }) => pattern.test(groups.half ?? ''))?.half ?? null
  const ofDay = hourOfDay(hour, half, groups.minute === undefined)
  if (ofDay === null || minute > 59) return null
  const minutes = (ofDay * 60 + minute + 1440) % 1440
  return `${padded(Math.floor(minutes / 60), 2)}:${padded(minutes % 60, 2)}`
}

/** A bare hour without a half of the day is one of two. */
function hourOfDay(hour: number, half: HalfOfDay | null, isBare: boolean): number | null {
  if (hour > 23 || hour < 0 || (isBare && half === null && hour <= 12)) return null
  if (half === null) return hour
  if (hour < 1 || hour > 12) return hour > 12 ? hour : null
  if (half === 'morning') return hour % 12
  if (half === 'evening') return (hour % 12) + 12
  if (half === 'noon') return hour >= 10 ? hour : hour + 12
  return hour === 12 ? 0 : hour < 6 ? hour : hour + 12
}

/** Takes in, right beside the time, whose time it is and that it is only about right. */
function withSurroundings(text: string, { start, end }: Span, time: string, clock: ClockLanguage): TimeOfDay {
  let span = { start, end }
  let zone: string | null = null
  let isAbout = false
  for (let round = 0; round < 2; round += 1) {
    const named: { span: Span; zone: string } | null = zone === null ? zoneBeside(text, span, clock) : null
    if (named !== null) {
      span = named.span
      zone = named.zone
    }
    const about = aboutBeside(text, span, clock)
    if (about !== null) {
      span = about
      isAbout = true
    }
  }
  return { ...span, localTime: isAbout ? `about ${time}` : time, zone: zone === '' ? null : zone }
}

const nothing = /^[\s,(]*$/

function zoneBeside(
  text: string,
  { start, end }: Span,
  clock: ClockLanguage,
): { span: Span; zone: string } | null {
  for (const { pattern, zone } of clock.zones) {
    for (const match of text.matchAll(pattern)) {
      const last = match.index + match[0].length
      const isAfter = match.index >= end && nothing.test(text.slice(end, match.index))
      const isBefore = last <= start && nothing.test(text.slice(last, start))
      if (!isAfter && !isBefore) continue
      return {
        span: isAfter ? { start, end: last } : { start: match.index, end },
        zone: zone ?? zoneOfOffset(match.groups) ?? '',
      }
    }
  }
  return null
}

/** GMT+3 is the zone Etc/GMT-3: the sign of those names is the other way round. */
function zoneOfOffset(groups: Record<string, string | undefined> | undefined): string | null {
  const hours = Number(groups?.hours ?? Number.NaN)
  if (Number.isNaN(hours) || hours > 12) return null
  if (hours === 0) return 'UTC'
  return `Etc/GMT${groups?.sign === '-' ? '+' : '-'}${hours}`
}

function aboutBeside(text: string, { start, end }: Span, { about }: ClockLanguage): Span | null {
  const before = about.before.exec(text.slice(0, start))
  if (before !== null) return { start: before.index, end }
  const after = about.after.exec(text.slice(end))
  return after === null ? null : { start, end: end + after[0].length }
}
