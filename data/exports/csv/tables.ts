import type { Records } from '../../records/records.ts'
import { citationsTable } from './citations-table.ts'
import { claimsTable } from './claims-table.ts'
import { codebookTable } from './codebook-table.ts'
import { incidentsTable } from './incidents-table.ts'
import type { ReportTable } from './report-table.ts'
import { sourcesTable } from './sources-table.ts'

export const tableNames = ['incidents', 'claims', 'citations', 'sources', 'codebook'] as const
export type TableName = (typeof tableNames)[number]

/** The files of a CSV report, by name. */
export const tables: Record<TableName, (records: Records) => ReportTable> = {
  incidents: incidentsTable,
  claims: claimsTable,
  citations: citationsTable,
  sources: sourcesTable,
  codebook: codebookTable,
}
