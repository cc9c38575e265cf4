import { describe, expect, test } from 'vitest'
import type { RecordId, RecordKind } from '../../../data/records/record-id.ts'
import { type Day, workbook } from '../in-memory-workbook.ts'
import { storyText } from '../random-verbs.ts'

function raid() {
  const day = workbook()
  const source = day.source(storyText, { published: '2025-09-30' })
  return { day, incident: day.incident(), source }
}

/** Refused without `with`, with the sentence; then removed with all that rests on it. Returns the kinds that went. */
function removeWith(day: Day, id: RecordId, resting: string): string[] {
  const before = Object.keys(day.snapshot())
  const lead = /^1 \w+$/.test(resting)
    ? 'One record rests'
    : `${day.records.referrers(id).length} records rest`
  expect(day.refusal('remove', { id })).toBe(`${lead} on this (${resting}); remove with them, or not at all.`)
  day.edit('remove', { id, with: true })
  const after = new Set(Object.keys(day.snapshot()))
  return before.filter((one) => !after.has(one)).map((one) => one.slice(0, one.indexOf(':')))
}

function removes(day: Day, id: RecordId): void {
  day.edit('remove', { id })
  expect(day.records.get(id)).toBeUndefined()
}

describe('what nothing rests on is removed', () => {
  test('of every kind', () => {
    const { day, incident, source } = raid()
    const other = day.incident('Another')
    const claim = day.attach(source, 'Eight militants dead', incident, 'killed', 8)
    const ids: RecordId[] = [
      day.decide(incident, 'killed', 'best'),
      day.records.referring('citation', claim)[0]?.id ?? claim,
      claim,
      day.all('excerpt')[0]?.id ?? claim,
      day.edit<'relation'>('relate', { from: incident, type: 'part of', to: other }),
      day.edit<'participation'>('add-participation', { incident, description: 'a son', role: 'victim' }),
      other,
      incident,
      source,
      day.actor('ISIS'),
      day.place('Atmah'),
    ]
    for (const id of ids) removes(day, id)
    expect(Object.keys(day.snapshot())).toEqual(['workbook:1', 'codebook:1'])
  })

  test('but not the workbook or its codebook, nor what is not there', () => {
    const { day } = raid()
    expect(day.refusal('remove', { id: 'workbook:1' })).toMatch(/“id” takes an id like/)
    expect(day.refusal('remove', { id: 'codebook:1', with: true })).toMatch(/“id” takes an id like/)
    expect(day.refusal('remove', { id: 'claim:9' })).toBe('There is no claim:9 in this workbook.')
  })
})

describe('what rests on it goes with it when that is said', () => {
  test('a claim takes its citations; the excerpts stay', () => {
    const { day, incident, source } = raid()
    const claim = day.attach(source, 'Eight militants dead', incident, 'killed', 8)
    expect(removeWith(day, claim, '1 citation')).toEqual(['claim', 'citation'])
    expect(day.all('excerpt')).toHaveLength(1)
  })

  test('a claim takes the decisions that rest on it, not those that only considered it', () => {
    const { day, incident } = raid()
    const eight = day.claim(incident, 'killed', 8)
    const ten = day.claim(incident, 'killed', 10)
    day.decide(incident, 'killed', 'best', { claims: [eight] })
    removes(day, ten)
    expect(removeWith(day, eight, '1 decision')).toEqual(['claim', 'decision'])
  })

  test('an incident takes claims, citations, decisions, relations and participations', () => {
    const { day, incident, source } = raid()
    const other = day.incident('Another')
    day.attach(source, 'Eight militants dead', incident, 'killed', 8)
    day.decide(incident, 'killed', 'best')
    day.edit('relate', { from: other, type: 'in response to', to: incident })
    const son = day.edit<'participation'>('add-participation', {
      incident,
      description: 'a son',
      role: 'victim',
    })
    day.attach(source, 'Eight militants dead', son, 'fate', 'killed')
    const gone = removeWith(day, incident, '1 claim, 1 decision, 1 relation, 1 participation')
    expect(gone.sort()).toEqual(
      ['incident', 'relation', 'participation', 'claim', 'claim', 'citation', 'citation', 'decision'].sort(),
    )
    expect(day.records.get(other)).toBeDefined()
  })

  test('a source takes its excerpts and their citations; the claims stay, uncited', () => {
    const { day, incident, source } = raid()
    const claim = day.attach(source, 'Eight militants dead', incident, 'killed', 8)
    expect(removeWith(day, source, '1 excerpt')).toEqual(['source', 'citation', 'excerpt'])
    expect(day.evidenceOn(incident, 'killed').state).toBe('uncited')
    expect(day.records.get(claim)).toBeDefined()
  })

  test('an actor takes the claims of which it is the value, and decisions on a value of the analyst’s own', () => {
    const { day, incident } = raid()
    const actor = day.actor('ISIS')
    const other = day.claim(incident, 'initiator', 'the Front', { item: 1 })
    day.claim(incident, 'initiator', 'ISIS', { item: 1 })
    day.decide(incident, 'initiator', 'best', { claims: [other], value: 'ISIS' })
    expect(removeWith(day, actor, '1 claim, 1 decision')).toEqual(['actor', 'claim', 'decision'])
    expect(day.records.get(other)).toBeDefined()
  })

  test('a place takes claims of it and relations to it', () => {
    const { day, incident } = raid()
    const [atmah, idlib] = [day.place('Atmah'), day.place('Idlib')]
    day.edit('relate', { from: atmah, type: 'in', to: idlib })
    day.claim(incident, 'place', 'Idlib')
    expect(removeWith(day, idlib, '1 relation, 1 claim').sort()).toEqual(['claim', 'place', 'relation'])
  })

  test('an excerpt takes its citations', () => {
    const { day, incident, source } = raid()
    day.attach(source, 'Eight militants dead', incident, 'killed', 8)
    const [excerpt] = day.all('excerpt')
    expect(removeWith(day, excerpt?.id as RecordId<'excerpt'>, '1 citation')).toEqual(['citation', 'excerpt'])
  })

  test('a participant who has no other name goes with the actor', () => {
    const { day, incident } = raid()
    const actor = day.actor('Abu Maria')
    day.edit('add-participation', { incident, actor, role: 'victim' })
    expect(removeWith(day, actor, '1 participation')).toEqual(['actor', 'participation'])
  })
})

