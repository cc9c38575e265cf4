import { z } from 'zod'
import type { Codebook } from '../../records/codebook.ts'
import { Refusal } from '../../refusal.ts'
import type { CodebookContent } from '../content.ts'

/** What bears another name than before: without it, an old name that is gone means that the thing is gone. */
export const renamesSchema = z.strictObject({
  /** From the old code of an incident type to the new one; null for incidents that have no type from now on. */
  renamedTypes: z.record(z.string(), z.string().nullable()).optional(),
  /** From the old id of a field to the new one. */
  renamedFields: z.record(z.string(), z.string()).optional(),
  /** By the new id of a field, from the old code of an option to the new one. Two may become one. */
  renamedOptions: z.record(z.string(), z.record(z.string(), z.string())).optional(),
})

export type Renames = z.infer<typeof renamesSchema>

/** Refuses renames that start or end nowhere, or make two fields one. */
export function checkRenames(current: Codebook, next: CodebookContent, renames: Renames): void {
  const before = new Set(current.fields.map(({ id }) => id))
  const after = new Map(next.fields.map((field) => [field.id, field]))
  for (const [from, to] of Object.entries(renames.renamedFields ?? {})) {
    if (!before.has(from)) throw bad(`There is no field “${from}” to rename.`)
    if (!after.has(to)) throw bad(`“${from}” cannot become “${to}”, which the new codebook lacks.`)
  }
  const taken = new Map<string, string>()
  for (const id of before) {
    const to = newFieldId(renames, id)
    if (!after.has(to)) continue
    const other = taken.get(to)
    if (other !== undefined) throw bad(`“${other}” and “${id}” cannot both become the field “${to}”.`)
    taken.set(to, id)
  }
  for (const [field, codes] of Object.entries(renames.renamedOptions ?? {})) {
    const known = new Set(after.get(field)?.options.map(({ code }) => code))
    const missing = Object.values(codes).find((code) => !known.has(code))
    if (missing !== undefined) throw bad(`The new codebook has no option “${missing}” for “${field}”.`)
  }
  const types = new Set(next.types.map(({ code }) => code))
  const noType = Object.values(renames.renamedTypes ?? {}).find((code) => code !== null && !types.has(code))
  if (noType != null) throw bad(`The new codebook has no incident type “${noType}”.`)
}

export function newFieldId({ renamedFields = {} }: Renames, id: string): string {
  return Object.hasOwn(renamedFields, id) ? (renamedFields[id] as string) : id
}

function bad(sentence: string): Refusal {
  return new Refusal('bad-rename', sentence)
}
