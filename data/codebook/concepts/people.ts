import { makeField, option } from '../make-field.ts'

const section = 'person'
const appliesTo = { subject: 'participation' as const }

export const fate = makeField({
  id: 'fate',
  section,
  label: 'Fate',
  type: 'one-of',
  appliesTo,
  help: `What became of the person in this incident. Where two sources differ (killed; handed over alive) code both.`,
  options: [
    option('killed', 'Killed', 'Died in it or of it.'),
    option('injured', 'Injured', 'Wounded, and alive when last reported.'),
    option('detained', 'Detained', 'Taken into custody by a state or a party.'),
    option('released', 'Released', 'Set free again, or acquitted.'),
    option(
      'abducted',
      'Abducted',
      'Taken away by someone without any claim to authority, or by persons unknown.',
    ),
    option('missing', 'Missing', 'Not seen since.'),
    option('escaped', 'Escaped', 'Got away.'),
    option('unharmed', 'Unharmed', 'Took part or was present and came to no harm.'),
  ],
})

export const sex = makeField({
  id: 'sex',
  section,
  label: 'Sex',
  type: 'one-of',
  appliesTo,
  help: `As the source has it, by word or by grammar. Do not infer it from a name alone.`,
  options: [
    option('female', 'Female', 'Described as a woman or girl.'),
    option('male', 'Male', 'Described as a man or boy.'),
    option('other', 'Other', 'Described in other terms.'),
  ],
})

export const age = makeField({
  id: 'age',
  section,
  label: 'Age',
  type: 'count',
  appliesTo,
  help: `In completed years at the time of the incident: “a 34-year-old” is 34, “in his forties” is 40–49, “a child” is at most 17, “an infant” is 0. The words are kept.`,
})

export const belligerentStatus = makeField({
  id: 'belligerent_status',
  section,
  label: 'Civilian or belligerent',
  type: 'one-of',
  appliesTo,
  help: `What the source says or plainly describes; an allegation is coded with who makes it and as *claimed*. The working rule where nothing is said: *undetermined*, not civilian.`,
  options: [
    option(
      'civilian',
      'Civilian',
      'Takes no direct part in the fighting and belongs to no armed force or group.',
    ),
    option('health-worker', 'Civilian, health worker', 'Doctors, nurses, ambulance and rescue crews.'),
    option('journalist', 'Civilian, journalist', 'Reporting, with or without an employer.'),
    option('aid-worker', 'Civilian, aid worker', 'Works for a relief organisation, local ones included.'),
    option(
      'hors-de-combat',
      'Out of the fight',
      'Belligerent who had surrendered, was captured or too badly wounded to fight.',
    ),
    option(
      'belligerent',
      'Belligerent',
      'Member of an armed force, service or group, or fighting at the time.',
    ),
    option('undetermined', 'Undetermined', 'The sources leave it open.'),
  ],
})

export const affiliation = makeField({
  id: 'affiliation',
  section,
  label: 'Said to belong to',
  type: 'actor',
  repeatable: true,
  appliesTo,
  help: `The force, group, body or employer the person is said to belong to, by whom and how surely. A family’s denial disputes the claim.`,
})

/** Of the actor, not of one incident: it stands on the card of the person or body. */
export const born = makeField({
  id: 'born',
  section,
  label: 'Born or founded',
  type: 'date',
  appliesTo: { subject: 'actor' },
  help: `When a person was born or a body was founded, as exactly as a source says it: “in 1976” is 1976, “in his forties” belongs to the age in the incident.`,
})
