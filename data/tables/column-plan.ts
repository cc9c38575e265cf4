import type { Certainty } from '../records/citation.ts'
import type { Codebook, Field } from '../records/codebook.ts'
import { Refusal } from '../refusal.ts'
import { type Part, parts, type Settable } from './column-parts.ts'
import type { ColumnUse, MapSpeaker, TableMap } from './table-map.ts'

/** A column in one of its uses; `index` is its place in a row. */
export type UsedColumn = { index: number; name: string; use: ColumnUse }

/** All columns that together say one field: each of `values` is a claim, the parts make up what they leave open. */
export type FieldPlan = {
  field: Field
  values: UsedColumn[]
  parts: Partial<Record<Part, UsedColumn>>
  /** The larger places, from the smallest to the largest. */
  within: UsedColumn[]
}

/** How rows are read: resolved against the header and the codebook. */
export type ColumnPlan = {
  fields: FieldPlan[]
  sets: Map<Settable, UsedColumn[]>
  speaker: MapSpeaker | null
  certainty: Certainty
  columns: readonly string[]
}

const typeOfPart: Record<Part, readonly Field['type'][]> = {
  low: ['count'],
  high: ['count'],
  from: ['date'],
  to: ['date'],
  year: ['date'],
  month: ['date'],
  day: ['date'],
  latitude: ['place'],
  longitude: ['place'],
  within: ['place'],
  precision: ['date', 'place'],
}

/** Throws Refusal for a column that the table lacks, a field that the codebook lacks, or a part of the wrong kind of field. */
export function planColumns(columns: readonly string[], codebook: Codebook, map: TableMap): ColumnPlan {
  const fields = new Map<string, FieldPlan>()
  const sets: ColumnPlan['sets'] = new Map()
  for (const [name, uses] of Object.entries(map.columns)) {
    const index = columnAt(columns, name)
    for (const use of [uses].flat()) {
      if (typeof use.speaker === 'object') columnAt(columns, use.speaker.column)
      place({ index, name, use }, codebook, fields, sets)
    }
  }
  const { speaker = null, certainty = 'stated' } = map.constants ?? {}
  if (speaker !== null && typeof speaker === 'object') columnAt(columns, speaker.column)
  const inOrder = codebook.fields.flatMap(({ id }) => fields.get(id) ?? [])
  for (const plan of inOrder) {
    checkWhole(plan)
    plan.within.sort((a, b) => rank(a) - rank(b))
  }
  return { fields: inOrder, sets, speaker, certainty, columns }
}

const fromSmallest = ['town', 'district', 'province', 'country']

/** Larger places stand by their level where the map says it, else in the order of the map. */
function rank({ use }: UsedColumn): number {
  return use.level === undefined ? 0 : fromSmallest.indexOf(use.level)
}

function place(
  column: UsedColumn,
  codebook: Codebook,
  fields: Map<string, FieldPlan>,
  sets: ColumnPlan['sets'],
): void {
  const { use, name } = column
  if (use.set !== undefined) {
    sets.set(use.set, [...(sets.get(use.set) ?? []), column])
    return
  }
  const part = parts.find((one) => use[one] !== undefined)
  const field = incidentField(codebook, (part === undefined ? use.field : use[part]) ?? '')
  const plan = fields.get(field.id) ?? { field, values: [], parts: {}, within: [] }
  fields.set(field.id, plan)
  if (part === undefined) plan.values.push(column)
  else if (!typeOfPart[part].includes(field.type)) throw wrongPart(name, part, field)
  else if (part === 'within') plan.within.push(column)
  else if (plan.parts[part] !== undefined) throw twice(plan.parts[part].name, name, part, field)
  else plan.parts[part] = column
  if (part === 'precision' && use.codes === undefined) {
    throw new Refusal('map-codes', `Say by whose codes “${name}” is written: "codes": "acled" or "ucdp".`, {
      column: name,
    })
  }
}

/** Parts belong to one value: beside two rival columns nobody could say to which. */
function checkWhole({ field, values, parts, within }: FieldPlan): void {
  const hasParts = Object.keys(parts).length > 0 || within.length > 0
  if (values.length < 2 || !hasParts) return
  throw new Refusal(
    'map-rivals',
    `“${field.label}” is in ${values.length} columns and in parts; map the parts to one column only.`,
    { field: field.id },
  )
}

function columnAt(columns: readonly string[], name: string): number {
  const index = columns.indexOf(name)
  if (index >= 0) return index
  const shown = columns.slice(0, 60).join(', ')
  throw new Refusal('no-column', `The file has no column “${name}”; it has ${shown}.`, { column: name })
}

function incidentField(codebook: Codebook, id: string): Field {
  const fields = codebook.fields.filter(({ appliesTo }) => appliesTo.subject === 'incident')
  const field = fields.find((one) => one.id === id)
  if (field) return field
  const known = fields.map((one) => one.id).join(', ')
  throw new Refusal('no-field', `The codebook has no field “${id}” for incidents; it has ${known}.`, {
    field: id,
  })
}

function wrongPart(column: string, part: Part, field: Field): Refusal {
  return new Refusal(
    'map-part',
    `“${column}” cannot be “${part}” of “${field.label}”, which is of the type ${field.type}.`,
    { column, part, field: field.id },
  )
}

function twice(first: string, second: string, part: Part, field: Field): Refusal {
  return new Refusal(
    'map-twice',
    `“${first}” and “${second}” are both mapped to “${part}” of “${field.label}”; keep one.`,
    { field: field.id },
  )
}
