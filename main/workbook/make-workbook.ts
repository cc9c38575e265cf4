import { combineTemplates } from '../../data/codebook/combine-templates.ts'
import type { AnyRecord } from '../../data/records/record.ts'
import { recordSchemas } from '../../data/records/record.ts'
import { Refusal } from '../../data/refusal.ts'
import { templateOrFile } from '../codebook/codebook-on-disk.ts'
import { newId } from '../new-id.ts'
import { createWorkbook } from './create-workbook.ts'

export type NewWorkbook = {
  name: string
  /** Codebooks to start from, at least one: names of templates, or paths of codebook files that end in .json. */
  templates: readonly string[]
  author: string
  /** What incident codes begin with; INC if left out. */
  codePrefix?: string | undefined
}

/** Makes a workbook with its codebook drawn from templates. Refuses a path that is taken. */
export async function makeWorkbook(
  path: string,
  { name, templates, author, codePrefix }: NewWorkbook,
): Promise<void> {
  const created = new Date().toISOString()
  const codebook = newId('codebook')
  const prefix = recordSchemas.workbook.shape.codePrefix.safeParse(codePrefix ?? 'INC')
  if (!prefix.success) {
    throw new Refusal('bad-prefix', 'Incident codes begin with 1 to 8 capital letters or digits, as SY.')
  }
  const template = combineTemplates(await Promise.all(templates.map(templateOrFile)))
  const records: AnyRecord[] = [
    { id: codebook, version: 1, created, ...template },
    { id: newId('workbook'), name, created, codePrefix: prefix.data, codebook },
  ]
  await createWorkbook(path, {
    label: 'new-workbook',
    author,
    edits: records.map((record) => ({ id: record.id, created: record })),
  })
}
