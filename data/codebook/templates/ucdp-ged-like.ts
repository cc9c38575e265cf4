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

const wherePrecision = makeField({
  id: 'where_prec',
  section: 'when-and-where',
  label: 'Spatial precision (UCDP)',
  type: 'one-of',
  evidence: 'judgement',
  appliesTo: { kinds: ['incident'] },
  help: `The seven codes of where_prec in the UCDP GED codebook: to what the event can be tied on the map.`,
  options: [
    option('1', '1 · the very place', 'The town, village or point is known (UCDP where_prec 1).'),
    option('2', '2 · within about 25 km', 'Near a known point, about 25 km at most (UCDP where_prec 2).'),
    option('3', '3 · second-order division', 'Only the district or its like is known (UCDP where_prec 3).'),
    option('4', '4 · first-order division', 'Only the province or its like is known (UCDP where_prec 4).'),
    option(
      '5',
      '5 · between province and country',
      'A part of the country that is no division of it, or put vaguely (UCDP where_prec 5).',
    ),
    option('6', '6 · the country', 'Only the country is known (UCDP where_prec 6).'),
    option('7', '7 · sea or air', 'In international waters or airspace (UCDP where_prec 7).'),
  ],
})

const whereDescription = makeField({
  id: 'where_description',
  section: 'when-and-where',
  label: 'Place, as described',
  type: 'text',
  appliesTo: { kinds: ['incident'] },
  help: `Where it was in the source’s own words, as the column where_description of UCDP GED keeps it: “the highway between X and Y”.`,
})

function side(letter: 'a' | 'b', help: string) {
  return makeField({
    id: `side_${letter}`,
    section: 'who',
    label: `Side ${letter.toUpperCase()}`,
    type: 'actor',
    required: true,
    help,
  })
}

const sideA = side(
  'a',
  `By the UCDP GED codebook: in a state-based conflict the government, in one-sided violence the perpetrator, in a non-state conflict either of the two, always the same one.`,
)
const sideB = side(
  'b',
  `By the UCDP GED codebook: the party against side A; in one-sided violence *civilians*. Make an actor of that name once and use it throughout.`,
)

const dyadName = makeField({
  id: 'dyad_name',
  section: 'who',
  label: 'Dyad',
  type: 'text',
  evidence: 'judgement',
  help: `The pair that the event belongs to, written alike every time: “Government of X - Y”. Column dyad_name of UCDP GED.`,
})

const conflictName = makeField({
  id: 'conflict_name',
  section: 'who',
  label: 'Conflict',
  type: 'text',
  evidence: 'judgement',
  help: `The conflict that the dyad belongs to: what is fought over and where, “X: Government” or “X: name of the territory”. Column conflict_name of UCDP GED.`,
})

const eventClarity = makeField({
  id: 'event_clarity',
  section: 'what-happened',
  label: 'Clarity of the event',
  type: 'one-of',
  evidence: 'judgement',
  help: `Whether the source tells of one event or only of several taken together (event_clarity of the UCDP GED codebook). A total over many that can be taken apart is coded as an aggregate and its events as incidents.`,
  options: [
    option('1', '1 · told by itself', 'The source describes this one event (UCDP event_clarity 1).'),
    option(
      '2',
      '2 · told in sum',
      'The source gives one account of several that cannot be taken apart (UCDP event_clarity 2).',
    ),
  ],
})

function deaths(id: string, label: string, help: string) {
  return makeField({ id, section: 'harm', label, type: 'count', help })
}

const deathsA = deaths(
  'deaths_a',
  'Dead of side A',
  `Members of side A who died, as a source counts them. In one-sided violence the perpetrator seldom has any.`,
)
const deathsB = deaths(
  'deaths_b',
  'Dead of side B',
  `Members of side B who died. In one-sided violence side B are civilians, and their dead are counted as civilians, not here.`,
)
const deathsCivilians = deaths(
  'deaths_civilians',
  'Dead civilians',
  `Civilians who died, whether aimed at or caught up in it (deaths_civilians of UCDP GED).`,
)
const deathsUnknown = deaths(
  'deaths_unknown',
  'Dead, of unknown side',
  `Those who died of whom no source says to which side they belonged, or whether to any (deaths_unknown of UCDP GED).`,
)

const deathsBest = makeField({
  id: 'deaths_best',
  section: 'harm',
  label: 'Dead, in all',
  type: 'count',
  sums: ['deaths_a', 'deaths_b', 'deaths_civilians', 'deaths_unknown'],
  help: `All who died. In UCDP GED best is the sum of the four counts above it, and low ≤ best ≤ high; each total that a source gives is a claim here, what is decided is best, and the claims set low and high.`,
})

const activeYear = makeField({
  id: 'active_year',
  section: 'assessment',
  label: 'In an active year',
  type: 'yes-no-unclear',
  evidence: 'judgement',
  appliesTo: { kinds: ['incident'] },
  help: `Whether the dyad, or the perpetrator, comes to 25 deaths or more in that calendar year, by which UCDP calls a year active.`,
})

const codeStatus = makeField({
  id: 'code_status',
  section: 'assessment',
  label: 'State of the coding',
  type: 'one-of',
  evidence: 'judgement',
  appliesTo: { kinds: ['incident'] },
  help: `Whether the event is settled for publication, as the column code_status of UCDP GED says it. Its names differ between releases: check them against the one you report to.`,
  options: [
    option('clear', 'Clear', 'It is certain that the event belongs in the data.'),
    option(
      'check',
      'To be checked',
      'Something of weight is open: the parties, the deaths, or whether it happened.',
    ),
  ],
})

const fields = [
  ...[date, place, wherePrecision, whereDescription],
  ...[sideA, sideB, dyadName, conflictName],
  ...[eventClarity, incidentsCounted],
  ...[deathsBest, deathsA, deathsB, deathsCivilians, deathsUnknown, injured],
  ...[claimedBy, publishedMaterial],
  ...[activeYear, codeStatus, assessmentReason],
  ...[fate, sex, age, belligerentStatus, affiliation],
  ...[linkHolds, linkDate],
]

/**
 * Deadly events by the codes of the UCDP Georeferenced Event Dataset (Uppsala Conflict Data Program, codebook of the
 * dataset): one incident for each dyad, place and time. Definitions are in our own words. date_prec is derived from the date
 * (data/datasets/date-precision.ts), number_of_sources from the citations, best, low and high from the field *Dead, in all*.
 */
export const ucdpGedLike: Template = {
  name: 'UCDP GED-like',
  templates: ['ucdp-ged-like'],
  types: [
    {
      code: 'state-based',
      label: 'State-based conflict',
      definition:
        'At least one of the two sides is the government of a state (type_of_violence 1 of the UCDP GED codebook).',
    },
    {
      code: 'non-state',
      label: 'Non-state conflict',
      definition:
        'Two organised groups, neither of them a government (type_of_violence 2 of the UCDP GED codebook).',
    },
    {
      code: 'one-sided',
      label: 'One-sided violence',
      definition:
        'A government or an organised group kills civilians on purpose (type_of_violence 3 of the UCDP GED codebook).',
    },
  ],
  sections: sectionsOf(fields),
  fields,
}
