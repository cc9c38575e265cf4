/** One date of an EDTF string, an end of an interval or a member of a set, with the days it can mean. */
export type EdtfMoment = {
  /** As written, without the marks of doubt. */
  text: string
  /** Numbers where every digit is given, else null. */
  year: number | null
  month: number | null
  day: number | null
  /** 21 to 41: a season, quarter, third or half of the year. */
  season: number | null
  approximate: boolean
  uncertain: boolean
  /** ISO dates (proleptic Gregorian); null beyond what a calendar can hold. */
  earliest: string | null
  latest: string | null
}

type Days = { earliest: string | null; latest: string | null }

const calendarDate = /^(-?)([\dX]{4})(?:-([\dX]{2}))?(?:-([\dX]{2}))?(?:T.*)?$/
const longYear = /^(?:Y(-?\d+)(?:E(\d+))?|(-?\d{4}))(?:S(\d+))?$/
const centuryOrDecade = /^(-?)(\d{2,3})$/

/**
 * The first month of each part of a year, and how many it has. Seasons (21 to 32) are the meteorological ones, the plain
 * four (21 to 24) taken as northern; a winter is named for the year in which it begins. 33 to 36 are quarters, 37 to 39
 * thirds, 40 and 41 halves (ISO 8601-2, 4.8).
 */
const partsOfYear: Record<number, [first: number, months: number]> = {
  ...fourOf(21, [3, 6, 9, 12]),
  ...fourOf(25, [3, 6, 9, 12]),
  ...fourOf(29, [9, 12, 3, 6]),
  ...fourOf(33, [1, 4, 7, 10]),
  37: [1, 4],
  38: [5, 4],
  39: [9, 4],
  40: [1, 6],
  41: [7, 6],
}

function fourOf(code: number, months: number[]): Record<number, [number, number]> {
  return Object.fromEntries(months.map((month, index) => [code + index, [month, 3]]))
}

/** Reads one date of an EDTF string; null where no calendar has it (30 February) or it is none. */
export function edtfMoment(written: string): EdtfMoment | null {
  const text = written.replace(/[?~%]/g, '')
  const doubt = { approximate: /[~%]/.test(written), uncertain: /[?%]/.test(written) }
  const blank = { text, year: null, month: null, day: null, season: null, ...doubt }
  const date = calendarDate.exec(text)
  if (date !== null) {
    const [, sign = '', year = '', month, day] = date
    const season = month !== undefined && Number(month) in partsOfYear ? Number(month) : null
    const days = season === null ? daysOf(sign, year, month, day) : daysOfPart(Number(sign + year), season)
    if (days === null) return null
    const known = {
      year: numberOf(sign + year),
      month: season === null ? numberOf(month) : null,
      day: numberOf(day),
    }
    return { ...blank, ...known, season, ...days }
  }
  const [low, high] = yearsOf(text) ?? [null, null]
  if (low === null) return null
  return {
    ...blank,
    year: low === high ? low : null,
    earliest: isoDate(low, 1, 1),
    latest: isoDate(high, 12, 31),
  }
}

function numberOf(digits: string | undefined): number | null {
  return digits === undefined || digits.includes('X') ? null : Number(digits)
}

/** The years of "20", "201", "Y170000002", "Y17E7" or "1950S2" (two digits of it are significant). */
function yearsOf(text: string): [number, number] | null {
  const short = centuryOrDecade.exec(text)
  if (short !== null) {
    const span = short[2]!.length === 2 ? 100 : 10
    const low = Number(short[2]) * span
    return short[1] === '-' ? [-low - span + 1, -low] : [low, low + span - 1]
  }
  const long = longYear.exec(text)
  if (long === null) return null
  const year = Number(long[1] ?? long[3]) * 10 ** Number(long[2] ?? 0)
  if (long[4] === undefined) return [year, year]
  const step = 10 ** Math.max(0, String(Math.abs(year)).length - Number(long[4]))
  const low = Math.floor(year / step) * step
  return [low, low + step - 1]
}

function daysOfPart(year: number, part: number): Days | null {
  const [first, months] = partsOfYear[part] ?? [1, 12]
  const last = first + months - 1
  const [endYear, endMonth] = last > 12 ? [year + 1, last - 12] : [year, last]
  return { earliest: isoDate(year, first, 1), latest: isoDate(endYear, endMonth, daysIn(endYear, endMonth)) }
}

/** The first and last day that a mask like 156X-1X-XX allows and the calendar has. */
function daysOf(sign: string, year: string, month = 'XX', day = 'XX'): Days | null {
  const years = [Number(year.replaceAll('X', '0')), Number(year.replaceAll('X', '9'))]
  const [low = 0, high = 0] = sign === '-' ? [-years[1]!, -years[0]!] : years
  const earliest = firstDay(range(low, high), year, month, day, 1)
  const latest = firstDay(range(high, low), year, month, day, -1)
  return earliest === null || latest === null ? null : { earliest, latest }
}

function firstDay(
  years: Iterable<number>,
  mask: string,
  month: string,
  day: string,
  step: 1 | -1,
): string | null {
  let tried = 0
  for (const year of years) {
    if (!fits(String(Math.abs(year)).padStart(4, '0'), mask)) continue
    for (const at of step === 1 ? range(1, 12) : range(12, 1)) {
      if (!fits(padded(at), month)) continue
      const last = daysIn(year, at)
      for (const on of step === 1 ? range(1, last) : range(last, 1)) {
        if (fits(padded(on), day)) return isoDate(year, at, on)
      }
    }
    tried += 1
    if (tried > leapYearsApartAtMost) return null
  }
  return null
}

/** Between 1896 and 1904 lie eight years; a mask may step by ten. */
const leapYearsApartAtMost = 40

function* range(from: number, to: number): Iterable<number> {
  const step = from <= to ? 1 : -1
  for (let at = from; at !== to + step; at += step) yield at
}

function fits(digits: string, mask: string): boolean {
  return Array.from(mask).every((sign, index) => sign === 'X' || sign === digits[index])
}

function padded(number: number): string {
  return String(number).padStart(2, '0')
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** With a sign and six digits outside the years 0 to 9999, as ECMAScript writes them; null beyond its reach. */
function isoDate(year: number, month: number, day: number): string | null {
  if (!Number.isSafeInteger(year) || Math.abs(year) > 271_000) return null
  const digits = year >= 0 && year <= 9999 ? String(year).padStart(4, '0') : expanded(year)
  return `${digits}-${padded(month)}-${padded(day)}`
}

function expanded(year: number): string {
  return `${year < 0 ? '-' : '+'}${String(Math.abs(year)).padStart(6, '0')}`
}
