import { describe, expect, test } from 'vitest'
import { nextCode } from '../../../data/edits/add-incident.ts'
import { today, workbook } from '../in-memory-workbook.ts'
import { storyText } from '../random-verbs.ts'

describe('incidents', () => {
  test('get the next free code of the year', () => {
    const day = workbook()
    const code = (rest = {}) => day.get(day.incident('A raid', rest)).code
    expect([code(), code(), code({ code: 'SY-2025-0009' }), code()]).toEqual([
      'SY-2025-0001',
      'SY-2025-0002',
      'SY-2025-0009',
      'SY-2025-0010',
    ])
    for (const own of ['SY-2025-0011-B', `SY-2025-${'9'.repeat(20)}`, 'XX-2025-5000', 'SY-2024-7000'])
      code({ code: own })
    expect(nextCode(day.records, today)).toBe('SY-2025-0011')
    day.edit('set-workbook', { codePrefix: 'HO' })
    expect(code()).toBe('HO-2025-0001')
  })

  test('never bear a code by which reports may know another', () => {
    const day = workbook()
    const [kept, merged] = [day.incident('A raid'), day.incident('The same raid')]
    day.edit('merge', { into: kept, from: merged })
    expect(day.get(kept).formerCodes).toEqual(['SY-2025-0002'])
    expect(day.refusal('add-incident', { title: 'x', code: 'SY-2025-0002' })).toBe(
      'The code SY-2025-0002 is taken by “A raid”; choose another.',
    )
    expect(day.get(day.incident('Another')).code).toBe('SY-2025-0003')
  })

  test('made in one change get codes one after the other', () => {
    const day = workbook()
    day.incident()
    day.editTogether([1, 2, 3].map((title) => ({ edit: 'add-incident', argument: { title: `${title}` } })))
    expect(day.all('incident').map(({ code }) => code.slice(-1))).toEqual(['1', '2', '3', '4'])
  })

  test('are drafts of kind incident, coded under the codebook in force, unless more is said', () => {
    const day = workbook()
    const id = day.incident('A raid')
    expect(day.get(id)).toMatchObject({
      id,
      code: 'SY-2025-0001',
      title: 'A raid',
      kind: 'incident',
      type: null,
      status: 'draft',
      codedUnder: 'codebook:1',
      currentUnder: 'codebook:1',
      tags: [],
      assignee: null,
      notes: null,
      scope: null,
      period: null,
    })
    day.edit('set-incident', {
      id,
      title: 'Two raids',
      type: 'raid',
      status: 'coded',
      tags: ['night'],
      assignee: 'Teo',
    })
    expect(day.get(id)).toMatchObject({ title: 'Two raids', type: 'raid', status: 'coded', tags: ['night'] })
    day.edit('set-incident', { id, type: null })
    expect(day.get(id).type).toBeNull()
  })

  test('refuse a code that is taken and a type that the codebook lacks, also in a scope', () => {
    const day = workbook()
    const id = day.incident('A raid')
    const other = day.incident('Another')
    const taken = 'The code SY-2025-0001 is taken by “A raid”; choose another.'
    expect(day.refusal('add-incident', { title: 'x', code: 'SY-2025-0001' })).toBe(taken)
    expect(day.refusal('set-incident', { id: other, code: 'SY-2025-0001' })).toBe(taken)
    day.edit('set-incident', { id, code: 'SY-2025-0001' })
    expect(day.refusal('add-incident', { title: 'x', code: 'sy 1' })).toMatch(
      /for “code” a code is capital letters/,
    )
    expect(day.refusal('set-incident', { id, type: 'picnic' })).toMatch(
      /^The codebook has no incident type “picnic”; it has /,
    )
    const scope = { actors: [], places: [], types: ['raid', 'picnic'] }
    expect(day.refusal('add-incident', { title: 'x', kind: 'aggregate', scope })).toMatch(/“picnic”/)
    expect(
      day.refusal('add-incident', { title: 'x', scope: { actors: ['actor:9'], places: [], types: [] } }),
    ).toBe('There is no actor:9 in this workbook.')
    expect(day.refusal('set-incident', { id: 'incident:9' })).toBe('There is no incident:9 in this workbook.')
  })
})

