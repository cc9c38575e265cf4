import { z } from 'zod'
import { codebookSchema } from '../records/codebook.ts'

const { name, types, sections, fields } = codebookSchema.shape

/** What a codebook says, without its id, number, day and origin: what an analyst edits and a file carries. */
export const codebookContentSchema = z.strictObject({ name, types, sections, fields })

export type CodebookContent = z.infer<typeof codebookContentSchema>

/** The content of a codebook version, or of anything else that has one. */
export function contentOf({ name, types, sections, fields }: CodebookContent): CodebookContent {
  return { name, types, sections, fields }
}
