import { codebookOf } from '../../edits/existing.ts'
import type { Codebook, Field } from '../../records/codebook.ts'
import type { Records } from '../../records/records.ts'

/** A field, and the newest codebook version in use that has it. */
export type FieldInUse = { codebook: Codebook; field: Field }

/**
 * The fields of the codebook in force, in its order, then those that only older versions in use still have, newest
 * version first: what was coded does not drop out of a report because the codebook has moved on.
 */
export function fieldsInUse(records: Records): FieldInUse[] {
  const inForce = codebookOf(records)
  const versions = new Set([inForce])
  for (const { currentUnder } of records.ofKind('incident')) {
    const codebook = records.get(currentUnder)
    if (codebook) versions.add(codebook)
  }
  const older = [...versions].slice(1).sort((a, b) => b.version - a.version)
  const fields = new Map<string, FieldInUse>()
  for (const codebook of [inForce, ...older]) {
    for (const field of codebook.fields) {
      const key = `${field.appliesTo.subject} ${field.id}`
      if (!fields.has(key)) fields.set(key, { codebook, field })
    }
  }
  return [...fields.values()]
}
