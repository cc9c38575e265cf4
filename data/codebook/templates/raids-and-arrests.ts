import { assessmentReason, publishedMaterial } from '../concepts/aftermath.ts'
import { injured, killed, killedBelligerents, killedCivilians, killedUndetermined } from '../concepts/harm.ts'
import { targetedKilling } from '../concepts/incident-types.ts'
import { linkDate, linkHolds } from '../concepts/links.ts'
import { affiliation, age, belligerentStatus, born, fate, sex } from '../concepts/people.ts'
import { sections } from '../concepts/sections.ts'
import { incidentsCounted, statedPurpose, weapon } from '../concepts/what-happened.ts'
import { date, place, site } from '../concepts/when-and-where.ts'
import { claimedBy, initiator, partner, target } from '../concepts/who.ts'
import { makeField, option } from '../make-field.ts'
import type { Template } from '../template.ts'
import { eventTypes, operations, types } from './raid-types.ts'

const announcedBy = makeField({
  id: 'announced_by',
  section: 'who',
  label: 'Announced by',
  type: 'actor',
  repeatable: true,
  appliesTo: { types: operations, kinds: ['incident'] },
  help: `Which body made the operation public in its own name: the ministry whose statement the reports rest on, often not the service that raided. One item for each body; leave it empty where only residents or media reported it.`,
})

const tactics = makeField({
  id: 'tactics',
  section: 'what-happened',
  label: 'How it was done',
  type: 'many-of',
  appliesTo: { types: operations, kinds: ['incident'] },
  help: `What the force did, as far as told. “Raided a building after surrounding it” is both *forced entry* and *cordon*.`,
  options: [
    option('forced-entry', 'Forced entry', 'Entered a building or compound to search it or to arrest.'),
    option('cordon', 'Cordon', 'Surrounded a building, street or quarter; roads closed.'),
    option('house-search', 'House to house', 'Searched several homes one after the other.'),
    option('landing', 'Landing from the air', 'Troops set down by helicopter.'),
    option('ambush', 'Ambush', 'Lay in wait for people on the move.'),
    option('checkpoint-stop', 'Stop at a checkpoint', 'Stopped or taken while passing.'),
    option('summons', 'Summons', 'Called to an office and kept there.'),
    option('air-support', 'Air support', 'Aircraft or drones watched or fired.'),
    option('pursuit', 'Pursuit', 'Chased people who fled.'),
    option('other', 'Other', 'Told, but none of these: say what in a note.'),
  ],
})

const resistance = makeField({
  id: 'resistance',
  section: 'what-happened',
  label: 'Resistance',
  type: 'many-of',
  appliesTo: { types: operations, kinds: ['incident'] },
  help: `How those raided met it. “After clashing with them” is *exchange of fire*; “a building where the cell was fortified” is *dug in*.`,
  options: [
    option('none', 'None', 'Said to have passed without resistance.'),
    option('fortified', 'Dug in', 'Held or barricaded the building.'),
    option('gunfire', 'Exchange of fire', 'Shot at the force, or clashed with it.'),
    option('suicide-explosion', 'Blew themselves up', 'Set off an explosive worn or at hand.'),
    option('flight', 'Flight', 'Fled or tried to.'),
    option('human-shield', 'Held others', 'Is said to have used family or captives as cover.'),
  ],
})

const accusations = makeField({
  id: 'accusations',
  section: 'what-happened',
  label: 'Accusations',
  type: 'text',
  repeatable: true,
  help: `What those raided or detained are said to have done or planned, one item for each: “killing a driver and taking his car”; “membership of X”. Always with the accuser as the speaker and *claimed*, unless a court has found so. Where the deed is an incident on record, relate the two as well.`,
})

const cellSize = makeField({
  id: 'cell_size',
  section: 'harm',
  label: 'People targeted',
  type: 'count',
  sums: ['killed', 'injured', 'detained', 'escaped'],
  appliesTo: { types: operations, kinds: ['incident'] },
  help: `How many people the cell, group or household is said to have had: “a 14-member cell” is 14. It is checked against killed, injured, detained and escaped; where those count others too, the difference is shown, and may be dismissed with that reason.`,
})

const killedForces = makeField({
  id: 'killed_forces',
  section: 'harm',
  label: 'Killed, of the force',
  type: 'count',
  help: `Of the killed belligerents: members of the force that raided or made the arrest, partners included. “Without losses on our side” is 0.`,
})

const detained = makeField({
  id: 'detained',
  section: 'harm',
  label: 'Detained',
  type: 'count',
  help: `Everyone taken into custody, also those let go the same day. “Arrested the others” is kept as words unless the rest can be counted. For an aggregate: arrests, even if one person was arrested twice.`,
})

const escaped = makeField({
  id: 'escaped',
  section: 'harm',
  label: 'Escaped',
  type: 'count',
  appliesTo: { types: [...operations, targetedKilling.code], kinds: ['incident'] },
  help: `Those sought, or those who attacked, who are said to have got away.`,
})

const seized = makeField({
  id: 'seized',
  section: 'aftermath',
  label: 'Seized',
  type: 'text',
  repeatable: true,
  appliesTo: { types: operations },
  help: `What was found and taken, one item for each kind of thing, in the source’s words with its number: “explosive belts”, “a car bomb”, “12 mobile phones”. Each item has its own passage, and may be disputed alone.`,
})

const released = makeField({
  id: 'released',
  section: 'aftermath',
  label: 'Released',
  type: 'count',
  appliesTo: { types: operations },
  help: `How many of the detained are said to have been set free since, however that came about.`,
})

const corroboration = makeField({
  id: 'corroboration',
  section: 'assessment',
  label: 'Corroboration',
  type: 'one-of',
  evidence: 'judgement',
  appliesTo: { kinds: ['incident'] },
  help: `What the account of the acting side rests on, over all sources, copies of one statement not counted. The recorder’s judgement; give the reason below.`,
  options: [
    option(
      'independent',
      'Independent',
      'At least one source that does not rest on a party to it bears out the main facts.',
    ),
    option('two-parties', 'Both sides', 'Both the acting side and the side acted upon say so.'),
    option('one-party', 'One side only', 'Everything goes back to statements of one side.'),
    option(
      'contested',
      'Contested',
      'A source disputes a main fact: who, whom, how many, or that it happened.',
    ),
  ],
})

/**
 * Operations of security forces: who raided whom together with whom, what they say it was for, how it went, who was
 * killed and taken, what was seized, who announced it, and whether anybody else bears it out.
 */
export const raidsAndArrests: Template = {
  name: 'Raids and arrests',
  templates: ['raids-and-arrests'],
  types,
  sections,
  fields: [
    ...[date, place, site],
    ...[initiator, partner, target, announcedBy],
    ...[eventTypes, tactics, resistance, weapon, statedPurpose, accusations, incidentsCounted],
    ...[cellSize, killed, killedCivilians, killedBelligerents, killedUndetermined, killedForces],
    ...[injured, detained, escaped],
    ...[seized, released, claimedBy, publishedMaterial],
    ...[corroboration, assessmentReason],
    ...[fate, sex, age, belligerentStatus, affiliation, born],
    ...[linkHolds, linkDate],
  ],
}
