import type { Field } from '../../records/codebook.ts'
import type { Section } from '../template.ts'

/** The sections that all templates share, in the order in which an analyst asks. */
export const sections: Section[] = [
  { id: 'when-and-where', label: 'When and where', help: null },
  {
    id: 'who',
    label: 'Who',
    help: 'Parties as the sources name them. Who is only suspected is coded all the same: the doubt is kept with the passage.',
  },
  { id: 'what-happened', label: 'What happened', help: null },
  {
    id: 'harm',
    label: 'Harm',
    help: 'People, as counted by a source. Every toll that a source gives is a claim of its own; which one is reported is decided afterwards.',
  },
  { id: 'aftermath', label: 'Aftermath', help: 'What the parties said, showed and did once it was over.' },
  { id: 'assessment', label: 'Assessment', help: 'The recorder’s own judgement, open to review.' },
  { id: 'person', label: 'Person', help: 'About one person or group of people in the incident.' },
  { id: 'link', label: 'Link', help: 'About a relation between two incidents, two actors or two places.' },
]

/** Of the shared sections, those that have a field among the given, so that no template brings an empty one. */
export function sectionsOf(fields: readonly Pick<Field, 'section'>[]): Section[] {
  const used = new Set(fields.map((field) => field.section))
  return sections.filter((section) => used.has(section.id))
}
