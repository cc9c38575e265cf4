import { makeField, option } from '../make-field.ts'

const section = 'what-happened'
const appliesTo = { kinds: ['incident' as const] }

export const specificity = makeField({
  id: 'specificity',
  section: 'when-and-where',
  label: 'Precision of the coordinates (GTD)',
  type: 'one-of',
  evidence: 'judgement',
  appliesTo,
  help: `The five codes of specificity in the GTD codebook: what the coordinates stand for. That it was near a town, not in it (vicinity), is said with the place.`,
  options: [
    option('1', '1 · the town', 'It was in a town whose coordinates are known (GTD specificity 1).'),
    option(
      '2',
      '2 · smallest division',
      'It was in a town without coordinates: the middle of the smallest division is used (GTD specificity 2).',
    ),
    option(
      '3',
      '3 · no town',
      'It was in no town: the middle of the smallest division is used (GTD specificity 3).',
    ),
    option(
      '4',
      '4 · first-order division',
      'Only the province or its like is known: its middle is used (GTD specificity 4).',
    ),
    option('5', '5 · unknown', 'Not even the first-order division is known (GTD specificity 5).'),
  ],
})

export const extended = makeField({
  id: 'extended',
  section,
  label: 'Lasted over a day',
  type: 'yes-no-unclear',
  appliesTo,
  help: `Whether the incident went on for more than 24 hours (extended of the GTD codebook). When it ended is said by the date, as an interval.`,
})

export const success = makeField({
  id: 'success',
  section,
  label: 'Carried out',
  type: 'yes-no-unclear',
  evidence: 'judgement',
  appliesTo,
  help: `Whether the attack took place in its own kind, not whether it reached its aim: a bomb that went off is a *yes*, one that was found first a *no* (success of the GTD codebook).`,
})

export const suicide = makeField({
  id: 'suicide',
  section,
  label: 'Suicide attack',
  type: 'yes-no-unclear',
  appliesTo,
  help: `Whether an attacker did not mean to come away alive (suicide of the GTD codebook).`,
})

export const attackTypes = makeField({
  id: 'further_attack_types',
  section,
  label: 'Also an attack by',
  type: 'many-of',
  appliesTo,
  help: `Further kinds of attack in the same incident, beside its type (attacktype2 and attacktype3 of the GTD codebook). Which number a kind has there is said with the incident types.`,
  options: [
    option('assassination', 'Assassination', 'As the incident type of that name.'),
    option('hijacking', 'Hijacking', 'As the incident type of that name.'),
    option('kidnapping', 'Kidnapping', 'As the incident type of that name.'),
    option('barricade', 'Barricade or siege', 'As the incident type of that name.'),
    option('bombing', 'Bombing or explosion', 'As the incident type of that name.'),
    option('armed-assault', 'Armed assault', 'As the incident type of that name.'),
    option('unarmed-assault', 'Unarmed assault', 'As the incident type of that name.'),
    option('facility', 'Attack on a facility', 'As the incident type of that name.'),
  ],
})

export const targetType = makeField({
  id: 'targtype',
  section,
  label: 'Kind of target',
  type: 'many-of',
  appliesTo,
  help: `Whom or what it was aimed at, up to three (targtype1 to 3 of the GTD codebook, whose names these are; check its numbers against the edition you report to).`,
  options: [
    option('business', 'Business', 'Companies, shops, their owners and staff.'),
    option('government', 'Government', 'Offices and holders of office, diplomats aside.'),
    option('police', 'Police', 'Police, prisons, security services.'),
    option('military', 'Military', 'Armed forces, their posts, vehicles and people.'),
    option('abortion-related', 'Abortion-related', 'Clinics and those who work there.'),
    option('airports-aircraft', 'Airports and aircraft', 'Civil aviation.'),
    option('diplomatic', 'Diplomatic', 'Embassies, consulates, missions of other states.'),
    option('education', 'Education', 'Schools, universities, teachers and pupils.'),
    option(
      'food-water',
      'Food or water supply',
      'What a population eats and drinks, and where it comes from.',
    ),
    option('media', 'Journalists and media', 'Reporters, newsrooms, transmitters.'),
    option('maritime', 'Maritime', 'Civil ships, ports.'),
    option('ngo', 'Non-governmental organisation', 'Relief and other organisations, their people and goods.'),
    option(
      'citizens',
      'Private citizens and property',
      'People and homes that belong to none of the others.',
    ),
    option('religious', 'Religious figures and institutions', 'Clergy, places of worship.'),
    option('telecommunication', 'Telecommunication', 'Masts, cables, exchanges.'),
    option('armed-groups', 'Armed groups', 'Other armed groups that are no state’s.'),
    option('tourists', 'Tourists', 'Travellers and where they stay.'),
    option('transport', 'Transport', 'Buses, trains, roads, bridges, aviation aside.'),
    option('utilities', 'Utilities', 'Power, gas, and their lines.'),
    option('political-parties', 'Violent political parties', 'Parties that use violence, and their members.'),
    option('other', 'Other', 'Named by the source but none of these.'),
    option('unknown-target', 'Cannot be told', 'A target there was, and no source says which.'),
  ],
})

export const targetDetail = makeField({
  id: 'target_as_named',
  section,
  label: 'Target, as named',
  type: 'text',
  repeatable: true,
  appliesTo,
  help: `The person, building or body aimed at, in the words of the source, one item for each (target1 to 3 of the GTD codebook).`,
})

export const weaponType = makeField({
  id: 'weaptype',
  section,
  label: 'Kind of weapon',
  type: 'many-of',
  appliesTo,
  help: `With what it was done, up to four (weaptype1 to 4 of the GTD codebook, whose names these are; check its numbers against the edition you report to).`,
  options: [
    option('biological', 'Biological', 'A germ or poison of living origin.'),
    option('chemical', 'Chemical', 'A poisonous substance.'),
    option('radiological', 'Radiological', 'Radiating material without a chain reaction.'),
    option('nuclear', 'Nuclear', 'A chain reaction.'),
    option('firearms', 'Firearms', 'Rifles, pistols, machine guns.'),
    option('explosives', 'Explosives', 'Bombs, shells, rockets, grenades, whatever carried them.'),
    option('fake', 'Fake weapon', 'Only said or made to look like one.'),
    option('incendiary', 'Incendiary', 'Sets on fire: petrol, bottles, arson.'),
    option('melee', 'Blade or blow', 'Knives, clubs, hands, ropes.'),
    option('vehicle', 'Vehicle', 'Driven into people or things, without explosives.'),
    option('sabotage', 'Sabotage equipment', 'Tools to break or derail.'),
    option('other', 'Other', 'Named by the source but none of these.'),
    option('unknown-weapon', 'Cannot be told', 'A weapon there was, and no source says which.'),
  ],
})

export const weaponDetail = makeField({
  id: 'weapdetail',
  section,
  label: 'Weapon, as described',
  type: 'text',
  appliesTo,
  help: `Make, amount, how it was hidden or set off, in the words of the source (weapdetail of the GTD codebook).`,
})

export const motive = makeField({
  id: 'motive',
  section,
  label: 'Motive',
  type: 'text',
  repeatable: true,
  help: `Why it was done, as the perpetrators or others say, one item for each, always with the speaker (motive of the GTD codebook). What is only supposed is *possible*.`,
})
