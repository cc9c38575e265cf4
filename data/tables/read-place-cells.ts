import { readTyped } from '../reading/read-typed.ts'
import { Refusal } from '../refusal.ts'
import type { PlaceValue } from '../values/place-value.ts'
import { isUnknown, type Value } from '../values/value.ts'
import type { FieldPlan, UsedColumn } from './column-plan.ts'
import type { NameIndex, PlaceAt, Point } from './name-index.ts'
import type { FieldReading } from './read-field.ts'
import type { Entry, TableRow } from './table-row.ts'

/**
 * A place by its name, with its point and the larger places it lies in kept on the place itself. A row with a point and no
 * name gives a place that is called by its coordinates.
 */
export function readPlaceCells(plan: FieldPlan, row: TableRow, names: NameIndex): FieldReading[] {
  const { field, parts, values } = plan
  const point = row.attempt(parts.latitude ?? parts.longitude ?? null, () => pointOf(plan, row))
  const larger = plan.within.flatMap((column) => {
    const entry = row.entry(column)
    return entry ? [{ name: entry.text, level: column.use.level ?? null }] : []
  })
  const at: PlaceAt | null = row.attempt(plan.within[0] ?? null, () => ({
    point,
    level: null,
    within: names.chain(larger),
  }))
  if (at === null) return []
  const read = (entry: Entry): FieldReading[] => {
    const value = row.attempt(entry.column, () =>
      readTyped(field, entry.text, {
        findName: (_kind, name) => names.place(name, at),
        isPlace: (name) => names.isPlace(name),
      }),
    )
    if (value === null) return []
    return [{ field, item: entry.column.use.item ?? null, value, entries: [entry] }]
  }
  const found = values.flatMap((column) =>
    (field.repeatable ? row.entries(column) : [row.entry(column)]).flatMap((entry) =>
      entry ? read(entry) : [],
    ),
  )
  const readings = found.length > 0 || point === null ? found : unnamed(plan, row, names, at, point)
  const { precision } = parts
  return precision === undefined ? readings : readings.map((one) => asPrecise(one, row, precision))
}

function unnamed(
  { field, parts }: FieldPlan,
  row: TableRow,
  names: NameIndex,
  at: PlaceAt,
  { latitude, longitude }: Point,
): FieldReading[] {
  const entries = [row.entry(parts.latitude), row.entry(parts.longitude)].filter((one) => one !== null)
  const place = names.place(`${latitude}, ${longitude}`, at)
  return [{ field, item: null, value: { place, relation: 'in' }, entries }]
}

function pointOf({ parts }: FieldPlan, row: TableRow): Point | null {
  const [north, east] = [row.entry(parts.latitude), row.entry(parts.longitude)]
  if (north === null && east === null) return null
  if (north === null || east === null) {
    throw new Refusal('half-point', 'A point needs both a latitude and a longitude.')
  }
  return { latitude: degrees(north, 90), longitude: degrees(east, 180) }
}

function degrees({ text, column }: Entry, most: number): number {
  const number = Number(text.replace(',', '.'))
  if (Number.isFinite(number) && Math.abs(number) <= most) return number
  throw new Refusal(
    'no-degrees',
    `“${text}” in “${column.name}” is no number of degrees from -${most} to ${most}.`,
  )
}

/** What the codes of a published table say of a place, in our terms: see DATASETS for where each comes from. */
const meanings: Record<'acled' | 'ucdp', Record<string, Partial<PlaceValue>>> = {
  acled: {
    '1': { precision: 'town' },
    '2': { relation: 'near' },
    '3': { relation: 'near', precision: 'province' },
  },
  ucdp: {
    '1': { precision: 'exact' },
    '2': { relation: 'near', radius: 25 },
    '3': { precision: 'district' },
    '4': { precision: 'province' },
    '5': { relation: 'near', precision: 'province' },
    '6': { precision: 'country' },
    '7': {},
  },
}

function asPrecise(reading: FieldReading, row: TableRow, column: UsedColumn): FieldReading {
  const entry = row.entry(column)
  if (entry === null) return reading
  const codes = meanings[column.use.codes ?? 'acled']
  const meaning = row.attempt(column, () => {
    const found = codes[entry.text.replace(/\.0+$/, '')]
    if (found !== undefined) return found
    throw new Refusal('no-code', `“${entry.text}” is none of the codes ${Object.keys(codes).join(', ')}.`)
  })
  return meaning === null ? reading : { ...reading, value: withMeaning(reading.value, meaning) }
}

function withMeaning(value: Value, meaning: Partial<PlaceValue>): Value {
  const isPlace = typeof value === 'object' && !isUnknown(value) && 'place' in value
  return isPlace ? { ...(value as PlaceValue), ...meaning } : value
}
