import type { KnownColumn } from './known-columns.ts'

const field = (...fields: string[]): KnownColumn => ({ as: 'field', fields })
const killed = ['killed', 'fatalities', 'deaths_best', 'nkill']
const actor = ['initiator', 'actor1', 'side_a', 'gname']
const target = ['target', 'actor2', 'side_b']

/** What teams call the columns of their own spreadsheets, in lower case, and what such a column most often is. */
const called: [names: string, KnownColumn][] = [
  ['title, headline, name, event, incident, incident title, short description, العنوان', { set: 'title' }],
  ['code, incident code, id, incident id, event id, ref, reference, number, no, no., nr', { set: 'code' }],
  ['type, incident type, event type, category, النوع', { set: 'type' }],
  ['status', { set: 'status' }],
  ['notes, note, comments, comment, remarks, description, summary, details, ملاحظات', { set: 'notes' }],
  ['tags, keywords, labels', { set: 'tags' }],
  ['assignee, coder, coded by, analyst', { set: 'assignee' }],
  [
    'date, day, when, incident date, event date, date of incident, date of event, التاريخ, tarih',
    field('date'),
  ],
  ['start date, date start, date from, from date, first day', { as: 'from', fields: ['date'] }],
  ['end date, date end, date to, to date, last day', { as: 'to', fields: ['date'] }],
  ['year', { as: 'year', fields: ['date'] }],
  ['month', { as: 'month', fields: ['date'] }],
  ['place, location, where, town, city, village, site name, المكان, yer', field('place')],
  ['latitude, lat, y', { as: 'latitude', fields: ['place'] }],
  ['longitude, long, lon, lng, x', { as: 'longitude', fields: ['place'] }],
  [
    'district, subdistrict, admin2, admin 2',
    { as: 'within', fields: ['place'], with: { level: 'district' } },
  ],
  [
    'province, governorate, region, state, admin1, admin 1, المحافظة',
    { as: 'within', fields: ['place'], with: { level: 'province' } },
  ],
  ['country', { as: 'within', fields: ['place'], with: { level: 'country' } }],
  ['killed, dead, deaths, fatalities, death toll, total killed, total deaths, القتلى, ölü', field(...killed)],
  ['killed min, min killed, deaths min, min deaths, fatalities low, low', { as: 'low', fields: killed }],
  ['killed max, max killed, deaths max, max deaths, fatalities high, high', { as: 'high', fields: killed }],
  [
    'civilians killed, killed civilians, civilian deaths, civilian fatalities',
    field('killed_civilians', 'deaths_civilians'),
  ],
  ['children killed, killed children, children', field('killed_children')],
  ['women killed, killed women, women', field('killed_women')],
  ['men killed, killed men, men', field('killed_men')],
  ['injured, wounded, total injured, الجرحى, yaralı', field('injured', 'nwound')],
  ['arrested, detained, arrests, detentions', field('detained')],
  ['perpetrator, actor, attacker, initiator, by whom, responsible, الجهة المنفذة', field(...actor)],
  ['target, victim group, targeted', field(...target)],
  ['weapon, weapon type, weapons used', field('weapon_detail', 'weapdetail')],
]

export const commonColumns: ReadonlyMap<string, KnownColumn> = new Map(
  called.flatMap(([names, known]) => names.split(', ').map((name) => [name, known] as const)),
)

/** Columns that say who a row has it from. */
export const speakerColumns: ReadonlySet<string> = new Set([
  'source',
  'sources',
  'reported by',
  'source name',
  'المصدر',
])
