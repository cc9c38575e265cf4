import type { DateLanguage } from './date-language.ts'
import type { DatePoint } from './date-point.ts'
import { dateShapes } from './date-shapes.ts'

const nothing: Omit<DatePoint, 'start' | 'end'> = {
  year: null,
  yearsBack: null,
  month: null,
  day: null,
  lastDay: null,
  eitherDay: false,
  weekday: null,
  season: null,
  decade: false,
  swapped: false,
  weak: false,
}

/** Every date that a text names in figures or by the names of months, in order. */
export function findDatePoints(text: string, language: DateLanguage): DatePoint[] {
  const found: DatePoint[] = []
  for (const { pattern, read } of dateShapes(language)) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index
      const end = start + match[0].length
      if (found.some((other) => start < other.end && other.start < end)) continue
      const point = read(match.groups ?? {}, language)
      if (point !== null) found.push({ ...nothing, ...point, start, end })
    }
  }
  return found.toSorted((one, other) => one.start - other.start)
}
