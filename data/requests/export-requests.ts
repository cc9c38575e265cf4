import { z } from 'zod'
import type { TablePreview } from '../exports/csv/preview.ts'
import { tableNames } from '../exports/csv/table-names.ts'
import type { ExportReply } from '../replies.ts'
import { path, request, slice } from './request.ts'

/** Reports on their way out. */
export const exportRequests = {
  /** A slice of the very rows that an export would write; `find` narrows them by code, title or name. */
  'export-preview': request(
    z.strictObject({ table: z.enum(tableNames), find: z.string().max(200).optional(), ...slice }),
  ).replies<TablePreview>(),
  export: request(
    z.strictObject({
      format: z.enum(['csv']),
      /** The folder to write; made by the export. */
      to: path,
      overwrite: z.boolean().optional(),
      byteOrderMark: z.boolean().optional(),
    }),
  ).replies<ExportReply>(),
} as const

export type ExportRequest = keyof typeof exportRequests