describe('sources', () => {
  test('may be known by nothing, and what becomes known is set', () => {
    const day = workbook()
    const id = day.edit<'source'>('add-source', {})
    expect(day.get(id)).toMatchObject({ title: null, published: null, texts: [], sensitivity: 'open' })
    day.edit('set-source', {
      id,
      title: 'A statement',
      published: '2025-09-30',
      kind: 'statement',
      reliability: 'B',
    })
    day.edit('set-source', { id, published: null })
    expect(day.get(id)).toMatchObject({ title: 'A statement', published: null, kind: 'statement' })
    expect(day.refusal('set-source', { id, published: '2025-02-30' })).toMatch(/There is no day "2025-02-30"/)
    for (const [typed, edtf] of [
      ['12 March 2026', '2026-03-12'],
      ['13/03/2026', '2026-03-13'],
      ['١٢ مارس ٢٠٢٦', '2026-03-12'],
      ['12 Mart 2026', '2026-03-12'],
      ['March 2026', '2026-03'],
      ['2018/2022', '2018/2022'],
    ]) {
      day.edit('set-source', { id, published: typed })
      expect(day.get(id).published).toBe(edtf)
    }
    expect(day.refusal('set-source', { id, published: '12/03/2026' })).toMatch(/2026-03-12 or 2026-12-03/)
    expect(day.refusal('set-source', { id, published: 'last week' })).toMatch(/hangs on another date/)
    day.edit('set-source', { id, published: null })
    expect(day.refusal('set-source', { id, language: 'english language' })).toMatch(
      /“language” takes a tag of a language/,
    )
    expect(day.refusal('set-source', { id: 'source:9' })).toBe('There is no source:9 in this workbook.')
    expect(day.refusal('set-source', { id, texts: [] })).toMatch(/there is no “texts”/)
  })

  test('are no copies of themselves, by however many others', () => {
    const day = workbook()
    const [one, two, three] = ['1', '2', '3'].map((title) => day.source(storyText, { title }))
    day.edit('set-source', { id: two, copyOf: one })
    day.edit('set-source', { id: three, copyOf: two })
    const sentence = 'A source cannot be a copy of itself; choose the source it was copied from.'
    expect(day.refusal('set-source', { id: one, copyOf: one })).toBe(sentence)
    expect(day.refusal('set-source', { id: one, copyOf: three })).toBe(sentence)
    expect(day.refusal('set-source', { id: one, copyOf: 'source:9' })).toBe(
      'There is no source:9 in this workbook.',
    )
  })
})

describe('actors and places', () => {
  test('stand under the names that are given, each of its kind', () => {
    const day = workbook()
    const excerpt = day.excerpt(day.source(storyText), 'near Atmah')
    const actor = day.actor('Maysar', { text: 'Abu Maria', kind: 'kunya', language: 'ar', excerpt })
    expect(day.get(actor).names).toEqual([
      { text: 'Maysar', kind: 'full name', language: null, excerpt: null },
      { text: 'Abu Maria', kind: 'kunya', language: 'ar', excerpt },
    ])
    day.edit('set-actor', { id: actor, kind: 'person', notes: 'Not the one further south.' })
    day.edit('set-actor', { id: actor, names: ['Al-Harari'] })
    expect(day.get(actor)).toMatchObject({ kind: 'person', names: [{ text: 'Al-Harari' }] })
    expect(day.refusal('add-actor', { names: [] })).toMatch(/for “names” give at least one name/)
    expect(day.refusal('add-actor', { names: [{ text: 'x', excerpt: 'excerpt:9' }] })).toBe(
      'There is no excerpt:9 in this workbook.',
    )
    expect(day.refusal('set-actor', { id: 'actor:9' })).toBe('There is no actor:9 in this workbook.')
    const place = day.edit<'place'>('add-place', {
      names: ['Atmah'],
      point: { latitude: 36.3, longitude: 36.7 },
    })
    day.edit('set-place', { id: place, names: ['Atmah', 'Atmeh'], gazetteer: 'geonames:1' })
    expect(day.get(place)).toMatchObject({ point: { latitude: 36.3 }, gazetteer: 'geonames:1' })
    expect(day.refusal('set-place', { id: place, point: { latitude: 91, longitude: 0 } })).toMatch(
      /“latitude” in “point” takes a number, as 3.5, up to 90/,
    )
    expect(day.refusal('set-place', { id: 'place:9' })).toBe('There is no place:9 in this workbook.')
  })

  test('a place does not lie within itself', () => {
    const day = workbook()
    const idlib = day.place('Idlib')
    const atmah = day.place('Atmah', day.place('Harim', idlib))
    const sentence = /^“.+” cannot lie within itself; choose the place around it\.$/
    expect(day.refusal('set-place', { id: idlib, parents: [idlib] })).toMatch(sentence)
    expect(day.refusal('set-place', { id: idlib, parents: [atmah] })).toMatch(sentence)
  })
})

