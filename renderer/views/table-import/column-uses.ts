import type { Codebook, Field } from '../../../data/records/codebook.ts'
import { type Part, parts, settable } from '../../../data/tables/column-parts.ts'
import type { ColumnUse, TableMap } from '../../../data/tables/table-map.ts'
import type { Words } from '../../language/use-words.ts'

/** What a column may be chosen to be, under the name that the choice has in a list. */
export type UseChoice = { id: string; label: string; use: ColumnUse | null }

const passed = 'pass'

const partsOfType: Partial<Record<Field['type'], readonly Part[]>> = {
  count: ['low', 'high'],
  date: ['from', 'to', 'year', 'month', 'day'],
  place: ['latitude', 'longitude'],
}

/** Everything a column can be under a codebook: nothing, something of the incident itself, a field, or a part of one. */
export function choicesUnder(words: Words, codebook: Codebook): UseChoice[] {
  const fields = codebook.fields.filter(({ appliesTo }) => appliesTo.subject === 'incident')
  return [
    { id: passed, label: words('table.pass'), use: null },
    ...settable.map((set) => ({ id: `set ${set}`, label: words(`table.set.${set}`), use: { set } })),
    ...fields.flatMap((field) => fieldChoices(words, field)),
  ]
}

function fieldChoices(words: Words, { id, label: field, type }: Field): UseChoice[] {
  const plain = (partsOfType[type] ?? []).map((part) =>
    choice(words(`table.part.${part}`, { field }), { [part]: id }),
  )
  return [
    choice(field, { field: id }),
    ...plain,
    ...(type === 'place'
      ? (['town', 'district', 'province', 'country'] as const).map((level) =>
          choice(`${words('table.part.within', { field })} (${words(`table.level.${level}`)})`, {
            within: id,
            level,
          }),
        )
      : []),
    ...(type === 'place' || type === 'date'
      ? (['acled', 'ucdp'] as const).map((codes) =>
          choice(`${words('table.part.precision', { field })} (${words(`table.codes.${codes}`)})`, {
            precision: id,
            codes,
          }),
        )
      : []),
  ]
}

function choice(label: string, use: ColumnUse): UseChoice {
  return { id: idOf(use), label, use }
}

/** The id of the choice that a use is, whatever else the use says. */
function idOf(use: ColumnUse): string {
  const target = (['field', 'set', ...parts] as const).find((name) => use[name] !== undefined)
  const beside = target === 'within' ? use.level : target === 'precision' ? use.codes : undefined
  return [target, target && use[target], beside].filter((one) => one !== undefined).join(' ')
}

/** What is chosen for a column: a choice of the list, or the several that a proposal made of it. */
export function chosenOf(map: TableMap, column: string, choices: readonly UseChoice[]): UseChoice {
  const uses = [map.columns[column] ?? []].flat()
  const known = uses.map((use) => choices.find(({ id }) => id === idOf(use)))
  const [first] = known
  if (known.length < 2) return first ?? { id: passed, label: choices[0]?.label ?? '', use: null }
  const label = known.map((one, index) => one?.label ?? idOf(uses[index] ?? {})).join(' + ')
  return { id: 'several', label, use: uses[0] ?? null }
}

/** The map with another use of one column; the columns stay in the order in which they were. */
export function withUse(map: TableMap, column: string, use: ColumnUse | null): TableMap {
  const { [column]: _, ...others } = map.columns
  return { ...map, columns: use === null ? others : { ...others, [column]: use } }
}

export const dateOrders = ['typed', 'dayFirst', 'monthFirst'] as const
export type DateOrder = (typeof dateOrders)[number]

const formatOf: Record<DateOrder, string | null> = {
  typed: null,
  dayFirst: 'date:dd/mm/yyyy',
  monthFirst: 'date:mm/dd/yyyy',
}

/** In which order a column writes days; null where it writes none. */
export function dateOrderOf(map: TableMap, column: string, codebook: Codebook): DateOrder | null {
  const [use] = [map.columns[column] ?? []].flat()
  const id = use && (use.field ?? use.from ?? use.to)
  if (codebook.fields.find((field) => field.id === id)?.type !== 'date') return null
  return dateOrders.find((order) => formatOf[order] === use?.format) ?? 'typed'
}

export function withDateOrder(map: TableMap, column: string, order: DateOrder): TableMap {
  const [use, ...others] = [map.columns[column] ?? []].flat()
  if (!use) return map
  const { format: _, ...bare } = use
  const format = formatOf[order]
  const ordered = format === null ? bare : { ...bare, format }
  const uses = [ordered, ...others]
  return { ...map, columns: { ...map.columns, [column]: uses.length === 1 ? ordered : uses } }
}

/** What is said for every row: a text for titles, and the column of the speaker. */
export function withConstants(map: TableMap, said: { title?: string; speaker?: string | null }): TableMap {
  const { title, speaker, ...others } = map.constants ?? {}
  const nextTitle = said.title ?? title ?? ''
  const nextSpeaker =
    said.speaker === undefined ? speaker : said.speaker === null ? undefined : { column: said.speaker }
  return {
    ...map,
    constants: {
      ...others,
      ...(nextTitle === '' ? {} : { title: nextTitle }),
      ...(nextSpeaker === undefined ? {} : { speaker: nextSpeaker }),
    },
  }
}

/** Whether some column says the title of its row. */
export function hasTitleColumn(map: TableMap): boolean {
  return Object.values(map.columns)
    .flat()
    .some(({ set }) => set === 'title')
}
