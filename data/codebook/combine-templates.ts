import { sameJson } from '../changes/same-json.ts'
import type { Field } from '../records/codebook.ts'
import { Refusal } from '../refusal.ts'
import type { Template } from './template.ts'

/**
 * One template out of several, each bringing its incident types. What carries the same id is one, and must mean the
 * same; a field then applies to the types of every template that has it. The first template's order holds, and what a
 * later one adds comes after what precedes it there. Refused where an id means two things.
 */
export function combineTemplates(templates: readonly Template[]): Template {
  const [first, ...others] = new Set(templates)
  if (first === undefined) throw new Refusal('no-template', 'Choose at least one codebook template.')
  const combined = others.reduce(combineTwo, spelledOut(first))
  const sections = combined.sections.map((section) => section.id)
  const place = (field: Field) => sections.indexOf(field.section)
  const fields = combined.fields.map((field) => shortened(field, combined))
  return { ...combined, fields: fields.sort((a, b) => place(a) - place(b)) }
}

function combineTwo(one: Template, plain: Template): Template {
  const other = spelledOut(plain)
  return {
    name: `${one.name}, ${other.name}`,
    templates: [...new Set([...one.templates, ...other.templates])],
    types: merge(one.types, other.types, (type) => type.code, same('incident type')),
    sections: merge(one.sections, other.sections, (section) => section.id, same('section')),
    fields: merge(one.fields, other.fields, (field) => field.id, sameField),
  }
}

/** What the second list adds is put after the entry that precedes it there, or first. */
function merge<T>(one: T[], other: T[], key: (entry: T) => string, unite: (a: T, b: T) => T): T[] {
  const merged = [...one]
  let after = -1
  for (const entry of other) {
    const at = merged.findIndex((known) => key(known) === key(entry))
    if (at < 0) {
      after += 1
      merged.splice(after, 0, entry)
    } else {
      merged[at] = unite(merged[at] as T, entry)
      after = at
    }
  }
  return merged
}

function same(what: string) {
  return <T extends { label: string }>(a: T, b: T): T => {
    if (!sameJson(a, b)) throw meansTwoThings(what, a.label)
    return a
  }
}

function sameField(a: Field, b: Field): Field {
  const meaning = (field: Field) => ({ ...field, appliesTo: { ...field.appliesTo, types: [] } })
  if (!sameJson(meaning(a), meaning(b))) throw meansTwoThings('field', a.label)
  const types = [...new Set([...a.appliesTo.types, ...b.appliesTo.types])]
  return { ...a, appliesTo: { ...a.appliesTo, types } }
}

function meansTwoThings(what: string, label: string): Refusal {
  return new Refusal(
    'templates-differ',
    `These templates do not go together: the ${what} “${label}” means something else in each.`,
    { what, label },
  )
}

/** "All types" of one template are not all types of the combination, so they are named. */
function spelledOut(template: Template): Template {
  const all = template.types.map((type) => type.code)
  const fields = template.fields.map((field) =>
    hasTypes(field) && field.appliesTo.types.length === 0
      ? { ...field, appliesTo: { ...field.appliesTo, types: all } }
      : field,
  )
  return { ...template, fields }
}

/** Back to "all types" where every type is named, else in the order of the types. */
function shortened(field: Field, template: Template): Field {
  const named = template.types.map((type) => type.code).filter((code) => field.appliesTo.types.includes(code))
  const types = named.length === template.types.length ? [] : named
  return { ...field, appliesTo: { ...field.appliesTo, types } }
}

function hasTypes(field: Field): boolean {
  return field.appliesTo.subject === 'incident' || field.appliesTo.subject === 'participation'
}
