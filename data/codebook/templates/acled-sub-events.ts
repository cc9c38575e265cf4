import type { Option } from '../../records/codebook.ts'
import { option } from '../make-field.ts'

/** The sub-event types of ACLED (codebook of 2023), named as there and defined in our own words, in the order of their types. */
export const acledSubEvents: Option[] = [
  of('Battles', 'Armed clash', 'An exchange of fire after which nobody holds other ground than before.'),
  of('Battles', 'Government regains territory', 'State forces take back a place that others held.'),
  of('Battles', 'Non-state actor overtakes territory', 'A group that is no state takes a place by force.'),
  of('Violence against civilians', 'Attack', 'Unarmed people are beaten, shot, tortured or killed.'),
  of(
    'Violence against civilians',
    'Abduction/forced disappearance',
    'People are taken away against their will, by whomever, without due process.',
  ),
  of(
    'Violence against civilians',
    'Sexual violence',
    'Any act of violence that is sexual in kind, against whomever.',
  ),
  of('Explosions/Remote violence', 'Air/drone strike', 'From aircraft, with or without a crew.'),
  of(
    'Explosions/Remote violence',
    'Shelling/artillery/missile attack',
    'Long-range fire from the ground or the sea.',
  ),
  of(
    'Explosions/Remote violence',
    'Remote explosive/landmine/IED',
    'A device set off from afar or by its victim, as a mine or a roadside bomb.',
  ),
  of('Explosions/Remote violence', 'Suicide bomb', 'Whoever sets it off means to die of it.'),
  of('Explosions/Remote violence', 'Grenade', 'Thrown or fired by hand, where nothing else was used.'),
  of('Explosions/Remote violence', 'Chemical weapon', 'Its harm comes from a poisonous substance.'),
  of('Protests', 'Peaceful protest', 'Nobody tried to end it by force.'),
  of(
    'Protests',
    'Protest with intervention',
    'It was broken up or people were held, and nobody was gravely hurt.',
  ),
  of(
    'Protests',
    'Excessive force against protesters',
    'Protesters were gravely hurt or killed, or meant to be.',
  ),
  of('Riots', 'Violent demonstration', 'Demonstrators turn violent, against others or against things.'),
  of('Riots', 'Mob violence', 'A crowd that is no demonstration does: vigilantes, neighbours, rival fans.'),
  of(
    'Strategic developments',
    'Agreement',
    'Parties come to terms: a truce, a peace, an exchange of prisoners.',
  ),
  of('Strategic developments', 'Arrests', 'Many people, or someone of weight, are taken into custody.'),
  of(
    'Strategic developments',
    'Change to group/activity',
    'A group is founded, renamed, split, merged or moves its forces.',
  ),
  of(
    'Strategic developments',
    'Disrupted weapons use',
    'An attack that was stopped, or weapons found before their use.',
  ),
  of('Strategic developments', 'Headquarters or base established', 'A party sets up where it means to stay.'),
  of(
    'Strategic developments',
    'Looting/property destruction',
    'Things are taken or destroyed, and nobody is attacked.',
  ),
  of('Strategic developments', 'Non-violent transfer of territory', 'A place changes hands without a fight.'),
  of('Strategic developments', 'Other', 'Of weight, and none of the others.'),
]

function of(type: string, label: string, definition: string): Option {
  const code = label.toLowerCase().replace(/[^a-z]+/g, '-')
  return option(code, label, `${type}: ${definition}`)
}
