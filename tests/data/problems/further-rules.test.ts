import { expect, test } from 'vitest'
import { contentOf } from '../../../data/codebook/content.ts'
import { makeField } from '../../../data/codebook/make-field.ts'
import { codebookOf } from '../../../data/edits/existing.ts'
import { watchedDay } from './watched-day.ts'

const passage = 'The patrol left at noon after taking eleven people from the mill.'

test('a passage that stands elsewhere in a newer text, or only roughly', () => {
  const { day, problems, rules } = watchedDay()
  const [moved, rough] = [day.incident(), day.incident()]
  const source = day.source(`${passage} Two of them were let go in the evening near the old bridge.`)
  day.attach(source, 'eleven people from the mill', moved, 'detained', '11')
  day.attach(source, 'let go in the evening near the old bridge', rough, 'detained', '2')
  day.readAgain(source, `By our staff. ${passage} Two of them were let go this evening near the old brigde.`)
  expect([rules(moved), rules(rough)]).toEqual([['quote-moved'], ['quote-approximate']])
  expect(problems.of(moved)[0]).toMatchObject({ field: 'detained', item: 1, incident: moved })
})

test('a field for an end that lies before its start', () => {
  const dateField = (id: string) => makeField({ id, section: 'when', label: id, type: 'date', help: null })
  const { day, rules } = watchedDay({ fields: [dateField('custody_start'), dateField('custody_end')] })
  const incident = day.incident()
  const source = day.source('Taken in March 2025, let go on 2 February 2025.')
  day.attach(source, 'March 2025', incident, 'custody_start', '2025-03')
  const end = day.attach(source, '2 February 2025', incident, 'custody_end', '2025-02-02')
  expect(rules(incident)).toEqual(['ends-before-start'])
  day.edit('set-claim', { id: end, value: '2025-03-01' })
  expect(rules(incident)).toEqual([])
})

test('values that a change of the codebook set aside, until they are coded anew', () => {
  const { day, rules } = watchedDay()
  const incident = day.incident()
  const source = day.source('They came to a farm.')
  const claim = day.attach(source, 'a farm', incident, 'site', 'farm')
  const { fields, ...rest } = contentOf(codebookOf(day.records))
  const without = fields.map((field) =>
    field.id === 'site' ? { ...field, options: field.options.filter(({ code }) => code !== 'farm') } : field,
  )
  day.edit('change-codebook', { ...rest, fields: without })
  expect(rules(incident)).toEqual(['set-aside'])
  day.edit('set-claim', { id: claim, value: 'home' })
  expect(rules(incident)).toEqual([])
})

test('a code that the codebook lacks, as a workbook from elsewhere may hold', () => {
  const { day, problems, rules } = watchedDay()
  const incident = day.incident()
  const claim = day.claim(incident, 'site', 'home')
  const edit = { id: claim, fields: { value: ['home', 'barn'] } } as const
  day.records.apply([edit])
  problems.note([edit])
  expect(rules(incident)).toEqual(['uncited', 'unknown-code'])
})

test('a date reckoned from one that is not known yet', () => {
  const { day, rules } = watchedDay()
  const incident = day.incident()
  const source = day.source('Two days later they came back.')
  const resolved = { against: source, offset: 'P2D', approximate: false }
  day.attach(source, 'Two days later', incident, 'date', {
    ...{ edtf: 'XXXX-XX-XX', words: 'Two days later', resolved },
  })
  expect(rules(incident)).toEqual(['date-waits'])
  day.edit('set-source', { id: source, published: '2025-09-28' })
  expect(rules(incident)).toEqual([])
})

test('rivals, uncited values and overtaken decisions about people harmed, actors and relations', () => {
  const { day, problems, rules } = watchedDay()
  const incident = day.incident()
  const source = day.source('He was hurt, said one. He died, said another.')
  const man = day.edit<'participation'>('add-participation', {
    ...{ incident, description: 'a resident', role: 'victim' },
  })
  const hurt = day.attach(source, 'He was hurt', man, 'fate', 'injured')
  day.attach(source, 'He died', man, 'fate', 'killed')
  expect(rules(man)).toEqual(['rivals-undecided'])
  expect(problems.of(man)[0]).toMatchObject({ about: man, incident, field: 'fate' })
  day.decide(man, 'fate', 'best', { claims: [hurt] })
  expect(rules(man)).toEqual([])
  day.claim(man, 'fate', 'detained')
  expect(rules(man)).toEqual(['decision-overtaken', 'uncited'])
  const [cell, front] = [day.actor('A cell'), day.actor('The Front')]
  const relation = day.edit<'relation'>('relate', { from: cell, type: 'part of', to: front })
  day.claim(relation, 'link_holds', 'yes')
  expect(problems.of(relation)).toMatchObject([{ rule: 'uncited', about: relation, other: cell }])
  day.edit('set-incident', { id: incident, status: 'discarded' })
  expect(rules(man)).toEqual([])
})

test('actors and places that may be the same, once for both, until told apart, related or merged', () => {
  const { day, problems, rules } = watchedDay()
  const [one, other] = [day.actor('Qahtani'), day.actor('al-Kahtani')]
  expect([rules(one), rules(other)]).toEqual([['likely-duplicate'], []])
  const [found] = problems.of(one)
  expect(found).toMatchObject({ other, details: { one: 'Qahtani', two: 'al-Kahtani', reason: 'spelling' } })
  const dismissal = day.edit('dismiss', { about: one, problem: found?.key, reason: 'Two brothers.' })
  expect(rules(one)).toEqual([])
  expect(problems.of(one, 'dismissed')).toMatchObject([{ dismissal: { reason: 'Two brothers.' } }])
  day.edit('remove', { id: dismissal })
  const [atmah] = [day.place('Atmah'), day.edit('add-place', { names: ['Atmeh'] })]
  expect(problems.all().map(({ rule }) => rule)).toEqual(['likely-duplicate', 'likely-duplicate'])
  day.edit('set-place', { id: atmah, names: ['Sarmada'] })
  expect(rules(atmah)).toEqual([])
  day.edit('merge', { into: one, from: other })
  expect(problems.all()).toEqual([])
})
