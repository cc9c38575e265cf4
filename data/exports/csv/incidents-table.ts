import { sameIncidents } from '../../evidence/same-as.ts'
import type { Incident } from '../../records/incident.ts'
import type { Records } from '../../records/records.ts'
import { dateBounds } from '../../values/date.ts'
import { joinItems } from './escape-item.ts'
import { EvidenceCells, evidenceLayout } from './evidence-columns.ts'
import { labelOf } from './label-of.ts'
import { byCode, compareTexts } from './order.ts'
import { overtakenFields } from './overtaken-fields.ts'
import { plainColumns, type ReportRow, type ReportTable } from './report-table.ts'

const own = ['code', 'title', 'kind', 'type', 'status']

/**
 * One row an incident: what is reported of each field, by which rule, on how many sources and which citations. `sameAs`
 * holds the codes of the incidents that are the same one: whoever sums up the rows counts such a group once. `decideAgain`
 * names the fields whose claims changed after they were decided, here and for aggregates.
 */
export function incidentsTable(records: Records): ReportTable {
  return tableOf(records, 'incident', { name: 'incidents.csv', columns: ['sameAs'], cells: sameAs })
}

/** Stated totals over many incidents, in a file of their own so that nobody sums them with incidents by mistake. */
export function aggregatesTable(records: Records): ReportTable {
  const columns = ['scopeTypes', 'scopeActors', 'scopePlaces', 'period', 'periodEarliest', 'periodLatest']
  return tableOf(records, 'aggregate', { name: 'aggregates.csv', columns, cells: scopeCells })
}

type Further = {
  name: string
  /** What stands behind the fields. */
  columns: string[]
  cells(records: Records, incident: Incident): string[]
}

function tableOf(records: Records, kind: Incident['kind'], further: Further): ReportTable {
  const incidents = byCode(records).filter((incident) => incident.kind === kind)
  const layout = evidenceLayout(records, 'incident', own)
  function* rowsOf(some: Iterable<Incident>): Iterable<ReportRow> {
    const evidence = new EvidenceCells(records, layout)
    for (const incident of some) {
      const { id, code, title, type, status } = incident
      const cells = evidence.of(id, [code, title, kind, type ?? '', status])
      const again = overtakenFields(records, id).join('; ')
      yield { id, cells: cells.concat(further.cells(records, incident), again) }
    }
  }
  return {
    name: further.name,
    columns: [...layout.columns, ...plainColumns(...further.columns, 'decideAgain')],
    count: incidents.length,
    rows: (from) => rowsOf(incidents.slice(from)),
    keyed: {
      key: (at) => `${incidents[at]?.code} ${incidents[at]?.title}`,
      rowsAt: (places) => rowsOf(places.flatMap((at) => incidents[at] ?? [])),
    },
  }
}

function sameAs(records: Records, { id }: Incident): string[] {
  const same = sameIncidents(records, id)
  if (same.size === 1) return ['']
  const codes = [...same].flatMap((other) => (other === id ? [] : (records.get(other)?.code ?? [])))
  return [codes.sort(compareTexts).join('; ')]
}

/** An empty cell of the scope stands for all. */
function scopeCells(records: Records, { scope, period }: Incident): string[] {
  const names = (ids: readonly (`actor:${string}` | `place:${string}`)[] = []) =>
    joinItems(ids.map((id) => labelOf(records, id)).sort(compareTexts))
  const bounds = period ? dateBounds(period) : { earliest: null, latest: null }
  return [
    joinItems(scope?.types ?? []),
    names(scope?.actors),
    names(scope?.places),
    period?.edtf ?? '',
    bounds.earliest ?? '',
    bounds.latest ?? '',
  ]
}
