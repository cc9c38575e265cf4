import { describe, expect, test } from 'vitest'
import { ProblemList } from '../../../data/problems/problem-list.ts'
import type { Argument, Day } from '../in-memory-workbook.ts'
import { watchedDay } from './watched-day.ts'

describe('each rule finds what it is for, and lets go of it', () => {
  const raid = (day: Day, rest: Argument = {}) => day.incident('A raid', { type: 'raid', ...rest })

  test('uncited, and not of the analyst’s own judgement', () => {
    const { day, rules } = watchedDay()
    const incident = raid(day)
    const source = day.source('Three men were killed.')
    const claim = day.claim(incident, 'killed', '3')
    expect(rules(incident)).toEqual(['uncited'])
    day.cite(source, 'Three men', claim)
    expect(rules(incident)).toEqual([])
    day.edit('remove', { id: claim, with: true })
    expect(rules(incident)).toEqual([])
  })

  test('rivals until decided, decided until a claim comes', () => {
    const { day, rules } = watchedDay()
    const incident = raid(day)
    const source = day.source(
      'Three were killed, said one. Five were killed, said the other. Nine, said a third.',
    )
    const three = day.attach(source, 'Three were killed', incident, 'killed', '3')
    day.attach(source, 'Five were killed', incident, 'killed', '5')
    expect(rules(incident)).toEqual(['rivals-undecided'])
    day.decide(incident, 'killed', 'best', { claims: [three] })
    expect(rules(incident)).toEqual([])
    day.attach(source, 'Nine', incident, 'killed', '9')
    expect(rules(incident)).toEqual(['decision-overtaken'])
  })

  test('a dismissal holds for the claims it was given for, and not for those that come later', () => {
    const { day, rules } = watchedDay()
    const incident = raid(day)
    const source = day.source('Three were killed, said one. Five, said another. Nine. Eleven. Twelve.')
    const dismissAll = () => {
      for (const { key } of new ProblemList(day.records).of(incident)) {
        day.edit('dismiss', { about: incident, problem: key, reason: 'Looked at.' })
      }
    }
    const three = day.attach(source, 'Three were killed', incident, 'killed', '3')
    day.attach(source, 'Five', incident, 'killed', '5')
    dismissAll()
    expect(rules(incident)).toEqual([])
    day.attach(source, 'Nine', incident, 'killed', '9')
    expect(rules(incident)).toEqual(['rivals-undecided'])
    day.decide(incident, 'killed', 'best', { claims: [three] })
    day.attach(source, 'Eleven', incident, 'killed', '11')
    dismissAll()
    expect(rules(incident)).toEqual([])
    day.attach(source, 'Twelve', incident, 'killed', '12')
    expect(rules(incident)).toEqual(['decision-overtaken'])
  })

  test('a weekday that is not that of the day', () => {
    const { day, rules } = watchedDay()
    const incident = raid(day)
    const source = day.source('On Sunday, September 28, they came.')
    const claim = day.attach(source, 'Sunday, September 28', incident, 'date', {
      edtf: '2024-09-28',
      words: 'Sunday, September 28',
    })
    expect(rules(incident)).toEqual(['weekday-differs'])
    day.edit('set-claim', { id: claim, value: { edtf: '2025-09-28', words: 'Sunday, September 28' } })
    expect(rules(incident)).toEqual([])
  })

  test.each([
    ['Monday 12 March 2025', 'Wednesday 12 March 2025'],
    ['الاثنين 12 آذار 2025', 'الأربعاء 12 آذار 2025'],
    ['12 Mart 2025 Pazartesi', '12 Mart 2025 Çarşamba'],
    ['Monday 12 March 2025', '12 March 2025'],
    ['Monday 12 March to Friday 14 March 2025', 'Wednesday 12 March to Friday 14 March 2025'],
  ])('a typed weekday that is not that of the day: %s', (wrong, right) => {
    const { day, rules } = watchedDay()
    const incident = raid(day)
    const claim = day.claim(incident, 'date', wrong)
    expect(rules(incident)).toContain('weekday-differs')
    day.edit('set-claim', { id: claim, value: right })
    expect(rules(incident)).not.toContain('weekday-differs')
  })

  test('a weekday of the date that another is counted from is not its own', () => {
    const { day, rules } = watchedDay()
    const incident = raid(day)
    day.claim(incident, 'date', 'two days after Monday 10 March 2025')
    expect(rules(incident)).not.toContain('weekday-differs')
  })

  test('parts that exceed or miss their total, and fields against the total they make up', () => {
    const { day, rules } = watchedDay()
    const incident = raid(day)
    const source = day.source('Seven died: three men, three women and two children.')
    const parts = [
      { axis: 'sex-and-age', category: 'men', count: 3 },
      { axis: 'sex-and-age', category: 'women', count: 3 },
      { axis: 'sex-and-age', category: 'children', count: 2 },
    ]
    const value = { min: 7, max: 7, parts, complete: true }
    const claim = day.attach(
      source,
      'Seven died: three men, three women and two children',
      incident,
      'killed',
      value,
    )
    expect(rules(incident)).toEqual(['parts-do-not-add-up'])
    day.edit('set-claim', { id: claim, value: { min: 8, max: 8, parts, complete: true } })
    expect(rules(incident)).toEqual([])
    day.attach(source, 'Seven died', incident, 'killed_civilians', '9')
    expect(rules(incident)).toEqual(['sum-does-not-add-up'])
  })

  test('a passage that a new text lost', () => {
    const { day, rules } = watchedDay()
    const incident = raid(day)
    const source = day.source('The patrol left at noon after taking eleven people from the mill.')
    day.attach(source, 'eleven people from the mill', incident, 'detained', '11')
    day.readAgain(source, 'Nothing of this stands here any more; the page was taken down.')
    expect(rules(incident)).toEqual(['quote-lost'])
  })

  test('two incidents of a type, a day and a place, until they are set in relation', () => {
    const { day, rules } = watchedDay()
    const source = day.source('At Tell Hamra on 4 March 2025 a house was raided.')
    const [one, other] = [raid(day), raid(day, { title: 'Again' })]
    for (const incident of [one, other]) {
      day.attach(source, '4 March 2025', incident, 'date', '2025-03-04')
      day.attach(source, 'Tell Hamra', incident, 'place', 'Tell Hamra')
    }
    expect([rules(one), rules(other)]).toEqual([['possible-duplicate'], ['possible-duplicate']])
    const relation = day.edit<'relation'>('relate', { from: one, type: 'same as', to: other })
    expect([rules(one), rules(other)]).toEqual([[], []])
    day.edit('remove', { id: relation })
    expect(rules(one)).toEqual(['possible-duplicate'])
    day.edit('merge', { into: one, from: other })
    expect(rules(one)).toEqual([])
  })

  test('an aggregate beside fewer incidents than it counts', () => {
    const { day, problems, rules } = watchedDay()
    const source = day.source('Two operations in March 2025.')
    const aggregate = day.incident('March', {
      kind: 'aggregate',
      period: { edtf: '2025-03' },
      scope: { actors: [], places: [], types: ['raid'] },
    })
    day.attach(source, 'Two operations', aggregate, 'incidents_counted', '2')
    expect(rules(aggregate)).toEqual(['aggregate-exceeds'])
    for (const date of ['2025-03-04', '2025-03-09']) {
      day.attach(source, 'March 2025', raid(day), 'date', date)
    }
    expect(rules(aggregate)).toEqual([])
    expect(problems.coverage(aggregate)).toHaveLength(2)
  })

  test('a place outside the place it is said to be in', () => {
    const { day, problems } = watchedDay()
    const province = day.edit<'place'>('add-place', { names: ['Province'], extent: [36, 35, 37, 36] })
    const town = day.edit<'place'>('add-place', {
      names: ['Town'],
      parents: [province],
      point: { latitude: 35.5, longitude: 38 },
    })
    expect(problems.of(town).map((one) => one.rule)).toEqual(['outside-parent'])
    day.edit('set-place', { id: province, extent: [36, 35, 39, 36] })
    expect(problems.of(town)).toEqual([])
  })

  test('a required field that is empty, once the incident is past its draft', () => {
    const { day, rules } = watchedDay()
    const incident = raid(day)
    expect(rules(incident)).toEqual([])
    day.edit('set-incident', { id: incident, status: 'coded' })
    expect(new Set(rules(incident))).toEqual(new Set(['required-empty']))
  })
})
