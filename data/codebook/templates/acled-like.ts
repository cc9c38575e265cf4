import { assessmentReason, publishedMaterial } from '../concepts/aftermath.ts'
import { injured } from '../concepts/harm.ts'
import { linkDate, linkHolds } from '../concepts/links.ts'
import { affiliation, age, belligerentStatus, fate, sex } from '../concepts/people.ts'
import { sectionsOf } from '../concepts/sections.ts'
import { incidentsCounted } from '../concepts/what-happened.ts'
import { date, place } from '../concepts/when-and-where.ts'
import { claimedBy } from '../concepts/who.ts'
import { makeField, option } from '../make-field.ts'
import type { Template } from '../template.ts'
import { acledSubEvents } from './acled-sub-events.ts'

const geoPrecision = makeField({
  id: 'geo_precision',
  section: 'when-and-where',
  label: 'Spatial precision (ACLED)',
  type: 'one-of',
  evidence: 'judgement',
  appliesTo: { kinds: ['incident'] },
  help: `The three spatial precision codes of the ACLED codebook. How closely a source itself says where it was is kept with the place; this is how closely it can be put on the map.`,
  options: [
    option('1', '1 · the town', 'A town or named place is known, and its coordinates are used (ACLED 1).'),
    option(
      '2',
      '2 · near it',
      'Near a town, or somewhere in a small area: the nearest town stands for it (ACLED 2).',
    ),
    option(
      '3',
      '3 · a region',
      'Only a larger region is known: a feature in it or its capital stands for it (ACLED 3).',
    ),
  ],
})

const interOptions = [
  option(
    '1',
    '1 · State forces',
    'Military, police and other forces of a government in office (ACLED inter 1).',
  ),
  option('2', '2 · Rebel group', 'Fights to replace a government or to leave its state (ACLED inter 2).'),
  option(
    '3',
    '3 · Political militia',
    'Armed, for a political patron or aim short of taking power (ACLED inter 3).',
  ),
  option('4', '4 · Identity militia', 'Armed around a community, clan, religion or place (ACLED inter 4).'),
  option('5', '5 · Rioters', 'People in a riot, unorganised or loosely so (ACLED inter 5).'),
  option('6', '6 · Protesters', 'People in a protest who use no violence (ACLED inter 6).'),
  option('7', '7 · Civilians', 'Unarmed people who were attacked (ACLED inter 7).'),
  option(
    '8',
    '8 · External or other',
    'Foreign and international forces, private companies, and what fits nowhere else (ACLED inter 8).',
  ),
]

/** ACLED names two sides without saying who began; a side and its code go together. */
function side(number: 1 | 2, who: string) {
  return [
    makeField({
      id: `actor${number}`,
      section: 'who',
      label: `Actor ${number}`,
      type: 'actor',
      help: `${who} Column actor${number} of ACLED. The most specific body that a source names; who is only suspected is coded with that certainty.`,
    }),
    makeField({
      id: `assoc_actor_${number}`,
      section: 'who',
      label: `With actor ${number}`,
      type: 'actor',
      repeatable: true,
      help: `Who acted beside actor ${number}, or the group that those people belonged to, one item for each. Column assoc_actor_${number} of ACLED, which joins them by “;”.`,
    }),
    makeField({
      id: `inter${number}`,
      section: 'who',
      label: `Kind of actor ${number}`,
      type: 'one-of',
      evidence: 'judgement',
      help: `What kind of actor it is, by the eight inter codes of the ACLED codebook. The code of the pair (interaction) follows from both and is not coded.`,
      options: interOptions,
    }),
  ]
}

const subEventType = makeField({
  id: 'sub_event_type',
  section: 'what-happened',
  label: 'Sub-event type',
  type: 'one-of',
  appliesTo: { kinds: ['incident'] },
  help: `The kind of event within its type, by the names of the ACLED codebook (2023). Each belongs to one event type; choose one that fits the type of this incident.`,
  options: acledSubEvents,
})

const civilianTargeting = makeField({
  id: 'civilian_targeting',
  section: 'what-happened',
  label: 'Civilians targeted',
  type: 'yes-no-unclear',
  appliesTo: { kinds: ['incident'] },
  help: `Whether civilians were the main or the only target, whatever the event type. *Yes* is what ACLED writes as “Civilian targeting”; anything else is left empty there.`,
})

