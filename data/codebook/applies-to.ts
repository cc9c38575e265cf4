import type { Field } from '../records/codebook.ts'

/**
 * What a form is drawn for. The fields of a participation may hang on the type and kind of its incident; those of an
 * actor, a place or a relation never do. `type` is null while it is not yet chosen.
 */
export type FormSubject =
  | { subject: 'incident' | 'participation'; type: string | null; kind: 'incident' | 'aggregate' }
  | { subject: 'actor' | 'place' | 'relation' }

/**
 * Whether a field may hold a value there. An empty list of types or kinds stands for all; an incident whose type is not
 * yet chosen has the fields that apply to every type.
 */
export function appliesTo(field: Field, to: FormSubject): boolean {
  const { subject, types, kinds } = field.appliesTo
  if (subject !== to.subject) return false
  if (to.subject !== 'incident' && to.subject !== 'participation') return true
  const rightType = types.length === 0 || (to.type !== null && types.includes(to.type))
  return rightType && (kinds.length === 0 || kinds.includes(to.kind))
}
