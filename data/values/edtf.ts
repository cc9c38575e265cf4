import edtf from 'edtf'

/** The days an EDTF string can mean, as ISO dates (proleptic Gregorian); null where an end is open. */
export type DateBounds = { earliest: string | null; latest: string | null }

const plainDay = /^(\d{4})-(\d{2})-(\d{2})$/
const remembered = new Map<string, DateBounds | null>()
const rememberedAtMost = 20_000

/** Whether a string is EDTF (ISO 8601-2:2019, levels 0 to 2). */
export function isEdtf(text: string): boolean {
  return boundsOf(text) !== null
}

/**
 * The earliest and latest day that an EDTF string can mean; null where it is no EDTF. An approximate date is not widened
 * here: that takes the tolerance of a field (see evidence/possible-values).
 */
export function boundsOf(text: string): DateBounds | null {
  if (plainDay.test(text)) {
    const day = new Date(`${text}T00:00:00Z`)
    const exists = !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
    return exists ? { earliest: text, latest: text } : null
  }
  const known = remembered.get(text)
  if (known !== undefined) return known
  const bounds = readBounds(text)
  if (remembered.size >= rememberedAtMost) remembered.clear()
  remembered.set(text, bounds)
  return bounds
}

function readBounds(text: string): DateBounds | null {
  if (text === '' || text.length > 100) return null
  try {
    const date = edtf(text)
    return { earliest: isoDay(date.min), latest: isoDay(date.max) }
  } catch {
    return null
  }
}

function isoDay(milliseconds: number): string | null {
  if (!Number.isFinite(milliseconds) || Math.abs(milliseconds) > 8.64e15) return null
  return new Date(milliseconds).toISOString().split('T')[0] ?? null
}
