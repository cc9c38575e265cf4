import { describe, expect, test } from 'vitest'
import type { RecordId } from '../../../data/records/record-id.ts'
import { type Day, workbook } from '../in-memory-workbook.ts'

const text = 'Eight dead. Ten dead. Nobody died, the ministry said. At least eight bodies.'

function raid() {
  const day = workbook()
  const sources = [1, 2, 3].map((number) => day.source(text, { title: `Paper ${number}` }))
  const [first, second, third] = sources as [RecordId<'source'>, RecordId<'source'>, RecordId<'source'>]
  return { day, incident: day.incident(), first, second, third }
}

const state = (day: Day, incident: RecordId<'incident'>) => day.evidenceOn(incident, 'killed').state

describe('the state of a field is the first that holds', () => {
  test('empty without a claim', () => {
    const { day, incident } = raid()
    expect(day.evidenceOn(incident, 'killed')).toMatchObject({
      state: 'empty',
      claims: [],
      sources: 0,
      citations: 0,
      reported: { value: null, rule: null, low: null, high: null },
    })
  })

  test('one source, several sources', () => {
    const { day, incident, first, second } = raid()
    const claim = day.attach(first, 'Eight dead', incident, 'killed', '8')
    expect(state(day, incident)).toBe('one')
    day.cite(first, 'At least eight bodies', claim)
    expect(state(day, incident)).toBe('one')
    day.cite(second, 'Eight dead', claim)
    expect(day.evidenceOn(incident, 'killed')).toMatchObject({ state: 'several', sources: 2, citations: 3 })
  })

  test('several sources also over claims that agree', () => {
    const { day, incident, first, second } = raid()
    day.attach(first, 'Eight dead', incident, 'killed', '8')
    day.attach(second, 'At least eight bodies', incident, 'killed', 'at least 8')
    expect(day.evidenceOn(incident, 'killed')).toMatchObject({ state: 'several', sources: 2 })
  })

  test('uncited goes before several sources', () => {
    const { day, incident, first, second } = raid()
    const claim = day.attach(first, 'Eight dead', incident, 'killed', '8')
    day.cite(second, 'Eight dead', claim)
    day.claim(incident, 'killed', 'at least 5')
    expect(state(day, incident)).toBe('uncited')
  })

  test('rival goes before uncited', () => {
    const { day, incident, first } = raid()
    day.attach(first, 'Eight dead', incident, 'killed', '8')
    day.claim(incident, 'killed', '10')
    expect(day.evidenceOn(incident, 'killed')).toMatchObject({
      state: 'rival',
      reported: { value: null, rule: null, low: 8, high: 10 },
    })
  })

  test('disputed goes before rival, and a decision changes neither', () => {
    const { day, incident, first, second } = raid()
    const claim = day.attach(first, 'Eight dead', incident, 'killed', '8')
    day.attach(second, 'Ten dead', incident, 'killed', '10')
    day.cite(second, 'Nobody died', claim, { stance: 'disputes', speaker: 'the ministry' })
    expect(state(day, incident)).toBe('disputed')
    day.decide(incident, 'killed', 'best', { claims: [claim] })
    expect(day.evidenceOn(incident, 'killed')).toMatchObject({ state: 'disputed', citations: 3 })
  })

  test('each claim has a state of its own', () => {
    const { day, incident, first, second } = raid()
    const eight = day.attach(first, 'Eight dead', incident, 'killed', '8')
    day.cite(second, 'Eight dead', eight)
    const ten = day.attach(second, 'Ten dead', incident, 'killed', '10')
    day.cite(first, 'Nobody died', ten, { stance: 'disputes' })
    day.claim(incident, 'killed', '12')
    const { claims } = day.evidenceOn(incident, 'killed')
    expect(claims.map((one) => one.state)).toEqual(['several', 'disputed', 'uncited'])
  })
})

