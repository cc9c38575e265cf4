import type { Part, Settable } from './column-parts.ts'
import type { ColumnUse } from './table-map.ts'

/** What a known column could be, the best first: the field of the first name that the codebook has, as a whole or in part. */
export type KnownColumn = {
  set?: Settable
  as?: 'field' | Part
  fields?: readonly string[]
  with?: Pick<ColumnUse, 'codes' | 'level' | 'values' | 'split' | 'escape' | 'format'>
}

/** A published table: how it is known by its columns, and what each of them is. See the codebooks of the projects. */
export type KnownTable = {
  name: string
  /** All of them must be there. */
  signature: readonly string[]
  columns: Readonly<Record<string, readonly KnownColumn[]>>
  title: string
}

const field = (...fields: string[]): KnownColumn => ({ as: 'field', fields })
const part = (as: Part, fieldName: string, more: KnownColumn['with'] = {}): KnownColumn => ({
  as,
  fields: [fieldName],
  with: more,
})
const within = (level: ColumnUse['level']): KnownColumn => part('within', 'place', { level })
const gtdFlag = { '0': 'no', '1': 'yes', '-9': 'unclear' }
const gtdCount = { '-99': 'unknown', '-9': 'unknown' }
const deaths = ['deaths_best', 'killed', 'fatalities', 'nkill']

const ucdpGed: KnownTable = {
  name: 'UCDP GED',
  signature: ['type_of_violence', 'date_start', 'best', 'low', 'high'],
  title: '{dyad_name}: {where_coordinates}',
  columns: {
    id: [{ set: 'code' }],
    type_of_violence: [
      { set: 'type', with: { values: { '1': 'state-based', '2': 'non-state', '3': 'one-sided' } } },
    ],
    date_start: [part('from', 'date')],
    date_end: [part('to', 'date')],
    where_coordinates: [field('place')],
    where_description: [field('where_description')],
    where_prec: [part('precision', 'place', { codes: 'ucdp' }), field('where_prec')],
    adm_1: [within('province')],
    adm_2: [within('district')],
    country: [within('country')],
    latitude: [part('latitude', 'place')],
    longitude: [part('longitude', 'place')],
    side_a: [field('side_a', 'initiator', 'actor1')],
    side_b: [field('side_b', 'target', 'actor2')],
    event_clarity: [field('event_clarity')],
    best: [field(...deaths)],
    low: deaths.map((one) => part('low', one)),
    high: deaths.map((one) => part('high', one)),
    deaths_a: [field('deaths_a')],
    deaths_b: [field('deaths_b')],
    deaths_civilians: [field('deaths_civilians', 'killed_civilians')],
    deaths_unknown: [field('deaths_unknown', 'killed_undetermined')],
  },
}

const interCodes = {
  'State forces': '1',
  'Rebel group': '2',
  'Political militia': '3',
  'Identity militia': '4',
  Rioters: '5',
  Protesters: '6',
  Civilians: '7',
  'External/Other forces': '8',
  'External/Other': '8',
}

const acled: KnownTable = {
  name: 'ACLED',
  signature: ['event_id_cnty', 'event_date', 'event_type'],
  title: '{sub_event_type}: {location}',
  columns: {
    event_id_cnty: [{ set: 'code' }],
    event_type: [{ set: 'type' }],
    event_date: [field('date')],
    time_precision: [part('precision', 'date', { codes: 'acled' })],
    sub_event_type: [field('sub_event_type')],
    actor1: [field('actor1', 'side_a', 'initiator')],
    actor2: [field('actor2', 'side_b', 'target')],
    assoc_actor_1: [{ ...field('assoc_actor_1', 'partner'), with: { split: ';' } }],
    assoc_actor_2: [{ ...field('assoc_actor_2'), with: { split: ';' } }],
    inter1: [{ ...field('inter1'), with: { values: interCodes } }],
    inter2: [{ ...field('inter2'), with: { values: interCodes } }],
    civilian_targeting: [
      { ...field('civilian_targeting'), with: { values: { 'Civilian targeting': 'yes' } } },
    ],
    country: [within('country')],
    admin1: [within('province')],
    admin2: [within('district')],
    location: [field('place')],
    latitude: [part('latitude', 'place')],
    longitude: [part('longitude', 'place')],
    geo_precision: [part('precision', 'place', { codes: 'acled' }), field('geo_precision')],
    fatalities: [field('fatalities', 'killed', 'deaths_best', 'nkill')],
    tags: [field('event_tags'), { set: 'tags' }],
    notes: [{ set: 'notes' }],
  },
}

const gtd: KnownTable = {
  name: 'GTD',
  signature: ['eventid', 'iyear', 'imonth', 'iday'],
  title: '{attacktype1_txt}: {city}',
  columns: {
    eventid: [{ set: 'code' }],
    iyear: [part('year', 'date')],
    imonth: [part('month', 'date')],
    iday: [part('day', 'date')],
    country_txt: [within('country')],
    provstate: [within('province')],
    city: [field('place')],
    latitude: [part('latitude', 'place')],
    longitude: [part('longitude', 'place')],
    specificity: [field('specificity')],
    summary: [{ set: 'notes' }],
    attacktype1: [
      {
        set: 'type',
        with: {
          values: {
            '1': 'assassination',
            '2': 'hijacking',
            '3': 'kidnapping',
            '4': 'barricade',
            '5': 'bombing',
            '6': 'armed-assault',
            '7': 'unarmed-assault',
            '8': 'facility',
            '9': 'attack-unknown',
          },
        },
      },
    ],
    gname: [field('gname', 'initiator')],
    gname2: [field('gname', 'initiator')],
    gname3: [field('gname', 'initiator')],
    motive: [field('motive')],
    weapdetail: [field('weapdetail', 'weapon_detail')],
    ...flags('extended', 'success', 'suicide', 'individual', 'crit1', 'crit2', 'crit3', 'doubtterr'),
    ...counts('nperps', 'nperpcap', 'nkillter', 'nwoundte', 'nhostkid'),
    nkill: [{ ...field('nkill', 'killed', 'fatalities'), with: { values: gtdCount } }],
    nwound: [{ ...field('nwound', 'injured'), with: { values: gtdCount } }],
  },
}

function flags(...names: string[]): Record<string, KnownColumn[]> {
  return Object.fromEntries(names.map((name) => [name, [{ ...field(name), with: { values: gtdFlag } }]]))
}

function counts(...names: string[]): Record<string, KnownColumn[]> {
  return Object.fromEntries(names.map((name) => [name, [{ ...field(name), with: { values: gtdCount } }]]))
}

export const knownTables: readonly KnownTable[] = [ucdpGed, acled, gtd]
