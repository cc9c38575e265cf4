import type { Codebook, Field } from '../records/codebook.ts'

/**
 * What a codebook starts from: a codebook version before it has an id, a number and a day. `templates` holds the
 * template's own name, and after a combination the names of all.
 */
export type Template = Omit<Codebook, 'id' | 'version' | 'created'>

export type Section = Template['sections'][number]
export type IncidentType = Template['types'][number]
export type FieldSubject = Field['appliesTo']['subject']
