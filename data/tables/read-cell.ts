import { splitItems } from '../exports/csv/escape-item.ts'
import type { FindName } from '../reading/names-in-words.ts'
import { readTyped } from '../reading/read-typed.ts'
import { readTypedCount } from '../reading/read-typed-count.ts'
import type { Field } from '../records/codebook.ts'
import { Refusal } from '../refusal.ts'
import type { Count } from '../values/count.ts'
import { isEdtf } from '../values/edtf.ts'
import type { Value } from '../values/value.ts'
import type { ColumnUse } from './table-map.ts'

/** What a cell means to the map, before it is read: blanks off, its own words for values put in; '' for nothing. */
export function meaningOf(cell: string, { values }: ColumnUse): string {
  const text = cell.trim()
  return values !== undefined && Object.hasOwn(values, text) ? (values[text] as string).trim() : text
}

const wholeWithFraction = /^(\d+)\.0+$/
const midnight = /[T ]00:00(?::00(?:\.0+)?)?Z?$/

/**
 * The value that a cell's text stands for, read as if it were typed into the field. What programs add when they save a
 * table is taken off first: "4.0" is 4, a day at midnight is the day. Throws Refusal.
 */
export function readCell(field: Field, text: string, use: ColumnUse, findName: FindName): Value {
  try {
    return readTyped(field, plainText(field, text, use), { findName })
  } catch (error) {
    throw error instanceof Refusal && error.code === 'day-or-month' ? orderUnknown(text) : error
  }
}

/** One cell may be written anew; a column of them needs its order said once. */
export function orderUnknown(text: string): Refusal {
  return new Refusal(
    'day-or-month',
    `“${text}” can be two days; say in which order the column writes them (in a map: "format": "date:dd/mm/yyyy").`,
    { typed: text },
  )
}

function plainText(field: Field, text: string, use: ColumnUse): string {
  if (field.type === 'count') return text.replace(wholeWithFraction, '$1')
  if (field.type === 'date') return dayText(text, use)
  if (use.split === undefined || field.type === 'place' || field.type === 'actor') return text
  if (field.type !== 'list' && field.type !== 'many-of') return text
  const entries = use.escape === undefined ? text.split(use.split) : splitItems(text, use.split)
  return entries.join(';')
}

/** A number in a column of low or high figures: "at least 3" has a lowest number, "about 40" has both. */
export function readFigure(text: string): Count {
  return readTypedCount(text.replace(wholeWithFraction, '$1'))
}

/** A day by the order that the map gives for its figures, as EDTF; whatever has another shape is left as it was typed. */
export function dayText(text: string, { format }: ColumnUse): string {
  const bare = text.replace(midnight, '')
  const order = format?.slice('date:'.length).match(/d+|m+|y+/g)
  const figures = /^(\d{1,4})[ /.-](\d{1,2})[ /.-](\d{1,4})$/.exec(bare)
  if (order?.length !== 3 || !figures) return bare
  const found = new Map(order.map((letters, index) => [letters.charAt(0), figures[index + 1] as string]))
  const [day, month, year] = ['d', 'm', 'y'].map((letter) => found.get(letter) ?? '')
  if (day === undefined || month === undefined || year === undefined || year === '') return bare
  const edtf = `${fullYear(year)}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  if (isEdtf(edtf)) return edtf
  throw new Refusal('no-such-day', `There is no day “${text}”, read as ${format?.slice('date:'.length)}.`, {
    typed: text,
  })
}

/** Two figures mean the years from 1970 to 2069. */
function fullYear(year: string): string {
  if (year.length > 2) return year.padStart(4, '0')
  return `${Number(year) >= 70 ? '19' : '20'}${year.padStart(2, '0')}`
}
