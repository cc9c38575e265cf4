import { makeField, option } from '../make-field.ts'

const section = 'harm'

function count(id: string, label: string, help: string) {
  return makeField({ id, section, label, type: 'count', help })
}

/** The dead in all, then those of the attackers among them. */
export const deaths = [
  count(
    'nkill',
    'Dead, attackers included',
    `Everyone who died of it, attackers included (nkill of the GTD codebook). Each toll that a source gives is a claim; the GTD takes the number that most independent and recent sources give, and the lower where they differ.`,
  ),
  count('nkillter', 'Dead attackers', `Of the dead: those who attacked (nkillter of the GTD codebook).`),
]

/** The wounded in all, then those of the attackers among them. */
export const wounded = [
  count(
    'nwound',
    'Wounded, attackers included',
    `Everyone who was hurt and lived, attackers included (nwound of the GTD codebook). “No one was hurt” is 0.`,
  ),
  count(
    'nwoundte',
    'Wounded attackers',
    `Of the wounded: those who attacked (nwoundte of the GTD codebook).`,
  ),
]

export const property = makeField({
  id: 'propextent',
  section,
  label: 'Damage to property',
  type: 'one-of',
  appliesTo: { kinds: ['incident'] },
  help: `How great the damage was by the four steps of propextent in the GTD codebook, in US dollars of the day; its value and what was damaged go into the note. *None* is property = 0 there.`,
  options: [
    option('none', 'None', 'Said to have damaged nothing.'),
    option('1', '1 · catastrophic', 'Likely a thousand million or more (GTD propextent 1).'),
    option('2', '2 · major', 'Likely from one million up to that (GTD propextent 2).'),
    option('3', '3 · minor', 'Likely less than one million (GTD propextent 3).'),
    option('4', '4 · of unknown extent', 'Damage there was, and nobody says how great (GTD propextent 4).'),
  ],
})

/** People held: how many, and how it ended. That there were any is ishostkid in the GTD. */
export const hostages = [
  count(
    'nhostkid',
    'People held',
    `How many people were taken hostage or kidnapped (nhostkid of the GTD codebook). “Nobody was held” is 0, which is ishostkid = 0 there.`,
  ),
  makeField({
    id: 'hostkidoutcome',
    section,
    label: 'What became of those held',
    type: 'one-of',
    appliesTo: { kinds: ['incident'] },
    help: `How it ended for those who were held (hostkidoutcome of the GTD codebook; check its numbers against the edition you report to).`,
    options: [
      option('attempted-rescue', 'A rescue failed', 'A rescue was tried and did not free them.'),
      option('released', 'Released', 'Let go by those who held them.'),
      option('escaped', 'Escaped', 'Got away by themselves.'),
      option('killed', 'Killed', 'Killed by those who held them, or while held.'),
      option('rescued', 'Rescued', 'A rescue freed them.'),
      option('combination', 'Some one, some another', 'Not the same for all of them.'),
      option('unknown-outcome', 'Cannot be told', 'No source says how it ended.'),
    ],
  }),
]
