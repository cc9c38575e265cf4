import type { Records } from '../../records/records.ts'
import { EvidenceCells, evidenceLayout } from './evidence-columns.ts'
import { labelOf } from './label-of.ts'
import { byCode, byRole } from './order.ts'
import type { ReportTable } from './report-table.ts'

const own = ['participation', 'incident', 'role', 'actor', 'actorName', 'description']

/** One row for each of the people of an incident, by its code: who, in which role, and what is claimed of them. */
export function participationsTable(records: Records): ReportTable {
  const people = byCode(records).flatMap((incident) =>
    byRole(records, incident.id).map((participation) => ({ participation, code: incident.code })),
  )
  const layout = evidenceLayout(records, 'participation', own)
  return {
    name: 'participations.csv',
    columns: layout.columns,
    count: people.length,
    *rows(from) {
      const cells = new EvidenceCells(records, layout)
      for (const { participation, code } of people.slice(from)) {
        const { id, role, actor, description } = participation
        const who = [actor ?? '', actor ? labelOf(records, actor) : '', description ?? '']
        yield { id, cells: cells.of(id, [id, code, role, ...who]) }
      }
    },
  }
}
