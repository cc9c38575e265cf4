import { assessmentReason, publishedMaterial } from '../concepts/aftermath.ts'
import {
  injured,
  killed,
  killedBelligerents,
  killedChildren,
  killedCivilians,
  killedMen,
  killedUndetermined,
  killedWomen,
} from '../concepts/harm.ts'
import { clash, targetedKilling } from '../concepts/incident-types.ts'
import { linkDate, linkHolds } from '../concepts/links.ts'
import { affiliation, age, belligerentStatus, born, fate, sex } from '../concepts/people.ts'
import { sections } from '../concepts/sections.ts'
import { incidentsCounted, statedPurpose, weapon } from '../concepts/what-happened.ts'
import { date, place, site } from '../concepts/when-and-where.ts'
import { claimedBy, initiator, partner, target } from '../concepts/who.ts'
import { makeField, option } from '../make-field.ts'
import type { Template } from '../template.ts'

const placeAccuracy = makeField({
  id: 'place_accuracy',
  section: 'when-and-where',
  label: 'Accuracy of the location',
  type: 'one-of',
  evidence: 'judgement',
  appliesTo: { kinds: ['incident'] },
  help: `How closely the recorder could locate it, pictures and maps included. What the words of a source allow is said with the place itself.`,
  options: [
    option('exact', 'Exact', 'The very point, matched in imagery, to a metre.'),
    option('within-100-m', 'Within 100 m', 'The building or its neighbour.'),
    option('landmark', 'Near a landmark', 'Beside something named that is on the map.'),
    option('street', 'Street', 'The street is known, not the house.'),
    option('neighbourhood', 'Neighbourhood', 'The quarter of a town is known.'),
    option('village', 'Village', 'Somewhere in or at a village.'),
    option('town', 'Town', 'Somewhere in a town.'),
    option('city', 'City', 'Somewhere in a city.'),
    option('subdistrict', 'Subdistrict', 'Third-order division.'),
    option('district', 'District', 'Second-order division.'),
    option('province', 'Province', 'First-order division.'),
  ],
})

const attribution = makeField({
  id: 'attribution',
  section: 'who',
  label: 'Attribution',
  type: 'one-of',
  evidence: 'judgement',
  appliesTo: { kinds: ['incident'] },
  help: `How the initiator comes to be named, over all sources together. It is not a judgement of who did it.`,
  options: [
    option('declared', 'Declared', 'A party says that it did it, at this place and time.'),
    option(
      'likely',
      'Likely',
      'A party declares actions near it in place and time, or can alone have done it.',
    ),
    option('alleged', 'Alleged', 'Others name the party; it has said nothing.'),
    option('contested', 'Contested', 'Different parties are named, or the one named denies it.'),
    option('none', 'None', 'No source names anybody.'),
  ],
})

const weaponDetail = makeField({
  id: 'weapon_detail',
  section: 'what-happened',
  label: 'Weapon, as named',
  type: 'text',
  repeatable: true,
  appliesTo: { kinds: ['incident'] },
  help: `Make, model or description in the words of the source: “an MQ-9”, “two 120 mm mortar shells”. One item for each weapon. A guess by a witness is *suspected*, with the hedge.`,
})

const injuredCivilians = makeField({
  id: 'injured_civilians',
  section: 'harm',
  label: 'Injured, civilians',
  type: 'count',
  help: `Of the injured: civilians, by the same rule as for the killed.`,
})

const damage = makeField({
  id: 'damage',
  section: 'harm',
  label: 'Damage',
  type: 'list',
  appliesTo: { kinds: ['incident'] },
  help: `What was destroyed or damaged, one entry a thing: “two houses; the wall of the clinic; a water tank”.`,
})

const belligerentPosition = makeField({
  id: 'belligerent_position',
  section: 'aftermath',
  label: 'Position of the accused party',
  type: 'one-of',
  appliesTo: { kinds: ['incident'] },
  help: `What the party held responsible says about civilian harm, at the latest. Earlier positions stay as rival claims.`,
  options: [
    option('accepted', 'Accepts civilian harm', 'Says that its action killed or injured civilians.'),
    option(
      'action-only',
      'Accepts the action only',
      'Says that it acted there, and that no civilian was harmed, or nothing of it.',
    ),
    option('investigating', 'Is looking into it', 'Has announced or begun an inquiry.'),
    option('denied', 'Denies', 'Says that it did not act there, or that it did not happen.'),
    option('silent', 'Silent', 'Was asked, or named in public, and has not answered.'),
  ],
})

const concededKilled = makeField({
  id: 'conceded_killed',
  section: 'aftermath',
  label: 'Killed, conceded',
  type: 'count',
  help: `How many civilians the responsible party itself accepts having killed. Compare with *Killed, civilians*; do not fill it from there.`,
})

const grading = makeField({
  id: 'grading',
  section: 'assessment',
  label: 'Grading of civilian harm',
  type: 'one-of',
  evidence: 'judgement',
  appliesTo: { kinds: ['incident'] },
  help: `How well civilian harm by the named party is supported, after the five grades that Airwars publishes with its method. The recorder’s judgement; give the reason below.`,
  options: [
    option('confirmed', 'Confirmed', 'The responsible party has accepted that its action harmed civilians.'),
    option(
      'fair',
      'Fair',
      'Two or more credible, independent sources; the party is declared or likely to have acted there.',
    ),
    option('weak', 'Weak', 'One source only so far, copies of it not counted.'),
    option('contested', 'Contested', 'Sources blame different parties.'),
    option(
      'discounted',
      'Discounted',
      'Those harmed were found to be belligerents, or somebody else to be responsible, or it did not happen.',
    ),
  ],
})

/**
 * Harm to people, incident by incident, in the manner of casualty recorders: what each source says of the dead and
 * injured, who is said to be responsible, and how well it is supported. Follows the Standards for Casualty Recording
 * (Every Casualty, 2016) and the published method of Airwars; every rule is in our own words.
 */
export const casualtyRecording: Template = {
  name: 'Casualty recording',
  templates: ['casualty-recording'],
  types: [
    {
      code: 'air-strike',
      label: 'Air or drone strike',
      definition: 'Munitions from crewed or uncrewed aircraft.',
    },
    {
      code: 'shelling',
      label: 'Shelling',
      definition: 'Artillery, mortar, tank, rocket or missile fire from the ground or the sea.',
    },
    {
      code: 'explosion',
      label: 'Explosion on the ground',
      definition: 'Planted or vehicle-borne explosives, explosive belts, mines and remnants of war.',
    },
    {
      code: 'shooting',
      label: 'Shooting',
      definition: 'Small-arms fire that is no exchange of fire: at a crowd, a car, a home, across a border.',
    },
    targetedKilling,
    clash,
    {
      code: 'other-harm',
      label: 'Other harm',
      definition: 'Deaths or injuries by other means: in custody, by fire, by blows, by want of care.',
    },
  ],
  sections,
  fields: [
    ...[date, place, placeAccuracy, site],
    ...[initiator, partner, target, attribution],
    ...[weapon, weaponDetail, statedPurpose, incidentsCounted],
    ...[killed, killedCivilians, killedMen, killedWomen, killedChildren, killedBelligerents],
    ...[killedUndetermined, injured, injuredCivilians, damage],
    ...[claimedBy, belligerentPosition, concededKilled, publishedMaterial],
    ...[grading, assessmentReason],
    ...[fate, sex, age, belligerentStatus, affiliation, born],
    ...[linkHolds, linkDate],
  ],
}
