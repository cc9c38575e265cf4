import { makeField } from '../make-field.ts'

const section = 'who'

export const initiator = makeField({
  id: 'initiator',
  section,
  label: 'Initiator',
  type: 'actor',
  repeatable: true,
  help: `Who is said to have carried it out: the force that raided, the air force that struck, the group that is accused.
Name the most specific body a source names (“General Security, Harim branch” rather than “the authorities”) and keep the source’s name for it.
“Believed to be a coalition drone” is coded as the coalition, with the certainty *suspected* and the hedge kept. A denial by the accused disputes this claim; it does not remove it.
If a source says that nobody knows, code *unknown*.`,
})

export const partner = makeField({
  id: 'partner',
  section,
  label: 'Partner',
  type: 'actor',
  repeatable: true,
  help: `Who acted together with the initiator or supplied what it needed: the second service of a joint raid, the ally that gave air cover or intelligence. Where a source calls an operation joint and names no leader, code the one that announced it as initiator and the others here.`,
})

export const target = makeField({
  id: 'target',
  section,
  label: 'Target',
  type: 'actor',
  repeatable: true,
  help: `Whom the action was aimed at, as the sources say, whether or not they were hit: the cell, the wanted man, the post that was attacked. People who were harmed without being aimed at belong to *Harm* and to the people of the incident.
Membership is often only alleged: “a cell belonging to X, the ministry said” is coded as X, certainty *claimed*, speaker the ministry.`,
})

export const claimedBy = makeField({
  id: 'claimed_by',
  section: 'aftermath',
  label: 'Responsibility claimed by',
  type: 'actor',
  repeatable: true,
  appliesTo: { kinds: ['incident'] },
  help: `Who said “we did it”, in a statement, call, video or by an official on the record. An accusation by others is no claim of responsibility: it belongs to *Initiator*.
“The group has not claimed the attack” is worth a passage: attach it as one that disputes the group as initiator only if the source draws that conclusion.`,
})
