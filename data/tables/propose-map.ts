import { typedOption } from '../reading/read-option.ts'
import type { Codebook, Field } from '../records/codebook.ts'
import { commonColumns, speakerColumns } from './common-columns.ts'
import { type KnownColumn, type KnownTable, knownTables } from './known-columns.ts'
import type { ColumnUse, TableMap } from './table-map.ts'

/** What proposals are made of: the columns' names, and some rows of cells to try them on. */
export type TableSample = { columns: readonly string[]; rows: readonly (readonly string[])[] }

/**
 * A map to begin with, from what the columns are called: the columns of UCDP GED, ACLED and GTD, those of this program's own
 * incidents.csv, the codebook's fields by id or label, and what teams usually write. What nothing is known of stays out.
 */
export function proposeMap(sample: TableSample, codebook: Codebook): TableMap {
  const fields = codebook.fields.filter(({ appliesTo }) => appliesTo.subject === 'incident')
  const known = knownTables.find(({ signature }) => signature.every((name) => sample.columns.includes(name)))
  const columns: Record<string, ColumnUse | ColumnUse[]> = {}
  const taken = new Set<string>()
  for (const [index, name] of sample.columns.entries()) {
    const cells = sample.rows.map((row) => row[index]?.trim() ?? '').filter((cell) => cell !== '')
    const uses = candidates(name, known, sample.columns, fields)
      .flatMap((one) => useOf(one, fields) ?? [])
      .filter((use) => fits(use, cells, codebook))
      .map((use) => withFormat(use, cells, fields))
      .filter((use) => !taken.has(targetOf(use)) || isRepeatable(use, fields))
    const kept = known === undefined ? uses.slice(0, 1) : firstOfEach(uses)
    if (kept.length === 0) continue
    for (const use of kept) taken.add(targetOf(use))
    columns[name] = kept.length === 1 && kept[0] ? kept[0] : kept
  }
  const speaker = sample.columns.find((name) => speakerColumns.has(folded(name)))
  const title = titleOf(columns, known, sample.columns)
  const constants = {
    ...(title === null ? {} : { title }),
    ...(speaker === undefined || isOwnReport(sample.columns) ? {} : { speaker: { column: speaker } }),
  }
  return {
    columns,
    ...(Object.keys(constants).length > 0 && { constants }),
    ...(isOwnReport(sample.columns) && { apostrophes: 'take off' as const }),
  }
}

function candidates(
  name: string,
  table: KnownTable | undefined,
  columns: readonly string[],
  fields: readonly Field[],
): KnownColumn[] {
  if (table !== undefined) return [...(table.columns[name] ?? [])]
  if (isOwnReport(columns)) return ownColumn(name, fields)
  const named = fields.find(
    ({ id, label }) => id === name || folded(label) === folded(name) || folded(id) === folded(name),
  )
  const common = commonColumns.get(folded(name))
  const part = partOfField(name, fields)
  return [
    ...(named ? [{ as: 'field' as const, fields: [named.id] }] : []),
    ...(part ? [part] : []),
    ...(common ? [common] : []),
  ]
}

/** incidents.csv of this program: fields by their id; what is worked out beside them is worked out again. */
function ownColumn(name: string, fields: readonly Field[]): KnownColumn[] {
  const own = ['code', 'title', 'kind', 'type', 'status'] as const
  const set = own.find((one) => one === name)
  if (set !== undefined) return [{ set }]
  const field = fields.find(({ id }) => id === name)
  if (!field) return []
  return [
    {
      as: 'field',
      fields: [name],
      ...(field.repeatable && { with: { split: '; ', escape: '\\' as const } }),
    },
  ]
}

function isOwnReport(columns: readonly string[]): boolean {
  return (
    columns[0] === 'code' && columns.includes('status') && columns.some((name) => name.endsWith('_citations'))
  )
}

