import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { EditRefusal, type GivenEdit, planEdits } from '../../../data/edits/plan-edits.ts'
import { verbs } from '../../../data/edits/verbs.ts'
import { parseRecord } from '../../../data/records/record.ts'
import type { RecordId } from '../../../data/records/record-id.ts'
import { referencesOf } from '../../../data/records/references.ts'
import { type Argument, workbook } from '../in-memory-workbook.ts'
import { steps, storyText, takeStep } from '../random-verbs.ts'

describe('every verb', () => {
  test.each([...verbs.values()].map((verb) => [verb.name, verb] as const))(
    '%s has an example that fits',
    (_, verb) => {
      expect(verb.argument.safeParse(verb.example)).toMatchObject({ success: true })
      expect(verb.describe).not.toBe('')
    },
  )

  test('is refused where there is none of the name, and with an argument that it cannot take', () => {
    const day = workbook()
    expect(day.refusal('add-incidnet', { title: 'A raid' })).toBe(
      'There is no edit “add-incidnet”; edit --help lists them.',
    )
    expect(day.refusal('__proto__', {})).toBe('There is no edit “__proto__”; edit --help lists them.')
    expect(day.refusal('add-incident', {})).toBe(
      'add-incident was given something it cannot take: “title” is missing; it takes text, as "Joint raid on a cell".',
    )
    expect(day.refusal('add-incident', { title: 'A raid', titel: 'x' })).toBe(
      'add-incident was given something it cannot take: there is no “titel”; perhaps “title” is meant.',
    )
    expect(day.refusal('cite', { claim: 'incident:1', excerpt: 'excerpt:1' })).toBe(
      'cite was given something it cannot take: “claim” takes an id like claim:01J9…, not "incident:1".',
    )
    expect(day.refusal('cite', { claim: 'claim:1', excerpt: 'excerpt:1', via: [{ name: 5 }] })).toBe(
      'cite was given something it cannot take: “name” in entry 1 of “via” takes text in double quotes, not 5.',
    )
  })
})

describe('several edits are one change', () => {
  const raid: GivenEdit[] = [
    { edit: 'add-actor', argument: { names: ['General Security'] }, as: 'gs' },
    { edit: 'add-place', argument: { names: ['Idlib'] }, as: 'idlib' },
    { edit: 'add-place', argument: { names: ['Atmah'], parents: ['$idlib'] }, as: 'atmah' },
    { edit: 'add-incident', argument: { title: 'A raid' }, as: 'raid' },
    {
      edit: 'add-claim',
      argument: { subject: '$raid', field: 'place', value: { place: '$atmah' } },
      as: 'where',
    },
    { edit: 'add-claim', argument: { subject: '$raid', field: 'initiator', value: '$gs' } },
  ]

  test('"$x" is the id made as x, wherever it stands', () => {
    const day = workbook()
    const [security, idlib, atmah, incident, where, who] = day.editTogether(raid)
    expect(day.get(atmah as RecordId<'place'>).parents).toEqual([idlib])
    expect(day.get(where as RecordId<'claim'>)).toMatchObject({
      subject: incident,
      value: { place: atmah, relation: 'in' },
    })
    expect(day.valueOf(who as RecordId<'claim'>)).toEqual({ actor: security })
    expect(day.all('actor')).toHaveLength(1)
    expect(day.all('place')).toHaveLength(2)
  })

  test('"$x" is a speaker, alone or in a chain', () => {
    const day = workbook()
    const source = day.source(storyText)
    const [actor, , , citation] = day.editTogether([
      { edit: 'add-actor', argument: { names: ['General Security'] }, as: 'gs' },
      { edit: 'add-incident', argument: { title: 'A raid' }, as: 'raid' },
      {
        edit: 'attach',
        argument: { source, quote: 'Eight militants dead', subject: '$raid', field: 'killed', value: 8 },
        as: 'dead',
      },
      {
        edit: 'cite',
        argument: {
          claim: '$dead',
          excerpt: day.excerpt(source, 'at least ten bodies'),
          speaker: '$gs',
          via: [{ actor: '$gs' }, { name: 'its spokesman', actor: '$gs' }],
        },
      },
    ])
    const speaker = { name: 'General Security', actor }
    expect(day.get(citation as RecordId<'citation'>)).toMatchObject({
      speaker,
      via: [speaker, { name: 'its spokesman', actor }],
    })
  })

  test('a name that nothing was made as is refused, not taken for a value', () => {
    const day = workbook()
    const incident = day.incident()
    expect(day.refusal('add-claim', { subject: incident, field: 'place', value: '$atmah' })).toBe(
      'Nothing was made as “atmah” before this, so “$atmah” stands for nothing.',
    )
    expect(day.all('place')).toHaveLength(0)
  })

  test('a dollar in words is a dollar', () => {
    const day = workbook()
    const source = day.source('They asked for $5 each.')
    const [, claim] = day.editTogether([
      { edit: 'add-incident', argument: { title: '$5' }, as: '5' },
      {
        edit: 'attach',
        argument: { source, quote: '$5', subject: '$5', field: 'seized', value: '$500', note: '$5' },
      },
    ])
    expect(day.valueOf(claim as RecordId<'claim'>)).toBe('$500')
    expect(day.all('excerpt')[0]?.quote).toBe('$5')
    expect(day.get(claim as RecordId<'claim'>).note).toBe('$5')
    expect(day.all('incident')[0]?.title).toBe('$5')
  })

  test('all or none: one refused, and nothing is changed or named', () => {
    const day = workbook()
    const made = new Map<string, RecordId>()
    const last = { edit: 'add-claim', argument: { subject: '$raid', field: 'killed', value: 'many thanks' } }
    expect(() => planEdits(day.records, [...raid, last], made, day.context)).toThrow(EditRefusal)
    try {
      planEdits(day.records, [...raid, last], made, day.context)
    } catch (error) {
      expect(error).toMatchObject({ index: 6, code: 'no-count' })
    }
    expect(made.size).toBe(0)
    expect(Object.keys(day.snapshot())).toEqual(['workbook:1', 'codebook:1'])
  })

  test('names outlive the change in which they were given', () => {
    const day = workbook()
    const made = new Map<string, RecordId>()
    day.records.apply(planEdits(day.records, raid, made, day.context).draft.edits())
    const later = { edit: 'set-incident', argument: { id: '$raid', title: 'Two raids' } }
    day.records.apply(planEdits(day.records, [later], made, day.context).draft.edits())
    expect(day.all('incident')[0]?.title).toBe('Two raids')
  })
})

