import { readTypedDate } from '../reading/read-typed-date.ts'
import { Refusal } from '../refusal.ts'
import type { DateValue } from '../values/date.ts'
import { isDate } from '../values/day-ends.ts'
import { boundsOf } from '../values/edtf.ts'
import { possibilities, type Value } from '../values/value.ts'
import type { FieldPlan, UsedColumn } from './column-plan.ts'
import { dayText, orderUnknown } from './read-cell.ts'
import type { FieldReading } from './read-field.ts'
import type { Entry, TableRow } from './table-row.ts'

/** A date made of several cells. */
type Made = { edtf: string; entries: Entry[] }

/**
 * A date that a table spreads over columns: first and last day, or year, month and day, where 0 stands for not known. Such
 * a date is a claim of its own unless a column that holds the whole date says the same days already. Of two cells that say
 * the same day, one is cited. A precision code then widens a bare day to what the code means.
 */
export function readDateParts(plan: FieldPlan, row: TableRow, readings: FieldReading[]): FieldReading[] {
  const { field, parts } = plan
  const anchor = parts.from ?? parts.to ?? parts.year ?? null
  const made = row.attempt(anchor, () => fromTo(plan, row) ?? yearMonthDay(plan, row))
  const all =
    made === null
      ? readings
      : withMade(readings, { field, item: null, value: { edtf: made.edtf }, entries: made.entries })
  return parts.precision === undefined
    ? all
    : all.map((one) => widened(one, row, parts.precision as UsedColumn))
}

function withMade(readings: FieldReading[], made: FieldReading): FieldReading[] {
  return readings.some((whole) => daysOf(whole.value) === daysOf(made.value)) ? readings : [...readings, made]
}

/** The first and the last day that a value can mean, to be compared. */
function daysOf(value: Value): string {
  return possibilities(value)
    .filter(isDate)
    .map(({ edtf }) => JSON.stringify(boundsOf(edtf)))
    .join()
}

function fromTo({ parts }: FieldPlan, row: TableRow): Made | null {
  const [from, to] = [row.entry(parts.from), row.entry(parts.to)]
  const entries = [from, to].filter((one) => one !== null)
  if (entries.length === 0) return null
  const [first, last] = [from && dayOf(from), to && dayOf(to)]
  if (first === last && first !== null) return { edtf: first, entries: entries.slice(0, 1) }
  if (last === null) return { edtf: first ?? '', entries }
  if (first === null) return { edtf: `../${last}`, entries }
  const edtf = `${first}/${last}`
  if (boundsOf(edtf) === null)
    throw new Refusal('date-reversed', `The last day ${last} is before the first day ${first}.`)
  return { edtf, entries }
}

function dayOf({ text, column }: Entry): string {
  const { edtf } = typedDate(text, column)
  if (!edtf.includes('/')) return edtf
  throw new Refusal('no-day', `“${text}” is a span of time; a first or last day is one day.`)
}

function typedDate(text: string, { use }: UsedColumn): DateValue {
  try {
    return readTypedDate(dayText(text, use))
  } catch (error) {
    throw error instanceof Refusal && error.code === 'day-or-month' ? orderUnknown(text) : error
  }
}

function yearMonthDay({ parts }: FieldPlan, row: TableRow): Made | null {
  const entries = [parts.year, parts.month, parts.day].map((column) => row.entry(column))
  const [year, month, day] = entries.map((entry) => (entry === null ? 0 : numberOf(entry)))
  if (!year) return null
  const edtf = [
    String(year).padStart(4, '0'),
    ...(month ? [two(month), ...(day ? [two(day)] : [])] : []),
  ].join('-')
  const used = entries.filter((one): one is Entry => one !== null && numberOf(one) > 0)
  if (boundsOf(edtf) !== null) return { edtf, entries: used }
  throw new Refusal('no-such-day', `There is no day ${edtf}.`)
}

function numberOf({ text, column }: Entry): number {
  const number = Number(text)
  if (Number.isInteger(number) && number >= 0 && number <= 9_999) return number
  throw new Refusal('no-number', `“${text}” in “${column.name}” is no number of a year, month or day.`)
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}

/** ACLED: 2 within the week, 3 only the month. UCDP GED: 2 and 3 about that day, 4 the month, 5 the year. */
const meanings = {
  acled: { '1': 'day', '2': 'about', '3': 'month' },
  ucdp: { '1': 'day', '2': 'about', '3': 'about', '4': 'month', '5': 'year' },
} as const

const bareDay = /^\d{4}-\d{2}-\d{2}$/

/** A bare day as wide as the code says; a date that says itself how wide it is stays as it is. */
function widened(reading: FieldReading, row: TableRow, column: UsedColumn): FieldReading {
  const entry = row.entry(column)
  if (entry === null) return reading
  const codes: Record<string, string> = meanings[column.use.codes ?? 'acled']
  const meaning = row.attempt(column, () => {
    const found = codes[entry.text.replace(/\.0+$/, '')]
    if (found !== undefined) return found
    throw new Refusal('no-code', `“${entry.text}” is none of the codes ${Object.keys(codes).join(', ')}.`)
  })
  const { value } = reading
  if (meaning === null || meaning === 'day' || typeof value !== 'object' || !('edtf' in value)) return reading
  const { edtf } = value as DateValue
  if (!bareDay.test(edtf)) return reading
  const wider = { about: `${edtf}~`, month: edtf.slice(0, 7), year: edtf.slice(0, 4) }[meaning]
  return wider === undefined
    ? reading
    : { ...reading, value: { ...value, edtf: wider }, entries: [...reading.entries, entry] }
}
