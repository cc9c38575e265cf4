import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { invertEdits } from '../../../data/changes/edit.ts'
import { ProblemList } from '../../../data/problems/problem-list.ts'
import { untitled } from '../../../data/records/incident.ts'
import type { RecordId } from '../../../data/records/record-id.ts'
import { type Day, workbook } from '../in-memory-workbook.ts'

type ActorId = RecordId<'actor'>

/** A workbook in which two actors are spoken of in every way that a record can speak of one. */
function twoSpokenOf(): { day: Day; one: ActorId; other: ActorId; raid: RecordId<'incident'> } {
  const day = workbook()
  const source = day.source(
    'The Southern Guard struck first. The Guard denied it. A man of the Guard was hurt.',
  )
  const one = day.edit<'actor'>('add-actor', { names: ['Southern Guard'] })
  const other = day.edit<'actor'>('add-actor', {
    names: ['The Guard', { text: 'SG', kind: 'acronym' }],
    notes: 'as heard',
  })
  const raid = day.edit<'incident'>('add-incident', { title: 'A strike', type: 'raid' })
  day.edit('attach', {
    source,
    quote: 'The Southern Guard',
    subject: raid,
    field: 'initiator',
    value: { actor: one, as: 'the Southern Guard' },
  })
  day.edit('attach', {
    source,
    quote: 'The Guard',
    subject: raid,
    field: 'target',
    value: { oneOf: [{ actor: one }, { actor: other }] },
  })
  day.edit('attach', {
    source,
    quote: 'denied it',
    subject: raid,
    field: 'killed',
    value: '3',
    stance: 'disputes',
    speaker: { name: 'The Guard', actor: other },
    via: [{ name: 'SG', actor: other }],
  })
  const man = day.edit<'participation'>('add-participation', { incident: raid, actor: other, role: 'victim' })
  day.edit('add-claim', { subject: man, field: 'fate', value: 'injured' })
  const council = day.edit<'actor'>('add-actor', { names: ['Council'] })
  day.edit('relate', { from: other, type: 'member of', to: council })
  day.edit('add-incident', {
    title: 'A quarter',
    kind: 'aggregate',
    scope: { actors: [other], places: [], types: [] },
  })
  return { day, one, other, raid }
}

describe('merge', () => {
  test('every reference follows, and the names are those of both', () => {
    const { day, one, other } = twoSpokenOf()
    const before = day.records.referrers(other).length
    day.edit('merge', { into: one, from: other })
    expect(day.records.get(other)).toBeUndefined()
    expect(day.records.referrers(other)).toEqual([])
    expect(day.records.referrers(one).length).toBeGreaterThanOrEqual(before)
    expect(day.records.get(one)?.names.map((name) => name.text)).toEqual([
      'Southern Guard',
      'The Guard',
      'SG',
    ])
  })

  test('then split is identity', () => {
    const { day, one, other } = twoSpokenOf()
    const before = day.snapshot()
    day.edit('merge', { into: one, from: other })
    day.edit('split', { id: one, merged: other })
    expect(day.snapshot()).toEqual(before)
  })

  test('takes back the names it brought, not those with the same text of another kind', () => {
    const day = workbook()
    const one = day.actor('Abu Hamza', { text: 'Hamza', kind: 'kunya' })
    const other = day.actor({ text: 'Hamza', kind: 'nickname' }, 'Abu Hamza')
    const before = day.snapshot()
    day.edit('merge', { into: one, from: other })
    expect(day.get(one).names).toHaveLength(3)
    day.edit('split', { id: one, merged: other })
    expect(day.snapshot()).toEqual(before)
  })

  test('a merge of an older version, which kept the texts of the names alone, is taken back as it was', () => {
    const day = workbook()
    const [one, other] = [day.actor('Southern Guard'), day.actor('The Guard')]
    const before = day.snapshot()
    day.edit('merge', { into: one, from: other })
    const { merged, ...rest } = day.get(one)
    day.records.put({ ...rest, merged: merged.map((past) => ({ ...past, names: ['The Guard'] })) })
    day.edit('split', { id: one, merged: other })
    expect(day.snapshot()).toEqual(before)
  })

  test('three merged in any order and split in any order are three again', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([0, 1, 2], { minLength: 3 }),
        fc.boolean(),
        ([a = 0, b = 0, c = 0], nested) => {
          const { day, one, other } = twoSpokenOf()
          const third = day.edit<'actor'>('add-actor', { names: ['Guards of the South'] })
          day.edit('relate', {
            from: third,
            type: 'allied with',
            to: day.edit<'actor'>('add-actor', { names: ['Others'] }),
          })
          const ids = [one, other, third]
          const [x, y, z] = [ids[a], ids[b], ids[c]] as [ActorId, ActorId, ActorId]
          const before = day.snapshot()
          if (nested) {
            day.edit('merge', { into: y, from: z })
            day.edit('merge', { into: x, from: y })
            day.edit('split', { id: x, merged: y })
            day.edit('split', { id: y, merged: z })
          } else {
            day.edit('merge', { into: x, from: y })
            day.edit('merge', { into: x, from: z })
            day.edit('split', { id: x, merged: y })
            day.edit('split', { id: x, merged: z })
          }
          expect(day.snapshot()).toEqual(before)
        },
      ),
    )
  })

  test('a relation between the two goes, and comes back with the split', () => {
    const { day, one, other } = twoSpokenOf()
    day.edit('relate', { from: one, type: 'same as', to: other })
    const before = day.snapshot()
    day.edit('merge', { into: one, from: other })
    expect([...day.records.ofKind('relation')].map((relation) => relation.type)).toEqual(['member of'])
    day.edit('split', { id: one, merged: other })
    expect(day.snapshot()).toEqual(before)
  })

  test('is refused between kinds, with itself, and of what is not there', () => {
    const { day, one, raid } = twoSpokenOf()
    expect(day.refusal('merge', { into: one, from: one })).toContain('two different')
    expect(day.refusal('merge', { into: one, from: raid })).toContain('two of a kind')
    expect(day.refusal('merge', { into: one, from: 'actor:none' })).toContain('actor:none')
    expect(day.refusal('split', { id: one, merged: 'actor:none' })).toContain('was not merged')
  })
})