describe('sources are counted as witnesses', () => {
  test('copies of a wire story are one witness, copies of copies too', () => {
    const { day, incident, first, second, third } = raid()
    day.edit('set-source', { id: second, copyOf: first })
    day.edit('set-source', { id: third, copyOf: second })
    const claim = day.attach(second, 'Eight dead', incident, 'killed', '8')
    day.cite(third, 'Eight dead', claim)
    expect(day.evidenceOn(incident, 'killed')).toMatchObject({ state: 'one', sources: 1, citations: 2 })
    day.edit('set-source', { id: third, copyOf: null })
    expect(day.evidenceOn(incident, 'killed')).toMatchObject({ state: 'several', sources: 2 })
  })

  test('sources that say they copied each other are one, wherever that comes from', () => {
    const { day, incident, first, second } = raid()
    const claim = day.attach(first, 'Eight dead', incident, 'killed', '8')
    day.cite(second, 'Eight dead', claim)
    day.records.put({ ...day.get(first), copyOf: second })
    day.records.put({ ...day.get(second), copyOf: first })
    expect(day.evidenceOn(incident, 'killed').sources).toBe(1)
  })

  test('who disputes is no supporting source', () => {
    const { day, incident, first, second } = raid()
    const claim = day.attach(first, 'Eight dead', incident, 'killed', '8')
    day.cite(second, 'Nobody died', claim, { stance: 'disputes' })
    expect(day.evidenceOn(incident, 'killed')).toMatchObject({ sources: 1, citations: 2 })
  })

  test('a value decided on has the sources that support it, not those of its rivals', () => {
    const { day, incident, first, second, third } = raid()
    const eight = day.attach(first, 'Eight dead', incident, 'killed', '8')
    day.attach(second, 'Ten dead', incident, 'killed', '10')
    day.attach(third, 'Ten dead', incident, 'killed', '10')
    expect(day.evidenceOn(incident, 'killed').sources).toBe(3)
    day.decide(incident, 'killed', 'best', { claims: [eight] })
    expect(day.evidenceOn(incident, 'killed').sources).toBe(1)
    day.decide(incident, 'killed', 'highest')
    expect(day.evidenceOn(incident, 'killed').sources).toBe(2)
    day.decide(incident, 'killed', 'range')
    expect(day.evidenceOn(incident, 'killed').sources).toBe(3)
  })

  test('who says that it is not known supports no number', () => {
    const { day, incident, first, second } = raid()
    day.attach(first, 'Eight dead', incident, 'killed', '8')
    day.attach(second, 'Ten dead', incident, 'killed', 'unknown')
    expect(day.evidenceOn(incident, 'killed')).toMatchObject({
      state: 'one',
      sources: 1,
      reported: { value: { min: 8, max: 8 }, rule: 'only' },
    })
  })
})

describe('items, subjects and claims set aside', () => {
  test('the items of a field that repeats are weighed each on its own', () => {
    const { day, incident, first } = raid()
    day.attach(first, 'Eight dead', incident, 'seized', 'rifles')
    day.attach(first, 'Ten dead', incident, 'seized', 'a car')
    day.claim(incident, 'seized', 'two cars', { item: 2 })
    expect(day.evidence(incident, 'seized').map((one) => [one.item, one.state, one.reported.value])).toEqual([
      [1, 'one', 'rifles'],
      [2, 'rival', null],
    ])
  })

  test('a claim that a new codebook could not hold carries nothing', () => {
    const { day, incident, first } = raid()
    const claim = day.attach(first, 'Eight dead', incident, 'killed', '8')
    day.decide(incident, 'killed', 'best')
    day.records.put({ ...day.get(claim), setAside: 'the field holds words now' })
    expect(day.evidenceOn(incident, 'killed')).toMatchObject({
      state: 'empty',
      reported: { value: null, rule: null },
    })
  })

  test('a decision on one subject says nothing of another that its value names', () => {
    const { day, incident, first } = raid()
    const actor = day.actor('Islamic State')
    day.attach(first, 'Eight dead', incident, 'initiator', 'Islamic State')
    day.decide(incident, 'initiator', 'best')
    expect(day.evidence(incident, 'initiator')[0]?.decision).not.toBeNull()
    expect(day.records.referring('decision', actor)).toHaveLength(1)
    expect(day.edit('remove', { id: day.all('decision')[0]?.id })).toBeUndefined()
    expect(day.records.referring('decision', actor)).toHaveLength(0)
  })

  test('participations carry claims as incidents do', () => {
    const { day, incident, first } = raid()
    const son = day.edit<'participation'>('add-participation', {
      incident,
      description: 'a resident’s son',
      role: 'victim',
    })
    day.attach(first, 'Eight dead', son, 'fate', 'killed')
    expect(day.evidenceOn(son, 'fate')).toMatchObject({ state: 'one', reported: { value: 'killed' } })
  })
})

describe('what the analyst judges needs no passage', () => {
  test('without one it stands as one does, with no source counted', () => {
    const { day, incident } = raid()
    day.claim(incident, 'corroboration', 'one-party')
    expect(day.evidenceOn(incident, 'corroboration')).toMatchObject({
      state: 'one',
      sources: 0,
      citations: 0,
    })
  })

  test('with some it is carried as any other, and rivals are rivals', () => {
    const { day, incident, first, second } = raid()
    const claim = day.attach(first, 'Eight dead', incident, 'corroboration', 'one-party')
    day.cite(second, 'Ten dead', claim)
    expect(day.evidenceOn(incident, 'corroboration')).toMatchObject({ state: 'several', sources: 2 })
    day.claim(incident, 'corroboration', 'contested')
    expect(day.evidenceOn(incident, 'corroboration').state).toBe('rival')
  })
})
