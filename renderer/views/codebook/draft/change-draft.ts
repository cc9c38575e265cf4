import type { FieldSubject, Section } from '../../../../data/codebook/template.ts'
import type { Draft, DraftField, DraftOption, DraftType } from './draft.ts'

/** What an analyst does to a draft, each a new draft. */
export type DraftChange = (draft: Draft) => Draft

export function setName(name: string): DraftChange {
  return (draft) => ({ ...draft, name })
}

export function setField(key: string, rest: Partial<DraftField>): DraftChange {
  return (draft) => ({
    ...draft,
    fields: draft.fields.map((field) => (field.key === key ? { ...field, ...rest } : field)),
  })
}

/** The key that the next new thing in a draft bears. */
export function nextKey({ made }: Draft): string {
  return `new:${made + 1}`
}

/** Adds a text field behind another, or at the end of a section. */
export function addField(section: string, label: string, behind: string | null): DraftChange {
  return (draft) => {
    const field: DraftField = {
      ...{ key: nextKey(draft), was: null, id: '', section, label, help: null, type: 'text', options: [] },
      ...{ evidence: 'passages', required: false, repeatable: false, sums: [], tolerance: null },
      sensitivity: 'open',
      appliesTo: {
        subject: subjectOf(draft, section),
        types: [],
        kinds: ['incident', 'aggregate'],
      },
    }
    const at = draft.fields.findIndex(({ key }) => key === behind)
    const fields = at < 0 ? [...draft.fields, field] : draft.fields.toSpliced(at + 1, 0, field)
    return { ...draft, fields, made: draft.made + 1 }
  }
}

/** What the fields of a section are about, so that a new one is too. */
function subjectOf(draft: Draft, section: string): FieldSubject {
  return draft.fields.find((field) => field.section === section)?.appliesTo.subject ?? 'incident'
}

/** Takes a field away; no total counts it any more. */
export function removeField(key: string): DraftChange {
  return (draft) => ({
    ...draft,
    fields: draft.fields
      .filter((field) => field.key !== key)
      .map((field) => ({ ...field, sums: field.sums.filter((sum) => sum !== key) })),
  })
}

export function setSection(id: string, rest: Partial<Section>): DraftChange {
  return (draft) => ({
    ...draft,
    sections: draft.sections.map((section) => (section.id === id ? { ...section, ...rest } : section)),
  })
}

export function addSection(label: string): DraftChange {
  return (draft) => {
    const made = draft.made + 1
    return { ...draft, made, sections: [...draft.sections, { id: `section-${made}`, label, help: null }] }
  }
}

/** Takes a section away with its fields. */
export function removeSection(id: string): DraftChange {
  return (draft) => {
    const going = draft.fields.filter((field) => field.section === id)
    const without = going.reduce((one, { key }) => removeField(key)(one), draft)
    return { ...without, sections: without.sections.filter((section) => section.id !== id) }
  }
}

export function setType(key: string, rest: Partial<DraftType>): DraftChange {
  return (draft) => ({
    ...draft,
    types: draft.types.map((type) => (type.key === key ? { ...type, ...rest } : type)),
  })
}

export function addType(label: string): DraftChange {
  return (draft) => {
    const type: DraftType = { key: nextKey(draft), was: null, code: '', label, definition: null }
    return { ...draft, types: [...draft.types, type], made: draft.made + 1 }
  }
}

/** Takes a type away. Fields for it alone are for every type from then on, rather than for none. */
export function removeType(key: string): DraftChange {
  return (draft) => {
    const type = draft.types.find((one) => one.key === key)
    if (!type) return draft
    const { was, label } = type
    const removed = was === null ? [] : [{ was, label, becomes: null }]
    return {
      ...draft,
      types: draft.types.filter((one) => one.key !== key),
      removedTypes: [...draft.removedTypes, ...removed],
      fields: draft.fields.map((field) => {
        const types = field.appliesTo.types.filter((one) => one !== key)
        return { ...field, appliesTo: { ...field.appliesTo, types } }
      }),
    }
  }
}

/** Says what incidents of a type that was taken away become: another type, or none. */
export function retype(was: string, key: string | null): DraftChange {
  return (draft) => ({
    ...draft,
    removedTypes: draft.removedTypes.map((one) => (one.was === was ? { ...one, becomes: { key } } : one)),
  })
}

function setOptions(key: string, change: (options: DraftOption[]) => DraftOption[]): DraftChange {
  return (draft) => ({
    ...draft,
    fields: draft.fields.map((field) =>
      field.key === key ? { ...field, options: change(field.options) } : field,
    ),
  })
}

export function setOption(field: string, option: string, rest: Partial<DraftOption>): DraftChange {
  return setOptions(field, (options) =>
    options.map((one) => (one.key === option ? { ...one, ...rest } : one)),
  )
}

export function addOption(field: string, label: string): DraftChange {
  return (draft) => {
    const option: DraftOption = { key: nextKey(draft), was: null, code: '', label, definition: null }
    return { ...setOptions(field, (options) => [...options, option])(draft), made: draft.made + 1 }
  }
}

export function removeOption(field: string, option: string): DraftChange {
  return setOptions(field, (options) => options.filter(({ key }) => key !== option))
}

/** Puts options before or behind another. */
export function moveOption(field: string, option: string, target: Target): DraftChange {
  return setOptions(field, (options) => moved(options, option, target, ({ key }) => key))
}

/** Where something is let go: before or behind something else. */
export type Target = { key: string; position: 'before' | 'after' }

export function moved<T>(
  entries: readonly T[],
  key: string,
  target: Target,
  keyOf: (entry: T) => string,
): T[] {
  const entry = entries.find((one) => keyOf(one) === key)
  if (entry === undefined || key === target.key) return [...entries]
  const others = entries.filter((one) => one !== entry)
  const at = others.findIndex((one) => keyOf(one) === target.key)
  if (at < 0) return [...entries]
  return others.toSpliced(target.position === 'before' ? at : at + 1, 0, entry)
}