test('split makes a new actor of some names and what speaks of them', () => {
  const { day, other } = twoSpokenOf()
  const [member] = day.records.referring('relation', other)
  const fresh = day.edit<'actor'>('split', { id: other, names: ['SG'], references: [member?.id] })
  expect(day.records.get(fresh)?.names.map((name) => name.text)).toEqual(['SG'])
  expect(day.records.get(other)?.names.map((name) => name.text)).toEqual(['The Guard'])
  expect(day.records.referring('relation', fresh)).toHaveLength(1)
  expect(day.refusal('split', { id: other, names: ['The Guard'] })).toContain('must stay')
  expect(day.refusal('split', { id: other, names: ['Nobody'] })).toContain('which of its names')
})

describe('two incidents made one', () => {
  test('their claims stand side by side, entries beside each other, the code is remembered', () => {
    const { day, raid } = twoSpokenOf()
    const second = day.edit<'incident'>('add-incident', {
      title: 'The same strike',
      type: 'raid',
      notes: 'from the note',
    })
    day.edit('add-claim', { subject: second, field: 'killed', value: '4' })
    day.edit('add-claim', { subject: second, field: 'seized', value: 'two rifles' })
    day.edit('add-claim', { subject: raid, field: 'seized', value: 'a radio' })
    day.edit('relate', { from: second, type: 'same as', to: raid })
    const code = day.records.get(second)?.code
    const before = day.changes.length
    day.edit('merge', { into: raid, from: second })
    expect(day.changes.length).toBe(before + 1)
    expect(day.records.get(raid)).toMatchObject({
      formerCodes: [code],
      notes: 'from the note\n\nMerged with SY-2025-0003: “The same strike”',
    })
    expect(day.evidenceOn(raid, 'killed').claims).toHaveLength(2)
    const seized = day.records.referring('claim', raid).filter((claim) => claim.field === 'seized')
    expect(seized.map((claim) => [claim.item, claim.value]).sort()).toEqual([
      [1, 'a radio'],
      [2, 'two rifles'],
    ])
    expect([...day.records.ofKind('relation')].filter((relation) => relation.type === 'same as')).toEqual([])
  })

  test('a field that was decided in both keeps one decision, with both reasons, to be looked at again', () => {
    const { day, raid } = twoSpokenOf()
    const second = day.incident('The same strike', { type: 'raid' })
    day.claim(second, 'killed', '4')
    day.decide(second, 'killed', 'highest', { reason: 'As the mayor said.' })
    const kept = day.decide(raid, 'killed', 'lowest', { reason: 'As the paper said.' })
    day.edit('merge', { into: raid, from: second })
    expect(day.all('decision')).toMatchObject([
      { id: kept, subject: raid, rule: 'lowest', reason: 'As the paper said.\n\nAs the mayor said.' },
    ])
    expect(new ProblemList(day.records).of(raid).map(({ rule }) => rule)).toContain('decision-overtaken')
  })
})

test('a place is not merged into one that lies in it, near or far, by parents or by relations', () => {
  const day = workbook()
  const province = day.place('Idlib')
  const district = day.place('Harim', province)
  const town = day.place('Atmah', district)
  const sentence =
    '“Atmah” lies in “Idlib”, so made one they would lie in themselves; take one out of the other first.'
  expect(day.refusal('merge', { into: town, from: province })).toBe(sentence)
  expect(day.refusal('merge', { into: town, from: district })).toContain('“Atmah” lies in “Harim”')
  const farm = day.place('A farm')
  day.edit('relate', { from: farm, type: 'in', to: town })
  expect(day.refusal('merge', { into: farm, from: province })).toContain('“A farm” lies in “Idlib”')
  expect(day.refusal('merge', { into: province, from: farm })).toContain('“A farm” lies in “Idlib”')
})

