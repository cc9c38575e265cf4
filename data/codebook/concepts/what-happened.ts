import { makeField, option } from '../make-field.ts'

const section = 'what-happened'

export const weapon = makeField({
  id: 'weapon',
  section,
  label: 'Weapon or means',
  type: 'many-of',
  help: `What did the harm, as far as a source says, in one incident or in all that an aggregate counts. Choose several where several were used; where a source leaves it open (“by a shell or by a mine”) give the alternatives in one value.
Weapons that were found or seized and not used are no means.`,
  options: [
    option(
      'aircraft-munition',
      'Munition from a crewed aircraft',
      'Bombs or missiles from an aeroplane or helicopter, barrel bombs included.',
    ),
    option(
      'drone-munition',
      'Munition from a drone',
      'A missile or bomb dropped or fired by an uncrewed aircraft.',
    ),
    option('drone-explosive', 'Exploding drone', 'An uncrewed aircraft that explodes itself at the target.'),
    option('missile', 'Missile from the ground or sea', 'Guided or ballistic missiles.'),
    option(
      'artillery',
      'Artillery, mortar, tank or rocket',
      'Indirect and direct fire by heavy weapons from the ground.',
    ),
    option('small-arms', 'Small arms', 'Rifles, pistols, machine guns, hand grenades.'),
    option('explosive-belt', 'Explosive belt', 'Worn and set off by a person.'),
    option('vehicle-bomb', 'Vehicle bomb', 'A car, motorcycle or lorry laden with explosives.'),
    option(
      'planted-explosive',
      'Planted explosive',
      'A device laid by the roadside, in a building or on a vehicle.',
    ),
    option('mine-or-remnant', 'Mine or explosive remnant', 'Landmines, unexploded or abandoned munitions.'),
    option('blade-or-blow', 'Blade or blow', 'Knives, beating, strangling.'),
    option('fire', 'Fire or burning', 'Arson, incendiary weapons.'),
    option('toxic', 'Toxic substance', 'Chemical weapons, poisoning.'),
    option('none', 'No weapon used', 'Said to have passed without force of arms.'),
    option('other', 'Other', 'Named by the source but none of these: say what in a note.'),
  ],
})

export const statedPurpose = makeField({
  id: 'stated_purpose',
  section,
  label: 'Stated purpose',
  type: 'text',
  repeatable: true,
  help: `Why it was done, in the words of whoever did or announced it: “to counter threats to the security of both countries”. One item for each purpose. What others suppose to be the reason is coded too, with them as the speaker.`,
})

export const incidentsCounted = makeField({
  id: 'incidents_counted',
  section,
  label: 'Incidents counted',
  type: 'count',
  appliesTo: { kinds: ['aggregate'] },
  help: `For an aggregate: over how many operations, strikes or attacks the total runs, as “31 operations between January and March led to 104 arrests” has 31. What it counts, and over which time, is said in the aggregate’s scope and period.`,
})
