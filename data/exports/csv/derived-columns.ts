import { dateCodes } from '../../datasets/date-precision.ts'
import { placePrecision } from '../../evidence/place-precision.ts'
import type { FieldType } from '../../records/codebook.ts'
import type { Records } from '../../records/records.ts'
import { isDate } from '../../values/day-ends.ts'
import { isPlace } from '../../values/place-value.ts'
import { possibilities, type Value } from '../../values/value.ts'

/** How exactly a date is known, under the names that ACLED, UCDP GED and GTD give it. */
export const dateCodeColumns = [
  'acled_time_precision',
  'ucdp_date_prec',
  'gtd_iyear',
  'gtd_imonth',
  'gtd_iday',
  'gtd_approxdate',
] as const

/** How a value lies to its place, and how exactly that is known. */
export const placeColumns = ['relation', 'direction', 'precision', 'radius_km'] as const

/** The columns that follow from a value of a type, beside the value itself. */
export function derivedColumns(type: FieldType): readonly string[] {
  return type === 'date' ? dateCodeColumns : type === 'place' ? placeColumns : []
}

const noCodes: readonly string[] = dateCodeColumns.map(() => '')
const noPlace: readonly string[] = placeColumns.map(() => '')

/** The cells of `dateCodeColumns`; empty where a value is no date, or too wide for a table to have a code for it. */
export function dateCodeCells(value: Value | null): readonly string[] {
  const dates = value === null ? [] : possibilities(value)
  if (dates.length === 0 || !dates.every(isDate)) return noCodes
  const { acled, ucdp, gtd } = dateCodes(dates)
  return [acled, ucdp, gtd?.iyear, gtd?.imonth, gtd?.iday, gtd?.approxdate].map((cell) => String(cell ?? ''))
}

/** The cells of `placeColumns`; alternatives are joined by " | ", each in the same place of each cell. */
export function placeCells(records: Records, value: Value | null): readonly string[] {
  const places = value === null ? [] : possibilities(value)
  if (places.length === 0 || !places.every(isPlace)) return noPlace
  const each = places.map((place) => [
    place.relation,
    place.direction ?? '',
    placePrecision(records, place) ?? '',
    String(place.radius ?? ''),
  ])
  return placeColumns.map((_, at) => {
    const cells = each.map((one) => one[at] ?? '')
    return cells.every((one) => one === '') ? '' : cells.join(' | ')
  })
}

/** The cells of `derivedColumns` of a type. */
export function derivedCells(records: Records, type: FieldType, value: Value | null): readonly string[] {
  return type === 'date' ? dateCodeCells(value) : type === 'place' ? placeCells(records, value) : []
}
