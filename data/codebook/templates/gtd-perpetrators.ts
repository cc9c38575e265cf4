import { makeField } from '../make-field.ts'

const section = 'who'

export const perpetrator = makeField({
  id: 'gname',
  section,
  label: 'Perpetrator group',
  type: 'actor',
  repeatable: true,
  help: `The group that is said to have done it, one item for each (gname, gname2, gname3 of the GTD codebook). Where the attribution is only a suspicion, say so as the certainty: guncertain is read from it. If nobody is named, code *unknown*.`,
})

export const individual = makeField({
  id: 'individual',
  section,
  label: 'Acted on their own',
  type: 'yes-no-unclear',
  appliesTo: { kinds: ['incident'] },
  help: `Whether those who did it are known and belonged to no group (individual of the GTD codebook).`,
})

export const attackers = makeField({
  id: 'nperps',
  section,
  label: 'Attackers',
  type: 'count',
  appliesTo: { kinds: ['incident'] },
  help: `How many people took part, as a source has it (nperps of the GTD codebook, where −99 is unknown: here that is *unknown*).`,
})

export const attackersTaken = makeField({
  id: 'nperpcap',
  section,
  label: 'Attackers taken',
  type: 'count',
  appliesTo: { kinds: ['incident'] },
  help: `How many of them were taken into custody soon after (nperpcap of the GTD codebook). An arrest months later is an incident of its own.`,
})
