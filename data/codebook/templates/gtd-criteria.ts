import { makeField, option } from '../make-field.ts'

const appliesTo = { kinds: ['incident' as const] }

export const claimMode = makeField({
  id: 'claimmode',
  section: 'aftermath',
  label: 'How it was claimed',
  type: 'one-of',
  appliesTo,
  help: `By which way the claim of responsibility was made, by the ten codes of claimmode in the GTD codebook.`,
  options: [
    option('1', '1 · letter', 'By letter (GTD claimmode 1).'),
    option('2', '2 · call, before', 'By a call before it happened (GTD claimmode 2).'),
    option('3', '3 · call, after', 'By a call once it had happened (GTD claimmode 3).'),
    option('4', '4 · e-mail', 'By e-mail (GTD claimmode 4).'),
    option('5', '5 · note left', 'By a note left at the place (GTD claimmode 5).'),
    option('6', '6 · video', 'By a video (GTD claimmode 6).'),
    option('7', '7 · online', 'Posted on the internet (GTD claimmode 7).'),
    option('8', '8 · in person', 'Said in person (GTD claimmode 8).'),
    option('9', '9 · other', 'In another way (GTD claimmode 9).'),
    option('10', '10 · unknown', 'Claimed, and no source says how (GTD claimmode 10).'),
  ],
})

export const competingClaims = makeField({
  id: 'compclaim',
  section: 'aftermath',
  label: 'Claimed by several',
  type: 'yes-no-unclear',
  appliesTo,
  help: `Whether more than one group claims it, each as its own and not together (compclaim of the GTD codebook).`,
})

function criterion(number: 1 | 2 | 3, label: string, help: string) {
  return makeField({
    id: `crit${number}`,
    section: 'assessment',
    label,
    type: 'yes-no-unclear',
    evidence: 'judgement',
    appliesTo,
    help: `${help} Criterion ${number} of the GTD codebook; an incident is in the GTD if at least two of the three hold.`,
  })
}

/** Whether it is terrorism by the rule of the GTD, and what it may be instead. */
export const criteria = [
  criterion(
    1,
    'Political, economic, religious or social goal',
    `Whether it served such a goal; gain alone is none.`,
  ),
  criterion(
    2,
    'Meant to intimidate others',
    `Whether it was to coerce, frighten or tell something to more people than were hit.`,
  ),
  criterion(
    3,
    'Outside lawful warfare',
    `Whether it falls outside what the law of war allows, above all by aiming at those who do not fight.`,
  ),
  makeField({
    id: 'doubtterr',
    section: 'assessment',
    label: 'Doubt that it is terrorism',
    type: 'yes-no-unclear',
    evidence: 'judgement',
    appliesTo,
    help: `Whether there is doubt that the incident is terrorism and nothing else (doubtterr of the GTD codebook).`,
  }),
  makeField({
    id: 'alternative',
    section: 'assessment',
    label: 'What else it may be',
    type: 'one-of',
    evidence: 'judgement',
    appliesTo,
    help: `Where there is doubt, what it may be instead (alternative of the GTD codebook, whose list has changed between editions: check it against the one you report to).`,
    options: [
      option('insurgency', 'Insurgency', 'Guerrilla warfare against armed forces.'),
      option('crime', 'Other crime', 'For gain, revenge or another private end.'),
      option('between-groups', 'Strife between groups', 'Within a group or between groups of one kind.'),
      option('no-intent', 'Without intent', 'An accident, or nobody meant it.'),
      option('state', 'By a state', 'Done by the forces of a state.'),
    ],
  }),
]
