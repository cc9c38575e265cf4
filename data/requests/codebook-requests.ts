import { z } from 'zod'
import type { CodebookPlan } from '../codebook/changing/plan-codebook.ts'
import { renamesSchema } from '../codebook/changing/renames.ts'
import type { CodebookFile } from '../codebook/codebook-file.ts'
import { codebookContentSchema } from '../codebook/content.ts'
import type { CodebookVersion } from '../queries/codebook-versions.ts'
import type { SetAsideRow } from '../queries/set-aside.ts'
import { subjectId } from '../records/claim.ts'
import type { Codebook } from '../records/codebook.ts'
import { fileRefSchema, nothing, path, request } from './request.ts'

/** The codebook: what it says, what another one would touch, and its way to a file and back. */
export const codebookRequests = {
  codebook: request(nothing).replies<Codebook>(),
  /** Every version, newest first, with what each changed. */
  'codebook-versions': request(nothing).replies<CodebookVersion[]>(),
  /** What another codebook would touch; the edit *change-codebook* takes the same argument. Refused where it is not sound. */
  'plan-codebook': request(codebookContentSchema.extend(renamesSchema.shape)).replies<CodebookPlan>(),
  /** A codebook out of a file, to be looked at before it is taken over. */
  'read-codebook': request(z.strictObject({ file: fileRefSchema })).replies<CodebookFile>(),
  /** Writes the codebook in force into a file that people can read. */
  'write-codebook': request(z.strictObject({ to: path, overwrite: z.boolean().optional() })).replies<{
    path: string
    bytes: number
  }>(),
  /** The values of a subject that the codebook cannot hold. */
  'set-aside': request(z.strictObject({ subject: subjectId })).replies<SetAsideRow[]>(),
} as const

export type CodebookRequest = keyof typeof codebookRequests
