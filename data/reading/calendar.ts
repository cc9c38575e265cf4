/** Reckoning with days as ISO dates (proleptic Gregorian), without a time zone. */

const dayLength = 86_400_000

/** A day as an ISO date, or null where the calendar has no such day (30 February, 31 April). */
export function isoDay(year: number, month: number, day: number): string | null {
  if (year < 0 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`
}

/** How many days a month has; February of a year not known has 29. */
export function daysIn(year: number | null, month: number): number {
  if (month === 2) return year === null || new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay()
}

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * dayLength).toISOString().slice(0, 10)
}

/** Days from one day to another, negative where the other is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayLength)
}

/** A month later or earlier; `months` may be negative. */
export function addMonths(year: number, month: number, months: number): { year: number; month: number } {
  const index = year * 12 + (month - 1) + months
  return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 }
}

export function padded(number: number, width: number): string {
  return String(number).padStart(width, '0')
}
