import type { z } from 'zod'
import { authorityRequests } from './requests/authority-requests.ts'
import { codebookRequests } from './requests/codebook-requests.ts'
import { editRequests } from './requests/edit-requests.ts'
import { exportRequests } from './requests/export-requests.ts'
import { gazetteerRequests } from './requests/gazetteer-requests.ts'
import { importRequests } from './requests/import-requests.ts'
import { tableRequests } from './requests/table-requests.ts'
import { viewRequests } from './requests/view-requests.ts'
import { workbookRequests } from './requests/workbook-requests.ts'

/**
 * The one list of requests. A window, the browser and the command line ask the same things; wires carry only a name, one
 * argument and one reply, all JSON. Arguments are parsed by these schemas at the door; replies are typed here. Each group
 * is answered by the file of its name in `main/desk/`.
 */
export const api = {
  ...workbookRequests,
  ...editRequests,
  ...viewRequests,
  ...codebookRequests,
  ...authorityRequests,
  ...gazetteerRequests,
  ...importRequests,
  ...tableRequests,
  ...exportRequests,
} as const

export type Api = typeof api
export type RequestName = keyof Api
export type ArgumentOf<N extends RequestName> = z.input<Api[N]['argument']>
export type ReplyOf<N extends RequestName> = NonNullable<Api[N]['reply']> | Extract<Api[N]['reply'], null>

/** Every reply on every wire: the value, or the reason in one sentence. */
export type Reply<T> = { ok: true; value: T } | { ok: false; error: ReplyError }
export type ReplyError = { code: string; sentence: string; details: Record<string, string | number> }
