import { sameIncidents } from '../../evidence/same-as.ts'
import type { Incident } from '../../records/incident.ts'
import type { Records } from '../../records/records.ts'
import { EvidenceCells, evidenceLayout } from './evidence-columns.ts'
import { byCode, compareTexts } from './order.ts'
import type { ReportTable } from './report-table.ts'

/**
 * One row an incident: what is reported of each field, by which rule, on how many sources and which citations. `sameAs`
 * holds the codes of the incidents that are the same one: whoever sums up the rows counts such a group once.
 */
export function incidentsTable(records: Records): ReportTable {
  const incidents = byCode(records)
  const own = ['code', 'title', 'kind', 'type', 'status', 'sameAs']
  const layout = evidenceLayout(records, 'incident', own)
  return {
    name: 'incidents.csv',
    columns: layout.columns,
    count: incidents.length,
    *rows(from) {
      const cells = new EvidenceCells(records, layout)
      for (let at = from; at < incidents.length; at += 1) {
        const incident = incidents[at] as Incident
        const { id, code, title, kind, type, status } = incident
        yield { id, cells: cells.of(id, [code, title, kind, type ?? '', status, sameAs(records, incident)]) }
      }
    },
  }
}

function sameAs(records: Records, { id }: Incident): string {
  const same = sameIncidents(records, id)
  if (same.size === 1) return ''
  const codes = [...same].flatMap((other) => (other === id ? [] : (records.get(other)?.code ?? [])))
  return codes.sort(compareTexts).join('; ')
}
