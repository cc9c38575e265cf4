import type { Codebook, Field } from '../records/codebook.ts'
import { appliesTo, type FormSubject } from './applies-to.ts'
import type { Section } from './template.ts'

/**
 * The form of one subject: the fields that apply to it, under their sections, both in the order of the codebook.
 * A section without such a field is left out.
 */
export function fieldsFor(
  codebook: Pick<Codebook, 'sections' | 'fields'>,
  subject: FormSubject,
): { section: Section; fields: Field[] }[] {
  const fields = codebook.fields.filter((field) => appliesTo(field, subject))
  return codebook.sections
    .map((section) => ({ section, fields: fields.filter((field) => field.section === section.id) }))
    .filter((group) => group.fields.length > 0)
}
