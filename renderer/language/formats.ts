/** How the chosen language writes numbers, days, moments, sizes and lists. */
export type Formats = {
  number: (value: number) => string
  /** A share from 0 to 1, without decimals. */
  percent: (share: number) => string
  /** An ISO day, month or year as `2025-09-28`, `2025-09`, `2025`. */
  day: (iso: string) => string
  weekday: (iso: string) => string
  moment: (iso: string) => string
  bytes: (value: number) => string
  list: (parts: readonly string[]) => string
  language: (tag: string) => string
}

const made = new Map<string, Formats>()

export function formatsFor(locale: string): Formats {
  const known = made.get(locale)
  if (known) return known
  const formats = makeFormats(locale)
  made.set(locale, formats)
  return formats
}

function makeFormats(locale: string): Formats {
  const numbers = new Intl.NumberFormat(locale)
  const shares = new Intl.NumberFormat(locale, { style: 'percent' })
  const day = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  })
  const month = new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' })
  const year = new Intl.DateTimeFormat(locale, { year: 'numeric', timeZone: 'UTC' })
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' })
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' })
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' })
  const names = new Intl.DisplayNames(locale, { type: 'language' })
  const byShape = (iso: string) => (iso.length === 4 ? year : iso.length === 7 ? month : day)
  return {
    number: (value) => numbers.format(value),
    percent: (share) => shares.format(share),
    day: (iso) => {
      const date = new Date(iso.length === 4 ? `${iso}-01-01` : iso)
      return Number.isNaN(date.getTime()) ? iso : byShape(iso).format(date)
    },
    weekday: (iso) => weekday.format(new Date(iso)),
    moment: (iso) => moment.format(new Date(iso)),
    bytes: (value) => bytes(locale, value),
    list: (parts) => lists.format(parts),
    language: (tag) => names.of(tag) ?? tag,
  }
}

const sizes = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const

function bytes(locale: string, value: number): string {
  const step = Math.min(sizes.length - 1, value < 1 ? 0 : Math.floor(Math.log10(value) / 3))
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: sizes[step] ?? 'byte',
    unitDisplay: 'short',
    maximumFractionDigits: step === 0 ? 0 : 1,
  }).format(value / 1000 ** step)
}
