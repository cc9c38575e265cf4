import { z } from 'zod'
import { misfitReason } from '../misfit/misfit-reason.ts'
import type { Codebook } from '../records/codebook.ts'
import { Refusal } from '../refusal.ts'
import { fromJsonText } from '../text/from-json-text.ts'
import { type Renames, renamesSchema } from './changing/renames.ts'
import { checkCodebook } from './check-codebook.ts'
import { type CodebookContent, codebookContentSchema, contentOf } from './content.ts'

/** Counts the shapes that the file has had; a file of a later one is refused. */
const formatVersion = 1

/**
 * A codebook as a file that people read, compare and mend by hand: JSON of two blanks, in the codebook's order. `renamed` is
 * only ever written by hand, to say what bears another name than in the workbook that the file is brought into.
 */
const codebookFileSchema = codebookContentSchema.extend({
  format: z.literal('sourceline-codebook'),
  formatVersion: z.int().min(1),
  /** The number of the version it was written from; null for one made by hand. */
  version: z.int().min(1).nullable().default(null),
  templates: z.array(z.string()).default([]),
  renamed: renamesSchema.default({}),
})

export type CodebookFile = { content: CodebookContent; templates: string[]; renames: Renames }

/** The file of a codebook version, with a line end at its end. */
export function printCodebookFile(codebook: Codebook): string {
  const { name, version, templates } = codebook
  const { types, sections, fields } = contentOf(codebook)
  const file = {
    format: 'sourceline-codebook',
    formatVersion,
    name,
    version,
    templates,
    types,
    sections,
    fields,
  }
  return `${JSON.stringify(file, null, 2)}\n`
}

/** Throws Refusal, with one sentence, where the text is no codebook that can be coded by. */
export function readCodebookFile(text: string): CodebookFile {
  const raw = fromJsonText(
    text.replace(/^\uFEFF/, ''),
    'This file is no JSON, so no codebook can be read from it',
  )
  if (!z.looseObject({ format: z.literal('sourceline-codebook') }).safeParse(raw).success) {
    throw new Refusal('no-codebook', 'This file is no codebook of Sourceline; choose another.')
  }
  const later = z.looseObject({ formatVersion: z.int().min(formatVersion + 1) }).safeParse(raw)
  if (later.success) {
    throw new Refusal(
      'newer-codebook',
      'This codebook was written by a newer Sourceline; update this one to read it.',
    )
  }
  const file = codebookFileSchema.safeParse(raw)
  if (!file.success) {
    const reason = misfitReason(file.error, { given: raw, schema: codebookFileSchema })
    throw new Refusal('bad-codebook', `No codebook can be read from this file: ${reason}.`, { reason })
  }
  const content = contentOf(file.data)
  checkCodebook(content)
  return { content, templates: file.data.templates, renames: file.data.renamed }
}
