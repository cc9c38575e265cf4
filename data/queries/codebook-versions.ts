import { versionsOf } from '../codebook/changing/field-routes.ts'
import { type CodebookChange, compareCodebooks, renamedLike } from '../codebook/compare-codebooks.ts'
import type { RecordId } from '../records/record-id.ts'
import type { Records } from '../records/records.ts'

export type CodebookVersion = {
  id: RecordId<'codebook'>
  version: number
  name: string
  created: string
  fields: number
  /** How many incidents were first coded under it. */
  coded: number
  /** What is different from the version before; empty for the first. */
  changes: CodebookChange[]
}

/** Every version of the codebook, newest first, with what each changed. */
export function codebookVersions(records: Records): CodebookVersion[] {
  const coded = new Map<string, number>()
  for (const { codedUnder } of records.ofKind('incident')) {
    coded.set(codedUnder, (coded.get(codedUnder) ?? 0) + 1)
  }
  const versions = versionsOf(records)
  return versions.map((codebook, index) => {
    const before = versions[index + 1]
    return {
      id: codebook.id,
      version: codebook.version,
      name: codebook.name,
      created: codebook.created,
      fields: codebook.fields.length,
      coded: coded.get(codebook.id) ?? 0,
      changes: before ? compareCodebooks(before, codebook, renamedLike(before, codebook)) : [],
    }
  })
}
