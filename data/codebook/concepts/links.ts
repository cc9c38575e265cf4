import { makeField } from '../make-field.ts'

const section = 'link'
const appliesTo = { subject: 'relation' as const }

export const linkHolds = makeField({
  id: 'link_holds',
  section,
  label: 'The link holds',
  type: 'yes-no-unclear',
  appliesTo,
  help: `Whether the sources say that the relation is so: “the cell was behind the killing of March” is a *yes* for *in response to*, with whoever says it as the speaker. A passage that denies it disputes that claim.`,
})

export const linkDate = makeField({
  id: 'link_date',
  section,
  label: 'Since or during',
  type: 'date',
  tolerance: 31,
  appliesTo,
  help: `The time for which the relation held, as an interval open at the end that is not known: a service “renamed in 2024” is 2024; a member “since 2011” is 2011/..`,
})