/** "killed_low", "Killed (max)": a part of the count that is named before it. */
function partOfField(name: string, fields: readonly Field[]): KnownColumn | null {
  const found = /^(.+?)[ _(-]+(low|min|minimum|high|max|maximum)\)?$/i.exec(name.trim())
  if (!found) return null
  const [, stem = '', end = ''] = found
  const field = fields.find(
    ({ id, label, type }) => type === 'count' && [folded(id), folded(label)].includes(folded(stem)),
  )
  return field ? { as: /^(low|min)/i.test(end) ? 'low' : 'high', fields: [field.id] } : null
}

function useOf(
  { set, as, fields = [], with: more = {} }: KnownColumn,
  known: readonly Field[],
): ColumnUse | null {
  if (set !== undefined) return { set, ...more }
  const field = fields.map((id) => known.find((one) => one.id === id)).find((one) => one !== undefined)
  return as === undefined || !field ? null : { [as]: field.id, ...more }
}

/** A choice is proposed only where the cells seen so far name its options; a code only where they can be codes. */
function fits(use: ColumnUse, cells: readonly string[], codebook: Codebook): boolean {
  const meant = cells.map((cell) => use.values?.[cell] ?? cell).filter((cell) => cell !== '')
  if (use.set === 'type') return meant.every((cell) => typedOption(cell, codebook.types) !== null)
  if (use.set === 'code') return meant.every((cell) => /^[A-Z0-9][A-Z0-9._-]{0,31}$/i.test(cell))
  const field = codebook.fields.find(({ id }) => id === use.field)
  if (field?.type !== 'one-of' && field?.type !== 'many-of') return true
  return meant
    .flatMap((cell) => cell.split(';'))
    .every((cell) => typedOption(cell.trim(), field.options) !== null)
}

const figures = /^(\d{1,2})[ /.-](\d{1,2})[ /.-](?:\d{2}|\d{4})$/

/** The order of day and month, where a figure above 12 gives it away; an order that nothing shows is for a person to say. */
function withFormat(use: ColumnUse, cells: readonly string[], fields: readonly Field[]): ColumnUse {
  const id = use.field ?? use.from ?? use.to
  if (fields.find((one) => one.id === id)?.type !== 'date') return use
  const pairs = cells.map((cell) => figures.exec(cell)).filter((one) => one !== null)
  if (pairs.some(([, first]) => Number(first) > 12)) return { ...use, format: 'date:dd/mm/yyyy' }
  if (pairs.some(([, , second]) => Number(second) > 12)) return { ...use, format: 'date:mm/dd/yyyy' }
  return use
}

/** Of several candidates for the same thing (deaths here, killed there) the first that the codebook has. */
function firstOfEach(uses: readonly ColumnUse[]): ColumnUse[] {
  const kinds = new Set<string>()
  return uses.filter((use) => {
    const kind = targetOf(use).split(' ')[0] ?? ''
    if (kinds.has(kind)) return false
    kinds.add(kind)
    return true
  })
}

/** As "low killed" or "set title". */
function targetOf({
  codes: _,
  level: __,
  values: ___,
  split: ____,
  format: _____,
  escape: ______,
  ...use
}: ColumnUse): string {
  return Object.entries(use).flat().join(' ')
}

function isRepeatable(use: ColumnUse, fields: readonly Field[]): boolean {
  return use.within !== undefined || fields.some(({ id, repeatable }) => repeatable && id === use.field)
}

/** Where no column is the title, one is put together from the place and the date. */
function titleOf(
  columns: TableMap['columns'],
  table: KnownTable | undefined,
  names: readonly string[],
): string | null {
  const used = Object.entries(columns).flatMap(([name, uses]) => [uses].flat().map((use) => ({ name, use })))
  if (used.some(({ use }) => use.set === 'title')) return null
  if (
    table !== undefined &&
    [...table.title.matchAll(/\{([^}]*)\}/g)].every(([, name = '']) => names.includes(name))
  ) {
    return table.title
  }
  const shown = [['type'], ['place'], ['date', 'from']].flatMap(([first = '', second = '']) => {
    const found = used.find(
      ({ use }) => use.set === first || (use.field ?? '') === first || use[second as 'from'] === 'date',
    )
    return found ? [`{${found.name}}`] : []
  })
  return shown.length === 0 ? null : [...new Set(shown)].join(', ')
}

function folded(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_.:-]+/g, ' ')
    .trim()
}
