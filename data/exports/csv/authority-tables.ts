import type { Actor } from '../../records/actor.ts'
import type { Place } from '../../records/place.ts'
import type { Records } from '../../records/records.ts'
import { joinItems } from './escape-item.ts'
import { EvidenceCells, evidenceLayout } from './evidence-columns.ts'
import { labelOf } from './label-of.ts'
import { compareTexts } from './order.ts'
import type { ReportTable } from './report-table.ts'

const nameColumns = ['names', 'nameKinds', 'nameLanguages']
const actorColumns = ['actor', 'name', 'kind', ...nameColumns, 'notes']
const placeColumns = [
  ...['place', 'name', 'level', ...nameColumns, 'parents', 'parentNames'],
  ...['latitude', 'longitude', 'west', 'south', 'east', 'north', 'gazetteer', 'notes'],
]

/** One row an actor, under all its names: the same place in names, nameKinds and nameLanguages is one name. */
export function actorsTable(records: Records): ReportTable {
  const layout = evidenceLayout(records, 'actor', actorColumns)
  const actors = byName(records.ofKind('actor'))
  return {
    name: 'actors.csv',
    columns: layout.columns,
    count: actors.length,
    *rows(from) {
      const cells = new EvidenceCells(records, layout)
      for (const actor of actors.slice(from)) {
        const { id, kind, notes } = actor
        yield {
          id,
          cells: cells.of(id, [id, labelOf(records, id), kind ?? '', ...nameCells(actor), notes ?? '']),
        }
      }
    },
  }
}

/** One row a place: its names, what it lies in, and where it is, as far as that is known. */
export function placesTable(records: Records): ReportTable {
  const layout = evidenceLayout(records, 'place', placeColumns)
  const places = byName(records.ofKind('place'))
  return {
    name: 'places.csv',
    columns: layout.columns,
    count: places.length,
    *rows(from) {
      const cells = new EvidenceCells(records, layout)
      for (const place of places.slice(from)) {
        yield { id: place.id, cells: cells.of(place.id, placeCells(records, place)) }
      }
    },
  }
}

function placeCells(records: Records, place: Place): string[] {
  const { id, level, point, extent, gazetteer, notes } = place
  const parents = place.parents
    .map((parent) => ({ parent, name: labelOf(records, parent) }))
    .sort((a, b) => compareTexts(a.name, b.name))
  const [west, south, east, north] = extent ?? []
  const degrees = [point?.latitude, point?.longitude, west, south, east, north]
  return [
    ...[id, labelOf(records, id), level ?? '', ...nameCells(place)],
    parents.map(({ parent }) => parent).join('; '),
    joinItems(parents.map(({ name }) => name)),
    ...degrees.map((one) => (one === undefined ? '' : String(one))),
    ...[gazetteer ?? '', notes ?? ''],
  ]
}

function nameCells({ names }: Actor | Place): string[] {
  return [
    joinItems(names.map(({ text }) => text)),
    joinItems(names.map(({ kind }) => kind)),
    names.map(({ language }) => language ?? '').join('; '),
  ]
}

/** By the name shown, then by all that is known of them. */
export function byName<Authority extends Actor | Place>(records: Iterable<Authority>): Authority[] {
  const keyed = Array.from(records, (record) => ({ record, keys: contentOf(record) }))
  keyed.sort(
    (a, b) =>
      a.keys.map((key, at) => compareTexts(key, b.keys[at] ?? '')).find((one) => one !== 0) ||
      compareTexts(a.record.id, b.record.id),
  )
  return keyed.map(({ record }) => record)
}

function contentOf(record: Actor | Place): string[] {
  const own =
    'kind' in record ? [record.kind] : [record.level, JSON.stringify(record.point), record.gazetteer]
  return [...nameCells(record), ...own.map((one) => one ?? ''), record.notes ?? '']
}
