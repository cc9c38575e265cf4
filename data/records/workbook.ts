import { z } from 'zod'
import { recordId } from './record-id.ts'
import { line, moment } from './texts.ts'

/** What holds for the workbook as a whole: exactly one such record in each. */
export const workbookSchema = z.strictObject({
  id: recordId('workbook'),
  name: line,
  created: moment,
  /** What incident codes begin with, as SY in SY-2025-0001. */
  codePrefix: z.string().regex(/^[A-Z0-9]{1,8}$/, 'a code prefix is 1 to 8 capital letters or digits'),
  codebook: recordId('codebook'),
})

export type Workbook = z.infer<typeof workbookSchema>
