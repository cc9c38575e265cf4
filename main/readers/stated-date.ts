const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const iso = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?(?:$|[T\s])/
const compact = /^(\d{4})(\d{2})(\d{2})(?:$|T?\d{4,6})/
const slashed = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})\b/
const dayFirst = /^(?:[a-z]+,?\s+)?(\d{1,2})(?:st|nd|rd|th)?[\s-]+([a-z]{3,9})\.?,?[\s-]+(\d{4})\b/i
const monthFirst = /^(?:[a-z]+,?\s+)?([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b/i

/**
 * The date that the markup of a document states, as EDTF: as written, in the document's own time zone, to the day at
 * most. Null for what can be read in two ways (10/11/2019), and for what is no date of the calendar.
 */
export function statedDate(text: string | null | undefined): string | null {
  const words = (text ?? '').trim()
  const numeric = iso.exec(words) ?? compact.exec(words) ?? slashed.exec(words)
  if (numeric !== null) return calendarDate(numeric[1], numeric[2], numeric[3])
  const day = dayFirst.exec(words)
  if (day !== null) return calendarDate(day[3], monthOf(day[2]), day[1])
  const month = monthFirst.exec(words)
  return month === null ? null : calendarDate(month[3], monthOf(month[1]), month[2])
}

function monthOf(name = ''): string {
  const lower = name.toLowerCase()
  const index = months.indexOf(lower.slice(0, 3))
  const long = new Date(Date.UTC(2000, index, 1)).toLocaleString('en', { month: 'long', timeZone: 'UTC' })
  return index !== -1 && (long.toLowerCase().startsWith(lower) || lower === 'sept') ? String(index + 1) : '0'
}

/** Pages of the web; earlier "years" are defaults of a program. */
const earliest = 1970

function calendarDate(year = '', month?: string, day?: string): string | null {
  if (Number(year) < earliest) return null
  if (month === undefined) return year
  const monthNumber = Number(month)
  if (monthNumber < 1 || monthNumber > 12) return null
  const toMonth = `${year}-${month.padStart(2, '0')}`
  if (day === undefined) return toMonth
  const last = new Date(Date.UTC(Number(year), monthNumber, 0)).getUTCDate()
  return Number(day) >= 1 && Number(day) <= last ? `${toMonth}-${day.padStart(2, '0')}` : null
}
