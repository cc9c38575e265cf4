import { previewTable } from '../../data/exports/csv/preview.ts'
import type { ExportRequest } from '../../data/requests/export-requests.ts'
import type { Handlers } from '../dispatch.ts'
import { writeCsvReport } from '../exports/write-csv-report.ts'
import type { Desk } from './desk.ts'

/** What goes out, and how it will look. */
export function answerExportRequests(desk: Desk): Pick<Handlers, ExportRequest> {
  return {
    'export-preview': ({ table, offset, limit, find }) =>
      previewTable(desk.store.records, table, offset, limit, find),
    export: ({ to, overwrite, byteOrderMark }) =>
      writeCsvReport(desk.store.records, to, {
        existing: overwrite ? 'replace' : 'refuse',
        byteOrderMark: byteOrderMark ? 'with' : 'without',
      }),
  }
}
