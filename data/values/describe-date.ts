import { edtfShape } from './edtf.ts'
import type { EdtfMoment } from './edtf-moment.ts'

/** What no calendar format says. The catalogue of messages has these in every language. */
export type DateWords = {
  about: (date: string) => string
  uncertain: (date: string) => string
  between: (from: string, to: string) => string
  since: (from: string) => string
  until: (to: string) => string
  choice: (dates: string[]) => string
  all: (dates: string[]) => string
  season: (part: string, year: string) => string
  seasons: Record<number, string>
  yearUnknown: (date: string) => string
}

const inEnglish = new Intl.ListFormat('en', { type: 'conjunction' })
const orInEnglish = new Intl.ListFormat('en', { type: 'disjunction' })

export const englishDateWords: DateWords = {
  about: (date) => `about ${date}`,
  uncertain: (date) => `possibly ${date}`,
  between: (from, to) => `${from} – ${to}`,
  since: (from) => `since ${from}`,
  until: (to) => `until ${to}`,
  choice: (dates) => orInEnglish.format(dates),
  all: (dates) => inEnglish.format(dates),
  season: (part, year) => `${part} ${year}`,
  seasons: Object.fromEntries([
    ...[21, 25, 29].flatMap((code) =>
      ['spring', 'summer', 'autumn', 'winter'].map((name, index) => [code + index, name]),
    ),
    ...['first', 'second', 'third', 'fourth'].map((name, index) => [33 + index, `${name} quarter of`]),
    ...['first', 'second', 'last'].map((name, index) => [37 + index, `${name} third of`]),
    ...['first', 'second'].map((name, index) => [40 + index, `${name} half of`]),
  ]),
  yearUnknown: (date) => `${date}, year unknown`,
}

/**
 * An EDTF date for a reader: "28 September 2025", "about March 2024", "since 2020", "2018 – 2022", "summer 2019". Days and
 * months are written as the locale (BCP 47) writes them; what is no EDTF comes back as it is.
 */
export function describeDate(edtf: string, locale: string, words: DateWords = englishDateWords): string {
  const shape = edtfShape(edtf)
  if (shape === null) return edtf
  if (shape.type === 'moment') return describeMoment(shape.moment, locale, words)
  if (shape.type === 'interval') return describeSpan(shape.from, shape.to, locale, words) ?? edtf
  const members = shape.members.map(([from, to]) =>
    from === to && from !== null
      ? describeMoment(from, locale, words)
      : (describeSpan(from, to, locale, words) ?? edtf),
  )
  return shape.type === 'choice' ? words.choice(members) : words.all(members)
}

function describeSpan(
  from: EdtfMoment | null,
  to: EdtfMoment | null,
  locale: string,
  words: DateWords,
): string | null {
  const [low, high] = [from, to].map((end) => (end === null ? null : describeMoment(end, locale, words)))
  if (low != null && high != null) return low === high ? low : words.between(low, high)
  if (low != null) return words.since(low)
  return high == null ? null : words.until(high)
}

function describeMoment(moment: EdtfMoment, locale: string, words: DateWords): string {
  const plain = describeDay(moment, locale, words)
  const doubted = moment.uncertain ? words.uncertain(plain) : plain
  return moment.approximate ? words.about(doubted) : doubted
}

function describeDay(moment: EdtfMoment, locale: string, words: DateWords): string {
  const { text, year, month, day, season } = moment
  if (season !== null) return words.season(words.seasons[season] ?? String(season), yearText(year, locale))
  if (/^XXXX-\d\d(-\d\d)?$/.test(text) && month !== null) {
    const date = formatted(
      { month: 'long', ...(day === null ? {} : { day: 'numeric' }) },
      locale,
      2000,
      month,
      day ?? 1,
    )
    return words.yearUnknown(date)
  }
  if (year === null || year < 1 || /X/.test(text)) return text
  if (month === null) return yearText(year, locale)
  if (day === null) return formatted({ month: 'long', year: 'numeric' }, locale, year, month, 1)
  return formatted({ day: 'numeric', month: 'long', year: 'numeric' }, locale, year, month, day)
}

function yearText(year: number | null, locale: string): string {
  return year === null ? '' : new Intl.NumberFormat(locale, { useGrouping: false }).format(year)
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** Always of the Gregorian calendar, which is what EDTF counts in. */
function formatted(
  parts: Intl.DateTimeFormatOptions,
  locale: string,
  year: number,
  month: number,
  day: number,
): string {
  const key = `${locale} ${Object.keys(parts).join(' ')}`
  const format =
    formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC', calendar: 'gregory' })
  formats.set(key, format)
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return format.format(date)
}
