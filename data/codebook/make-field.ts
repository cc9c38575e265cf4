import type { Field, Option } from '../records/codebook.ts'

type Stated = Pick<Field, 'id' | 'section' | 'label' | 'help' | 'type'>
type Further = Partial<Omit<Field, keyof Stated | 'appliesTo'>>

/** A field of incidents and aggregates of every type, optional, with one item, unless more is said. */
export function makeField(stated: Stated & Further & { appliesTo?: Partial<Field['appliesTo']> }): Field {
  return {
    options: [],
    evidence: 'passages',
    required: false,
    repeatable: false,
    sums: [],
    tolerance: null,
    sensitivity: 'open',
    ...stated,
    appliesTo: { subject: 'incident', types: [], kinds: ['incident', 'aggregate'], ...stated.appliesTo },
  }
}

/** An option of a *one of* or *many of* field. */
export function option(code: string, label: string, definition: string): Option {
  return { code, label, definition }
}
