/** What the table below is about; every value is the id of a record. */
export type Ids = Record<
  | 'raid'
  | 'other'
  | 'third'
  | 'killed'
  | 'citation'
  | 'source'
  | 'cell'
  | 'front'
  | 'army'
  | 'town'
  | 'district',
  string
>

/** What is bad, the edit that brings it, and the sentence that refuses it. */
type Case = [what: string, edit: string, argument: (ids: Ids) => Record<string, unknown>, sentence: RegExp]

const claim = (field: string, value: unknown) => (ids: Ids) => ({ subject: ids.raid, field, value })
const noDate = /is no date that exists|not read as a date|no date|write it like/
const aboveMax = /the minimum is above the maximum|is above/
const half = '\ud83d'
const turned = 'abc\u202Edef'
const halfSentence =
  /^The text for “[a-z]+” holds half a character \(U\+D83D\), which no file can keep; write it again\.$/
const turnedSentence =
  /^The text for “[a-z]+” holds a hidden control of the reading direction \(U\+202E\); take it out\.$/

export const badValues: Case[] = [
  ['a day that does not exist', 'add-claim', claim('date', { edtf: '2025-02-30' }), noDate],
  ['the same, typed', 'add-claim', claim('date', '2025-02-30'), noDate],
  ['the same in words', 'add-claim', claim('date', '31 April 2025'), noDate],
  ['a month that does not exist', 'add-claim', claim('date', { edtf: '2025-13' }), noDate],
  [
    'an end before its start',
    'add-claim',
    claim('date', { edtf: '2025-10-05/2025-10-03' }),
    /ends before it starts/,
  ],
  ['one alternative of several', 'add-claim', claim('date', { oneOf: ['2025-03-04', '2025-02-29'] }), noDate],
  ['a period', 'set-incident', ({ raid }) => ({ id: raid, period: { edtf: '2025-06-31' } }), noDate],
  ['a publication', 'set-source', ({ source }) => ({ id: source, published: '2025-02-30' }), noDate],
  ['a corrected claim', 'set-claim', ({ killed }) => ({ id: killed, value: { min: 5, max: 3 } }), aboveMax],
  ['a minimum above the maximum', 'add-claim', claim('killed', { min: 5, max: 3 }), aboveMax],
  ['the same, typed', 'add-claim', claim('killed', '5-3'), aboveMax],
  ['the same in words', 'add-claim', claim('killed', 'between 9 and 4'), aboveMax],
  ['among alternatives', 'add-claim', claim('killed', { oneOf: ['3', { min: 5, max: 4 }] }), aboveMax],
  [
    'a decision of one’s own',
    'decide',
    ({ raid }) => ({ subject: raid, field: 'killed', rule: 'best', value: { min: 5, max: 3 } }),
    aboveMax,
  ],
  [
    'a code that the codebook lacks',
    'add-claim',
    claim('site', 'barn'),
    /The codebook has no code “barn” for “Site”/,
  ],
  [
    'one code of several',
    'add-claim',
    claim('tactics', ['landing', 'barn']),
    /The codebook has no code “barn”/,
  ],
  [
    'an incident type',
    'set-incident',
    ({ raid }) => ({ id: raid, type: 'flood' }),
    /no incident type “flood”/,
  ],
  [
    'a type of a scope',
    'set-incident',
    ({ raid }) => ({ id: raid, scope: { actors: [], places: [], types: ['flood'] } }),
    /no incident type “flood”/,
  ],
  ['a field', 'add-claim', claim('no_such', '3'), /The codebook has no field “no_such” for this incident/],
  [
    'a relation',
    'relate',
    ({ raid, other }) => ({ from: raid, type: 'near', to: other }),
    /a relation can be|type/,
  ],
  [
    'a missing excerpt',
    'cite',
    ({ killed }) => ({ claim: killed, excerpt: 'excerpt:9' }),
    /^There is no excerpt:9 in this workbook\.$/,
  ],
  [
    'a missing claim',
    'cite',
    () => ({ claim: 'claim:9', excerpt: 'excerpt:9' }),
    /^There is no claim:9 in this workbook\.$/,
  ],
  [
    'words that the text lacks',
    'attach',
    ({ source, raid }) => ({ source, quote: 'Nine died', subject: raid, field: 'killed', value: '9' }),
    /^“Nine died” does not stand word for word in the text of the source\.$/,
  ],
  [
    'a missing source',
    'attach',
    ({ raid }) => ({ source: 'source:9', quote: 'Nine', subject: raid, field: 'killed', value: '9' }),
    /^There is no source:9 in this workbook\.$/,
  ],
  [
    'a name’s missing excerpt',
    'set-actor',
    ({ cell }) => ({ id: cell, names: [{ text: 'Cell', excerpt: 'excerpt:9' }] }),
    /There is no excerpt:9/,
  ],
  [
    'a speaker who is nobody',
    'set-citation',
    ({ citation }) => ({ id: citation, speaker: { actor: 'actor:9' } }),
    /There is no actor:9/,
  ],
  [
    'an incident in itself',
    'relate',
    ({ third, raid }) => ({ from: third, type: 'part of', to: raid }),
    /^“TT-\d{4}-0003” would be a part of itself, by way of “TT-\d{4}-0002”; take one of the relations between them away first\.$/,
  ],
  [
    'an actor in itself, by another relation',
    'relate',
    ({ army, cell }) => ({ from: army, type: 'part of', to: cell }),
    /^“The Army” would be a part of itself, by way of “The Front”; take one of the relations/,
  ],
  ['one in one', 'relate', ({ army }) => ({ from: army, type: 'member of', to: army }), /two different ends/],
  [
    'a place in itself by a relation',
    'relate',
    ({ district, town }) => ({ from: district, type: 'in', to: town }),
    /^“District” cannot lie within itself; choose the place around it\.$/,
  ],
  [
    'a place in itself',
    'set-place',
    ({ district, town }) => ({ id: district, parents: [town] }),
    /cannot lie within itself/,
  ],
  [
    'a merge that closes a circle',
    'merge',
    ({ third, raid }) => ({ into: raid, from: third }),
    /would be a part of itself/,
  ],
  [
    'the same of actors',
    'merge',
    ({ army, cell }) => ({ into: army, from: cell }),
    /would be a part of itself/,
  ],
  ['half a character in a title', 'add-incident', () => ({ title: `A raid ${half}` }), halfSentence],
  ['in a value', 'add-claim', claim('seized', `rifles ${half}`), halfSentence],
  ['in a name', 'add-actor', () => ({ names: [`Cell ${half}`] }), halfSentence],
  [
    'in a quote',
    'attach',
    ({ source, raid }) => ({ source, quote: half, subject: raid, field: 'killed', value: '9' }),
    halfSentence,
  ],
  ['in a tag', 'set-incident', ({ raid }) => ({ id: raid, tags: ['one', half] }), halfSentence],
  [
    'in a reason',
    'decide',
    ({ raid }) => ({ subject: raid, field: 'killed', rule: 'lowest', reason: half }),
    halfSentence,
  ],
  ['a turned title', 'add-incident', () => ({ title: turned }), turnedSentence],
  ['in a note', 'set-claim', ({ killed }) => ({ id: killed, note: turned }), turnedSentence],
  ['in a value', 'add-claim', claim('seized', turned), turnedSentence],
  ['in a typed name', 'add-claim', claim('initiator', `The ${turned}`), turnedSentence],
  ['in a speaker', 'set-citation', ({ citation }) => ({ id: citation, speaker: turned }), turnedSentence],
  [
    'in a dismissal',
    'dismiss',
    ({ raid }) => ({ about: raid, problem: turned, reason: 'None.' }),
    turnedSentence,
  ],
]
