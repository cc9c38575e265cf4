import type { FieldReading } from '../../../../data/queries/passage-readings.ts'
import type { Words } from '../../../language/use-words.ts'

/** What a field is called: of the incident by its label, of somebody or of a relation also whose it is. */
export function fieldLabel(words: Words, { field, about }: Pick<FieldReading, 'field' | 'about'>): string {
  if (about === null) return field.label
  const whose =
    'name' in about
      ? about.name
      : words('authorities.aboutRelation', {
          from: about.from,
          type: words(`authorities.relationFrom.${about.type}`),
          to: about.to,
        })
  return words('authorities.about', { field: field.label, about: whose })
}
