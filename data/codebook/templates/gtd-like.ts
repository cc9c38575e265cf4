import { assessmentReason } from '../concepts/aftermath.ts'
import { linkDate, linkHolds } from '../concepts/links.ts'
import { affiliation, age, belligerentStatus, fate, sex } from '../concepts/people.ts'
import { sectionsOf } from '../concepts/sections.ts'
import { incidentsCounted } from '../concepts/what-happened.ts'
import { date, place } from '../concepts/when-and-where.ts'
import { claimedBy } from '../concepts/who.ts'
import type { IncidentType, Template } from '../template.ts'
import {
  attackTypes,
  extended,
  motive,
  specificity,
  success,
  suicide,
  targetDetail,
  targetType,
  weaponDetail,
  weaponType,
} from './gtd-attack.ts'
import { claimMode, competingClaims, criteria } from './gtd-criteria.ts'
import { deaths, hostages, property, wounded } from './gtd-harm.ts'
import { attackers, attackersTaken, individual, perpetrator } from './gtd-perpetrators.ts'

const fields = [
  ...[date, place, specificity],
  ...[perpetrator, individual, attackers, attackersTaken],
  ...[extended, success, suicide, attackTypes, targetType, targetDetail],
  ...[weaponType, weaponDetail, motive, incidentsCounted],
  ...deaths,
  ...wounded,
  ...[property, ...hostages],
  ...[claimedBy, claimMode, competingClaims],
  ...criteria,
  assessmentReason,
  ...[fate, sex, age, belligerentStatus, affiliation],
  ...[linkHolds, linkDate],
]

function attack(code: string, number: number, label: string, definition: string): IncidentType {
  return { code, label, definition: `${definition} (attack type ${number} of the GTD codebook).` }
}

/**
 * Attacks by the codes that the Global Terrorism Database publishes (START, University of Maryland, codebook). Definitions
 * are in our own words. The numbers of attack types could not be checked against a primary text: they stand in the
 * definitions, not in the codes. imonth, iday and approxdate are derived from the date (data/datasets/date-precision.ts),
 * vicinity from *near* a place, guncertain from the certainty of who is named.
 */
export const gtdLike: Template = {
  name: 'GTD-like',
  templates: ['gtd-like'],
  types: [
    attack('assassination', 1, 'Assassination', 'Means to kill one or more chosen, known people'),
    attack(
      'hijacking',
      2,
      'Hijacking',
      'Takes a vehicle, vessel or aircraft with its people, to turn its way',
    ),
    attack('kidnapping', 3, 'Kidnapping', 'Takes people and holds them elsewhere, for a gain or a demand'),
    attack(
      'barricade',
      4,
      'Barricade or siege',
      'Takes people and holds them where they are found, for a gain or a demand',
    ),
    attack('bombing', 5, 'Bombing or explosion', 'The harm is done by an explosion, whatever carried it'),
    attack(
      'armed-assault',
      6,
      'Armed assault',
      'Means to kill or harm people directly, with firearms, fire, blades or thrown explosives',
    ),
    attack(
      'unarmed-assault',
      7,
      'Unarmed assault',
      'Means to harm people without such weapons: by hands, poison, or in other ways',
    ),
    attack(
      'facility',
      8,
      'Attack on a facility',
      'Means to damage a building or installation, without explosives, not people',
    ),
    attack('attack-unknown', 9, 'Unknown kind', 'How it was done cannot be told'),
  ],
  sections: sectionsOf(fields),
  fields,
}