describe('what only names it lets go of it, unasked', () => {
  const only = <K extends RecordKind>(day: Day, kind: K) => day.all(kind)[0]

  test('a copy, of its original', () => {
    const { day, source } = raid()
    const copy = day.source('The same.', { copyOf: source })
    removes(day, source)
    expect(day.get(copy).copyOf).toBeNull()
  })

  test('a name, of the passage that uses it', () => {
    const { day, source } = raid()
    const excerpt = day.excerpt(source, 'near Atmah')
    const place = day.edit<'place'>('add-place', { names: [{ text: 'Atmah', excerpt }, 'Atme'] })
    const actor = day.actor({ text: 'Abu Maria', excerpt })
    removes(day, excerpt)
    expect(day.get(place).names.map((name) => name.excerpt)).toEqual([null, null])
    expect(day.get(actor).names[0]?.excerpt).toBeNull()
  })

  test('a name, when the passage goes with its source', () => {
    const { day, source } = raid()
    const actor = day.actor({ text: 'Abu Maria', excerpt: day.excerpt(source, 'a trader') })
    day.edit('remove', { id: source, with: true })
    expect(day.get(actor).names[0]?.excerpt).toBeNull()
  })

  test('speakers and those through whom they speak, of the actor; their names stay', () => {
    const { day, incident, source } = raid()
    const actor = day.actor('the ministry')
    day.attach(source, 'a trader', incident, 'killed', 8, {
      speaker: 'the ministry',
      via: ['the ministry', 'x'],
    })
    removes(day, actor)
    const nobody = { name: 'the ministry', actor: null }
    expect(only(day, 'citation')).toMatchObject({
      speaker: nobody,
      via: [nobody, { name: 'x', actor: null }],
    })
  })

  test('a place, of the place around it', () => {
    const { day } = raid()
    const idlib = day.place('Idlib')
    const atmah = day.place('Atmah', idlib, day.place('The border'))
    removes(day, idlib)
    expect(day.get(atmah).parents).toHaveLength(1)
  })

  test('a participant who is described, of the actor', () => {
    const { day, incident } = raid()
    const actor = day.actor('Abu Maria')
    day.edit('add-participation', { incident, actor, description: 'a man in his forties', role: 'victim' })
    removes(day, actor)
    expect(only(day, 'participation')).toMatchObject({ actor: null, description: 'a man in his forties' })
  })
})

describe('what would lose more than a link is asked for first, and stays', () => {
  test('a date, without what it was worked out from', () => {
    const { day, incident, source } = raid()
    const base = day.claim(day.incident(), 'date', '2025-07-01')
    const resolved = { against: base, offset: '-P2M', approximate: true }
    const claim = day.claim(incident, 'date', {
      edtf: '2025-05~',
      words: 'about two months before',
      resolved,
    })
    const decision = day.decide(incident, 'date', 'best')
    expect(removeWith(day, base, '1 claim, 1 decision')).toEqual(['claim'])
    const value = { edtf: '2025-05~', words: 'about two months before' }
    expect([day.valueOf(claim), day.get(decision).value]).toEqual([value, value])
    const other = day.claim(incident, 'date', {
      oneOf: [{ edtf: '2025-09-29', resolved: { ...resolved, against: source } }, '2025-09-28'],
    })
    removeWith(day, source, '1 claim')
    expect(day.valueOf(other)).toEqual({ oneOf: [{ edtf: '2025-09-29' }, { edtf: '2025-09-28' }] })
  })

  test('an aggregate, of one of several actors, or of what its period hangs on', () => {
    const { day, source } = raid()
    const [one, other] = [day.actor('ISIS'), day.actor('the Front')]
    const sum = day.incident('Sum', {
      kind: 'aggregate',
      scope: { actors: [one, other], places: [], types: [] },
      period: { edtf: '2025-08', resolved: { against: source, offset: '-P1M', approximate: false } },
    })
    removeWith(day, one, '1 incident')
    removeWith(day, source, '1 incident')
    expect(day.get(sum)).toMatchObject({ scope: { actors: [other] }, period: { edtf: '2025-08' } })
  })

  test('but an aggregate goes with its last actor, since a scope of none would be a scope of all', () => {
    const { day } = raid()
    const actor = day.actor('ISIS')
    day.incident('Sum', { kind: 'aggregate', scope: { actors: [actor], places: [], types: [] } })
    expect(removeWith(day, actor, '1 incident')).toContain('actor')
    expect(day.all('incident').map(({ title }) => title)).toEqual(['A raid'])
  })
})
