import type { IncidentType, Section } from '../../../../data/codebook/template.ts'
import type { Codebook, Field, Option } from '../../../../data/records/codebook.ts'

/**
 * A codebook while it is being changed in the window. Everything has a key that stays when its code changes, so that the
 * draft knows what was renamed: `was` is the code in the version it began from, null for what is new. A code that is empty
 * is drawn from the label when the draft is printed.
 */
export type Draft = {
  /** The version it began from. */
  base: Codebook['id']
  name: string
  types: DraftType[]
  /** Types that were taken away, with what incidents of them become: a key, no type, or not yet said. */
  removedTypes: RemovedType[]
  sections: Section[]
  fields: DraftField[]
  /** Numbers the keys of what is new. */
  made: number
}

export type DraftType = IncidentType & { key: string; was: string | null }
export type RemovedType = { was: string; label: string; becomes: { key: string | null } | null }
export type DraftOption = Option & { key: string; was: string | null }

/** `appliesTo.types` and `sums` hold keys. `section` is the id of its section, which never changes. */
export type DraftField = Omit<Field, 'options'> & { key: string; was: string | null; options: DraftOption[] }

/** A draft that says what the codebook says. Keys are the codes that things bear there. */
export function draftOf(codebook: Codebook): Draft {
  const { id, name, types, sections, fields } = codebook
  return {
    base: id,
    name,
    types: types.map((type) => ({ ...type, key: type.code, was: type.code })),
    removedTypes: [],
    sections: [...sections],
    fields: fields.map((field) => draftField(field, field.id)),
    made: 0,
  }
}

/** A field as a draft has it; its options begin from what they are. */
export function draftField(field: Field, was: string | null): DraftField {
  const options = field.options.map((option) => ({
    ...option,
    key: option.code,
    was: was === null ? null : option.code,
  }))
  return { ...field, key: field.id, was, options }
}

export function fieldOf(draft: Draft, key: string): DraftField | undefined {
  return draft.fields.find((field) => field.key === key)
}
