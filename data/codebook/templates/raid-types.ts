import { clash, targetedKilling } from '../concepts/incident-types.ts'
import { makeField, option } from '../make-field.ts'
import type { Template } from '../template.ts'

/** What an incident of this template can be counted under. */
export const types: Template['types'] = [
  {
    code: 'raid',
    label: 'Raid',
    definition: 'A force goes to a place to capture or kill people there or to search it.',
  },
  {
    code: 'arrest',
    label: 'Arrest',
    definition: 'People are taken into custody without a raid: at a checkpoint, in the street, on a summons.',
  },
  {
    code: 'seizure',
    label: 'Seizure',
    definition: 'Weapons, goods or documents are taken, and nobody is sought there.',
  },
  targetedKilling,
  clash,
]

/** The types that are operations of a security force. */
export const operations = ['raid', 'arrest', 'seizure']

export const eventTypes = makeField({
  id: 'event_types',
  section: 'what-happened',
  label: 'Kinds of event',
  type: 'one-of',
  repeatable: true,
  appliesTo: { types: operations, kinds: ['incident'] },
  help: `Everything that the operation was, one item for each, with the words that say it: a cell that was “raided”, with which the force “clashed” and whose members were “arrested” is a raid, a clash and an arrest. The type of the incident is the one that it is counted under.`,
  options: types.map(({ code, label, definition }) => option(code, label, definition ?? label)),
})
