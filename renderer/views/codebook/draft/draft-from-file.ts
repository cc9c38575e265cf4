import type { CodebookFile } from '../../../../data/codebook/codebook-file.ts'
import type { Codebook } from '../../../../data/records/codebook.ts'
import { type Draft, draftField } from './draft.ts'

/** A draft that says what a file says, as a change of the codebook in force: what bears the same code, or is renamed to it, is the same. */
export function draftFromFile(current: Codebook, { content, renames }: CodebookFile): Draft {
  const wasField = origins(
    current.fields.map(({ id }) => id),
    renames.renamedFields ?? {},
  )
  const wasType = origins(
    current.types.map(({ code }) => code),
    renames.renamedTypes ?? {},
  )
  const types = content.types.map((type) => ({
    ...type,
    key: type.code,
    was: wasType.get(type.code) ?? null,
  }))
  const kept = new Set(types.map(({ was }) => was))
  const gone = current.types.filter(({ code }) => !kept.has(code))
  return {
    base: current.id,
    name: content.name,
    types,
    removedTypes: gone.map(({ code, label }) => {
      const said = renames.renamedTypes?.[code]
      return { was: code, label, becomes: said === undefined ? null : { key: said } }
    }),
    sections: content.sections,
    fields: content.fields.map((field) => {
      const was = wasField.get(field.id) ?? null
      const before = current.fields.find(({ id }) => id === was)
      const wasOption = origins(
        (before?.options ?? []).map(({ code }) => code),
        renames.renamedOptions?.[field.id] ?? {},
      )
      const drafted = draftField(field, was)
      const options = drafted.options.map((option) => ({
        ...option,
        was: wasOption.get(option.code) ?? null,
      }))
      return { ...drafted, options }
    }),
    made: 0,
  }
}

/** By what it is called now, what it was called before. */
function origins(
  before: readonly string[],
  renamed: Readonly<Record<string, string | null>>,
): Map<string, string> {
  const found = new Map<string, string>()
  for (const code of before) {
    const now = Object.hasOwn(renamed, code) ? renamed[code] : code
    if (now != null && !found.has(now)) found.set(now, code)
  }
  return found
}
