import type { Records } from '../../records/records.ts'
import { actorsTable, placesTable } from './authority-tables.ts'
import { citationsTable } from './citations-table.ts'
import { claimsTable } from './claims-table.ts'
import { codebookTable } from './codebook-table.ts'
import { decisionsTable } from './decisions-table.ts'
import { aggregatesTable, incidentsTable } from './incidents-table.ts'
import { namesTable } from './names-table.ts'
import { participationsTable } from './participations-table.ts'
import { relationsTable } from './relations-table.ts'
import type { ReportTable } from './report-table.ts'
import { sourcesTable } from './sources-table.ts'
import type { TableName } from './table-names.ts'

/** The files of a CSV report, by name. */
export const tables: Record<TableName, (records: Records) => ReportTable> = {
  incidents: incidentsTable,
  aggregates: aggregatesTable,
  claims: claimsTable,
  citations: citationsTable,
  decisions: decisionsTable,
  sources: sourcesTable,
  participations: participationsTable,
  relations: relationsTable,
  actors: actorsTable,
  places: placesTable,
  names: namesTable,
  codebook: codebookTable,
}