describe('whatever verbs are performed', () => {
  test('every record fits its schema and everything it points to exists', () => {
    fc.assert(
      fc.property(steps, (taken) => {
        const day = workbook()
        for (const step of taken) takeStep(day, step)
        for (const record of Object.values(day.snapshot())) {
          expect(parseRecord(record.id, record)).toEqual(record)
          expect(JSON.parse(JSON.stringify(record))).toEqual(record)
          for (const id of referencesOf(record))
            expect(day.records.get(id), `${record.id} → ${id}`).toBeDefined()
        }
      }),
      { numRuns: 100 },
    )
  }, 30_000)

  test('a refusal changes nothing', () => {
    fc.assert(
      fc.property(steps, (taken) => {
        const day = workbook()
        for (const step of taken) {
          const before = day.snapshot()
          if (!takeStep(day, step)) expect(day.snapshot()).toEqual(before)
        }
      }),
      { numRuns: 50 },
    )
  }, 30_000)
})

describe('text that cannot be kept', () => {
  const half = 'half \ud83d'
  const turned = 'turned \u202e back'

  function everyText(make: (text: string) => [string, Argument][], text: string): void {
    for (const [edit, argument] of make(text)) {
      const day = workbook()
      expect(day.refusal(edit, argument), `${edit} ${Object.keys(argument)}`).toMatch(
        /cannot take|no value|no file can keep|take it out/,
      )
    }
  }

  const free = (text: string): [string, Argument][] => [
    ['add-source', { title: text }],
    ['add-source', { publisher: text }],
    ['add-source', { tags: [text] }],
    ['add-source', { notes: text }],
    ['add-incident', { title: text }],
    ['add-incident', { title: 'A raid', notes: text }],
    ['add-actor', { names: [text] }],
    ['add-actor', { names: ['x'], notes: text }],
    ['add-place', { names: [{ text }] }],
    ['set-workbook', { name: text }],
  ]
  const toTheLetter = (text: string): [string, Argument][] => [
    ['add-source', { original: { name: text, mediaType: 'text/plain', bytes: 1, sha256: '0'.repeat(64) } }],
    ['add-actor', { names: [{ text: 'x', language: text }] }],
    ['add-incident', { title: 'A raid', kind: 'aggregate', period: { edtf: '2025', words: text } }],
  ]

  test('half a character is refused wherever it stands', () => {
    everyText(free, half)
    everyText(toTheLetter, half)
  })

  test('a hidden turn of the reading direction is refused in what an analyst types', () => {
    everyText(free, turned)
  })

  test('values are no exception', () => {
    const day = workbook()
    const incident = day.incident()
    const values: [string, unknown][] = [
      ['seized', half],
      ['seized', turned],
      ['damage', [half]],
      ['killed', { min: 8, words: half }],
      ['killed', { min: 8, parts: [{ axis: half, category: 'child', count: 1 }] }],
      ['killed', { min: 8, parts: [{ axis: 'age', category: half, count: 1 }] }],
      ['initiator', half],
      ['initiator', turned],
      ['place', turned],
      ['date', { edtf: '2025', localTime: turned }],
      ['site', half],
    ]
    for (const [field, value] of values) {
      expect(day.refusal('add-claim', { subject: incident, field, value })).toMatch(
        /half a character|hidden control|no code/,
      )
    }
    const source = day.source(`Quoted ${storyText}`)
    const attach = { source, quote: 'at least ten bodies', subject: incident, field: 'killed', value: 10 }
    for (const rest of [
      { speaker: half },
      { speaker: turned },
      { via: [half] },
      { wording: half },
      { note: half },
    ]) {
      expect(day.refusal('attach', { ...attach, ...rest })).toMatch(/half a character|hidden control/)
    }
    expect(day.refusal('add-excerpt', { source, quote: half })).toMatch(/half a character/)
  })
})
