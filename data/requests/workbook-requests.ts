import { z } from 'zod'
import type { Desk } from '../replies.ts'
import { nothing, path, request } from './request.ts'

/** Opening, making and closing workbooks. */
export const workbookRequests = {
  /** What is open, and what could be. */
  desk: request(nothing).replies<Desk>(),
  'new-workbook': request(
    z.strictObject({
      name: z.string().trim().min(1).max(100),
      templates: z.array(z.string()).min(1),
      codePrefix: z.string().optional(),
      /** The folder to make it in; the usual one if left out. */
      folder: path.optional(),
    }),
  ).replies<{ path: string }>(),
  'open-workbook': request(z.strictObject({ path })).replies<{ path: string }>(),
  'open-sample': request(nothing).replies<{ path: string }>(),
  'close-workbook': request(nothing).replies<null>(),
  /** Makes a new workbook beside a damaged one, of all that is certain in it, and opens that. */
  'recover-workbook': request(z.strictObject({ path })).replies<{ path: string; sentence: string }>(),
  'forget-recent': request(z.strictObject({ path })).replies<null>(),
} as const

export type WorkbookRequest = keyof typeof workbookRequests