test('a place that lies in another may go into it', () => {
  const day = workbook()
  const town = day.place('Atmah')
  const quarter = day.place('Atmah town', town)
  const house = day.place('A house', quarter)
  day.edit('merge', { into: town, from: quarter })
  expect(day.get(house).parents).toEqual([town])
  expect(day.get(town).parents).toEqual([])
})

describe('two incidents that were decided on', () => {
  test('keep one decision, that of the one that stays, which asks to be looked at again', () => {
    const day = workbook()
    const [one, other] = [day.incident('A'), day.incident('B')]
    for (const [incident, values, rule] of [
      [one, ['3', '5'], 'lowest'],
      [other, ['9', '11'], 'highest'],
    ] as const) {
      for (const value of values) day.claim(incident, 'killed', value)
      day.decide(incident, 'killed', rule, { reason: 'counted' })
    }
    const before = day.snapshot()
    day.edit('merge', { into: one, from: other })
    expect(day.all('decision')).toMatchObject([{ subject: one, rule: 'lowest', considered: [] }])
    expect(day.evidenceOn(one, 'killed').reported).toMatchObject({ value: { min: 3 }, rule: 'lowest' })
    day.records.apply(invertEdits(day.changes.at(-1) ?? []))
    expect(day.snapshot()).toEqual(before)
    day.edit('merge', { into: one, from: other })
    day.decide(one, 'killed', 'range')
    expect(day.evidenceOn(one, 'killed').reported).toMatchObject({
      value: { min: 3, max: 11 },
      rule: 'range',
    })
  })

  test('the rivals on an item stay on one, with their decision; two items never become one', () => {
    const day = workbook()
    const [one, other] = [day.incident('A'), day.incident('B')]
    day.claim(one, 'seized', 'a radio')
    day.claim(other, 'seized', 'a car')
    day.claim(other, 'seized', '10 rifles', { item: 2 })
    const twelve = day.claim(other, 'seized', '12 rifles', { item: 2 })
    day.claim(other, 'seized', 'a radio', { item: 3 })
    day.claim(other, 'seized', 'a radio', { item: 4 })
    day.decide(other, 'seized', 'best', { item: 2, claims: [twelve] })
    day.edit('merge', { into: one, from: other })
    expect(
      day.evidence(one, 'seized').map(({ item, claims, reported }) => [item, claims.length, reported.value]),
    ).toEqual([
      [1, 2, 'a radio'],
      [2, 1, 'a car'],
      [3, 2, '12 rifles'],
      [4, 1, 'a radio'],
    ])
    expect(day.all('decision')).toMatchObject([{ subject: one, item: 3 }])
  })

  test('of a workbook that held two, deciding again leaves the one that is printed', () => {
    const day = workbook()
    const incident = day.incident()
    day.claim(incident, 'killed', '3')
    const first = day.decide(incident, 'killed', 'lowest')
    day.records.put({ ...day.get(first), id: 'decision:zzz' })
    expect(day.decide(incident, 'killed', 'none')).toBe('decision:zzz')
    expect(day.all('decision')).toMatchObject([{ rule: 'none' }])
  })
})

describe('two incidents that are not made one in silence', () => {
  test('a total and a single incident are refused, whichever stays', () => {
    const day = workbook()
    const one = day.incident('A')
    const total = day.incident('G', { kind: 'aggregate' })
    for (const argument of [
      { into: one, from: total },
      { into: total, from: one },
    ]) {
      expect(day.refusal('merge', argument)).toContain('is not one incident')
    }
  })

  test('a relation between them that bears a claim is refused in words', () => {
    const day = workbook()
    const [one, other] = [day.incident('A'), day.incident('B')]
    const relation = day.edit<'relation'>('relate', { from: one, type: 'same as', to: other })
    day.claim(relation, 'link_holds', 'yes')
    expect(day.refusal('merge', { into: one, from: other })).toBe(
      'The two are related (same as), and claims stand on that relation; remove it first.',
    )
  })

  test('an untitled incident has no title to keep: it takes the other’s', () => {
    const day = workbook()
    const one = day.incident(untitled)
    const other = day.incident('Raid in Atmah')
    day.edit('merge', { into: one, from: other })
    expect(day.get(one).title).toBe('Raid in Atmah')
  })

  test('what was said of the one that goes is in the notes, or taken where the other says nothing', () => {
    const day = workbook()
    const one = day.incident('Raid in Atmah', { type: 'raid' })
    const other = day.incident('Strike in Tamanah', { type: 'air-strike', assignee: 'Amal' })
    day.edit('merge', { into: one, from: other })
    expect(day.get(one)).toMatchObject({
      type: 'raid',
      assignee: 'Amal',
      notes: 'Merged with SY-2025-0002: “Strike in Tamanah”; type air-strike',
    })
  })
})
