import { expect, test } from 'vitest'
import { workbook } from '../../in-memory-workbook.ts'
import { readReport } from './report-of.ts'

test('who, where and what hangs together come out whole, in the order of what they say', () => {
  const day = workbook()
  const source = day.source(
    'The Front became the Union in October 2011. A resident’s son, 12, was killed in Atmeh.',
  )
  const district = day.edit<'place'>('add-place', { names: ['Harim'], level: 'district' })
  const atmah = day.edit<'place'>('add-place', {
    names: ['Atmah', { text: 'أطمة', kind: 'spelling', language: 'ar' }],
    level: 'town',
    parents: [district],
    point: { latitude: 36.31, longitude: 36.69 },
  })
  const union = day.edit<'actor'>('add-actor', {
    kind: 'group',
    names: ['the Union', { text: 'TU', kind: 'acronym', language: 'en' }],
  })
  const front = day.actor('the Front')
  const became = day.edit<'relation'>('relate', { from: front, type: 'succeeded by', to: union })
  day.attach(source, 'in October 2011', became, 'link_date', '2011-10')
  const second = day.incident('A second report', { code: 'A-2' })
  const first = day.incident('A raid', { code: 'A-1' })
  day.edit('relate', { from: second, type: 'same as', to: first })
  const son = day.edit<'participation'>('add-participation', {
    incident: second,
    description: 'a resident’s son',
    role: 'victim',
  })
  const killed = day.attach(source, 'A resident’s son, 12, was killed', son, 'fate', 'killed')
  day.edit('add-participation', { incident: second, actor: front, role: 'initiator' })

  expect(readReport(day.records, 'incidents').map(({ code, sameAs }) => [code, sameAs])).toEqual([
    ['A-1', 'A-2'],
    ['A-2', 'A-1'],
  ])
  const relations = readReport(day.records, 'relations')
  expect(relations.map(({ kind, fromLabel, type, toLabel }) => [kind, fromLabel, type, toLabel])).toEqual([
    ['incident', 'A-2', 'same as', 'A-1'],
    ['actor', 'the Front', 'succeeded by', 'the Union'],
  ])
  expect(relations[1]).toMatchObject({
    ...{ from: front, to: union, note: '' },
    ...{
      link_date: '2011-10',
      link_date_earliest: '2011-10-01',
      link_date_rule: 'only',
      link_date_sources: '1',
    },
  })
  const people = readReport(day.records, 'participations')
  expect(
    people.map(({ incident, role, actorName, description }) => [incident, role, actorName, description]),
  ).toEqual([
    ['A-2', 'initiator', 'the Front', ''],
    ['A-2', 'victim', '', 'a resident’s son'],
  ])
  const [citation] = day.records.referring('citation', killed)
  expect(people[1]).toMatchObject({ fate: 'killed', fate_citations: citation?.id })
  expect(readReport(day.records, 'actors')).toMatchObject([
    { actor: front, name: 'the Front', kind: '', names: 'the Front' },
    {
      actor: union,
      kind: 'group',
      names: 'the Union; TU',
      nameKinds: 'full name; acronym',
      nameLanguages: '; en',
    },
  ])
  expect(readReport(day.records, 'places')).toMatchObject([
    {
      ...{ place: atmah, level: 'town', names: 'Atmah; أطمة', nameLanguages: '; ar' },
      ...{ parents: district, parentNames: 'Harim', latitude: '36.31', longitude: '36.69', west: '' },
    },
    { place: district, level: 'district', latitude: '' },
  ])
})

test('every name has a row of its own, with the passage that uses it', () => {
  const day = workbook()
  const source = day.source('The man they call the Potter came from Atmeh.', { title: 'A paper' })
  const excerpt = day.edit<'excerpt'>('add-excerpt', { source, quote: 'the Potter' })
  const potter = day.edit<'actor'>('add-actor', {
    names: ['Salim Darwish', { text: 'the Potter', kind: 'nickname', language: 'en', excerpt }],
  })
  const atmah = day.edit<'place'>('add-place', { names: ['Atmah', { text: 'Atmeh', kind: 'spelling' }] })
  const rows = readReport(day.records, 'names')
  expect(rows.map(({ of, record, shown, name, kind }) => [of, record, shown, name, kind])).toEqual([
    ['actor', potter, 'Salim Darwish', 'Salim Darwish', 'full name'],
    ['actor', potter, 'Salim Darwish', 'the Potter', 'nickname'],
    ['place', atmah, 'Atmah', 'Atmah', 'spelling'],
    ['place', atmah, 'Atmah', 'Atmeh', 'spelling'],
  ])
  expect(rows[0]).toMatchObject({ language: '', quote: '', start: '', source: '' })
  expect(rows[1]).toMatchObject({ language: 'en', quote: 'the Potter', source, source_title: 'A paper' })
  expect(rows[1]).toMatchObject({
    start: '18',
    end: '28',
    textSha256: expect.stringMatching(/^[0-9a-f]{64}$/),
  })
})
