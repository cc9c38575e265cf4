import { z } from 'zod'
import type { TableImportReply, TablePreviewReply } from '../replies.ts'
import { tableMapSchema } from '../tables/table-map.ts'
import { fileRefSchema, request } from './request.ts'

/** Spreadsheets on their way in. */
export const tableRequests = {
  /** The first rows of a CSV file, and a map to begin with. */
  'table-preview': request(
    z.strictObject({
      file: fileRefSchema,
      encoding: z.string().optional(),
      delimiter: tableMapSchema.shape.delimiter,
    }),
  ).replies<TablePreviewReply>(),
  /** Makes the rows of a CSV file into incidents and cited claims, as one change; or says which cells cannot be read. */
  'import-table': request(
    z.strictObject({ file: fileRefSchema, map: tableMapSchema, dryRun: z.boolean().optional() }),
  ).replies<TableImportReply>(),
} as const

export type TableRequest = keyof typeof tableRequests
