import type { Field } from '../records/codebook.ts'
import type { Value } from '../values/value.ts'
import type { FieldPlan } from './column-plan.ts'
import type { NameIndex } from './name-index.ts'
import { readCell } from './read-cell.ts'
import { readCountRange } from './read-count-range.ts'
import { readDateParts } from './read-date-parts.ts'
import { readPlaceCells } from './read-place-cells.ts'
import type { Entry, TableRow } from './table-row.ts'

/** A value that a row gives for a field, and the cells it was read from. `item` is null for the next free one. */
export type FieldReading = { field: Field; item: number | null; value: Value; entries: Entry[] }

/** Reads all that a row says of one field; the same words in a column are read once. */
export type FieldReader = (row: TableRow) => FieldReading[]

export function fieldReader(plan: FieldPlan, names: NameIndex): FieldReader {
  const { field } = plan
  if (field.type === 'place') return (row) => readPlaceCells(plan, row, names)
  const remembered = new Map<string, Value>()
  const findName = (_kind: 'actor' | 'place', name: string) => names.actor(name)
  const read = (entry: Entry): Value => {
    const key = `${entry.column.index}\t${entry.text}`
    const known = remembered.get(key)
    if (known !== undefined) return known
    const value = readCell(field, entry.text, entry.column.use, findName)
    if (remembered.size < 50_000) remembered.set(key, value)
    return value
  }
  return (row) => {
    const readings = plan.values.flatMap((column) =>
      (field.repeatable ? row.entries(column) : [row.entry(column)]).flatMap((entry) => {
        const value = entry && row.attempt(column, () => read(entry))
        if (!entry || value === null) return []
        return [{ field, item: column.use.item ?? null, value, entries: [entry] }]
      }),
    )
    if (field.type === 'count') return readCountRange(plan, row, readings)
    if (field.type === 'date') return readDateParts(plan, row, readings)
    return readings
  }
}
