import { z } from 'zod'
import type { GazetteerEntry } from '../replies.ts'
import { fileRefSchema, request } from './request.ts'

/** The world's places, for choosing one. */
export const gazetteerRequests = {
  /** The world's places by name, larger ones first: the bundled gazetteer and country files that were added. */
  gazetteer: request(z.strictObject({ text: z.string().max(200), limit: z.int().min(1).max(100) })).replies<
    GazetteerEntry[]
  >(),
  /** Adds a GeoNames country file (as SY.txt), for good and for every workbook. */
  'add-gazetteer': request(z.strictObject({ file: fileRefSchema })).replies<{ entries: number }>(),
} as const

export type GazetteerRequest = keyof typeof gazetteerRequests