describe('relations', () => {
  test('join two of a kind, once', () => {
    const day = workbook()
    const [one, other] = [day.incident(), day.incident()]
    const id = day.edit<'relation'>('relate', { from: one, type: 'in response to', to: other })
    expect(day.get(id)).toEqual({ id, from: one, type: 'in response to', to: other, note: null })
    expect(day.edit('relate', { from: one, type: 'in response to', to: other, note: 'As they said.' })).toBe(
      id,
    )
    expect(day.get(id).note).toBe('As they said.')
    expect(day.edit('relate', { from: other, type: 'in response to', to: one })).not.toBe(id)
    const same = day.edit('relate', { from: one, type: 'same as', to: other })
    expect(day.edit('relate', { from: other, type: 'same as', to: one })).toBe(same)
  })

  test('refuse what does not go together', () => {
    const day = workbook()
    const [one, other, actor] = [day.incident(), day.incident(), day.actor('ISIS')]
    const relate = (from: string, type: string, to: string) => day.refusal('relate', { from, type, to })
    expect(relate(one, 'part of', actor)).toBe(`A relation joins two of a kind, not ${one} and ${actor}.`)
    expect(relate(one, 'member of', other)).toBe(
      'Between two of kind incident a relation can be: part of, in response to, followed by, same as.',
    )
    expect(relate(one, 'part of', one)).toBe('A relation needs two different ends.')
    expect(relate(one, 'part of', 'incident:9')).toBe('There is no incident:9 in this workbook.')
    expect(relate(one, 'resembles', other)).toMatch(/“type” takes one of part of/)
  })
})

describe('participations', () => {
  test('say who took part, by actor or by description', () => {
    const day = workbook()
    const incident = day.incident()
    const actor = day.actor('Abu Maria')
    const id = day.edit<'participation'>('add-participation', {
      incident,
      description: 'two sons',
      role: 'victim',
    })
    expect(day.get(id)).toEqual({ id, incident, actor: null, description: 'two sons', role: 'victim' })
    day.edit('set-participation', { id, actor, description: null, role: 'target' })
    expect(day.get(id)).toMatchObject({ actor, description: null, role: 'target' })
    const nobody = 'Say who took part: an actor, or a description.'
    expect(day.refusal('add-participation', { incident, role: 'victim' })).toBe(nobody)
    expect(day.refusal('set-participation', { id, actor: null })).toBe(nobody)
    expect(day.refusal('add-participation', { incident, actor: 'actor:9', role: 'victim' })).toBe(
      'There is no actor:9 in this workbook.',
    )
    expect(
      day.refusal('add-participation', { incident: 'incident:9', description: 'x', role: 'victim' }),
    ).toBe('There is no incident:9 in this workbook.')
    expect(day.refusal('set-participation', { id: 'participation:9' })).toBe(
      'There is no participation:9 in this workbook.',
    )
  })
})

describe('the workbook', () => {
  test('has a name and a prefix for codes', () => {
    const day = workbook()
    day.edit('set-workbook', { name: 'Idlib 2025' })
    expect(day.all('workbook')[0]).toMatchObject({ name: 'Idlib 2025', codePrefix: 'SY' })
    expect(day.refusal('set-workbook', { codePrefix: 'sy' })).toMatch(
      /a code prefix is 1 to 8 capital letters/,
    )
  })
})