const crowdSize = makeField({
  id: 'crowd_size',
  section: 'what-happened',
  label: 'Crowd size',
  type: 'count',
  appliesTo: { types: ['protests', 'riots'] },
  help: `How many people took part, as a source has it: “hundreds” is kept as words. ACLED writes it among its tags as “crowd size=…”.`,
})

const eventTags = makeField({
  id: 'event_tags',
  section: 'what-happened',
  label: 'Event tags',
  type: 'list',
  evidence: 'judgement',
  appliesTo: { kinds: ['incident'] },
  help: `Words by which events are found again, one entry for each, as ACLED’s column tags has them: “women targeted: politicians; armed presence”.`,
})

const fatalities = makeField({
  id: 'fatalities',
  section: 'harm',
  label: 'Reported fatalities',
  type: 'count',
  help: `All reported dead of the event, on every side. Each toll that a source gives is a claim; ACLED reports the most conservative one, so decide by *lowest* unless there is a reason.
Where a source says “several” or “dozens”, keep the words. ACLED puts a number of its own there (10, or 3 where few are meant); the export says so where it does.`,
})

const sourceScale = makeField({
  id: 'source_scale',
  section: 'assessment',
  label: 'Scale of the sources',
  type: 'many-of',
  evidence: 'judgement',
  appliesTo: { kinds: ['incident'] },
  help: `From how near the sources report, as ACLED’s column source_scale has it; several where sources of several scales were used. The list of names has changed between its editions: check it against the one you report to.`,
  options: [
    option('local-partner', 'Local partner', 'An organisation on the ground that shares its own records.'),
    option('subnational', 'Subnational', 'A medium of one region or town.'),
    option('national', 'National', 'A medium of the country.'),
    option('regional', 'Regional', 'A medium of the part of the world around it.'),
    option('international', 'International', 'A medium or agency that reports world-wide.'),
    option('new-media', 'New media', 'Accounts and channels on the internet.'),
    option('other', 'Other', 'Reports of organisations, and what fits nowhere else.'),
  ],
})

const fields = [
  ...[date, place, geoPrecision],
  ...side(1, 'One of the two sides; where one side attacked the other, the attacker.'),
  ...side(2, 'The other side; none where nobody stood on it, as in most protests.'),
  ...[subEventType, civilianTargeting, crowdSize, eventTags, incidentsCounted],
  ...[fatalities, injured],
  ...[claimedBy, publishedMaterial],
  ...[sourceScale, assessmentReason],
  ...[fate, sex, age, belligerentStatus, affiliation],
  ...[linkHolds, linkDate],
]

/**
 * Events by the codes that ACLED publishes (Armed Conflict Location & Event Data Project, codebook of 2023): one incident
 * for each pair of actors, day and place. Definitions are in our own words. time_precision is derived from the date
 * (data/datasets/date-precision.ts), interaction, disorder_type and the regions from what is coded here.
 */
export const acledLike: Template = {
  name: 'ACLED-like',
  templates: ['acled-like'],
  types: [
    {
      code: 'battles',
      label: 'Battles',
      definition: 'Two organised armed groups fight each other (event type of the ACLED codebook).',
    },
    {
      code: 'violence-against-civilians',
      label: 'Violence against civilians',
      definition:
        'An organised armed group deliberately harms unarmed people (event type of the ACLED codebook).',
    },
    {
      code: 'explosions-remote-violence',
      label: 'Explosions/Remote violence',
      definition:
        'A weapon that leaves the other side no chance to answer: bombs, shells, mines, strikes from the air (event type of the ACLED codebook).',
    },
    {
      code: 'protests',
      label: 'Protests',
      definition:
        'People demonstrate in public and use no violence, though it may be used against them (event type of the ACLED codebook).',
    },
    {
      code: 'riots',
      label: 'Riots',
      definition: 'Demonstrators or a mob use violence or destroy things (event type of the ACLED codebook).',
    },
    {
      code: 'strategic-developments',
      label: 'Strategic developments',
      definition:
        'No political violence itself, and worth knowing to understand it: agreements, arrests, a base set up (event type of the ACLED codebook).',
    },
  ],
  sections: sectionsOf(fields),
  fields,
}
