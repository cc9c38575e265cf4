import type { Renames } from '../../../../data/codebook/changing/renames.ts'
import type { CodebookContent } from '../../../../data/codebook/content.ts'
import type { Field } from '../../../../data/records/codebook.ts'
import { withCodes } from './codes.ts'
import type { Draft, DraftField } from './draft.ts'

/** The codebook that a draft says, and what bears another name in it: the argument of *change-codebook*. */
export function printDraft(draft: Draft): CodebookContent & Renames {
  const types = withCodes(draft.types, ({ code }) => code, '-', 'type')
  const ids = idsOf(draft)
  const place = new Map(draft.sections.map(({ id }, index) => [id, index]))
  const printed = draft.fields
    .toSorted((a, b) => (place.get(a.section) ?? 0) - (place.get(b.section) ?? 0))
    .map((field) => printField(field, types, ids))
  const fields = printed.map(({ field }) => field)
  const renamed = draft.fields.flatMap(({ key, was }) => {
    const id = ids.get(key) ?? key
    return was === null || was === id ? [] : [[was, id] as const]
  })
  const options = printed.flatMap(({ field, renamedOptions }) =>
    renamedOptions.length === 0 ? [] : [[field.id, Object.fromEntries(renamedOptions)] as const],
  )
  const gone = draft.removedTypes.flatMap(({ was, becomes }) =>
    becomes === null ? [] : [[was, becomes.key === null ? null : (types.get(becomes.key) ?? null)] as const],
  )
  const retyped = draft.types.flatMap(({ key, was }) => {
    const code = types.get(key) ?? key
    return was === null || was === code ? [] : [[was, code] as const]
  })
  return {
    name: draft.name,
    types: draft.types.map(({ key, label, definition }) => ({
      code: types.get(key) ?? key,
      label,
      definition,
    })),
    sections: draft.sections,
    fields,
    renamedTypes: Object.fromEntries([...retyped, ...gone]),
    renamedFields: Object.fromEntries(renamed),
    renamedOptions: Object.fromEntries(options),
  }
}

/** By the key of a field, the id it bears when the draft is printed. */
export function idsOf(draft: Draft): ReadonlyMap<string, string> {
  return withCodes(draft.fields, ({ id }) => id, '_', 'field')
}

type Codes = ReadonlyMap<string, string>

/** What a type of field has no use for is left out, so that trying another type loses nothing of the draft. */
function printField({ key, was: _, options, ...field }: DraftField, types: Codes, ids: Codes) {
  const chooses = field.type === 'one-of' || field.type === 'many-of'
  const codes = withCodes(options, ({ code }) => code, '-', 'option')
  const printed: Field = {
    ...field,
    id: ids.get(key) ?? field.id,
    options: chooses
      ? options.map(({ key: one, label, definition }) => ({ code: codes.get(one) ?? one, label, definition }))
      : [],
    sums: field.type === 'count' ? field.sums.flatMap((sum) => ids.get(sum) ?? []) : [],
    tolerance: field.type === 'date' ? field.tolerance : null,
    appliesTo: { ...field.appliesTo, types: field.appliesTo.types.flatMap((type) => types.get(type) ?? []) },
  }
  const renamedOptions = options.flatMap((one) => {
    const code = codes.get(one.key) ?? one.code
    return one.was === null || one.was === code ? [] : [[one.was, code] as const]
  })
  return { field: printed, renamedOptions }
}
