import { z } from 'zod'
import { recordId } from '../records/record-id.ts'
import type { ImportReply, PossibleCopyRow, ReadAgainReply } from '../replies.ts'
import { fileRefSchema, givenMetadataSchema, nothing, request } from './request.ts'

/** Documents on their way in. */
export const importRequests = {
  /** Reads files into sources, as one change at the end; progress comes as notices. */
  import: request(
    z.strictObject({
      files: z.array(fileRefSchema).min(1).max(10_000),
      metadata: givenMetadataSchema.optional(),
    }),
  ).replies<ImportReply>(),
  /** Text pasted from elsewhere. */
  'import-text': request(
    z.strictObject({ text: z.string().min(1).max(20_000_000), metadata: givenMetadataSchema.optional() }),
  ).replies<ImportReply>(),
  'cancel-import': request(nothing).replies<null>(),
  /** What a source may be a copy of, and what may be copies of it: offers, which *set-source* or *dismiss* answer. */
  'possible-copies': request(z.strictObject({ source: recordId('source') })).replies<PossibleCopyRow[]>(),
  encodings: request(nothing).replies<{ name: string; script: string }[]>(),
  /** Reads a source's original anew in another encoding; the old text stays. */
  'read-again': request(
    z.strictObject({ source: recordId('source'), encoding: z.string() }),
  ).replies<ReadAgainReply>(),
} as const

export type ImportRequest = keyof typeof importRequests
