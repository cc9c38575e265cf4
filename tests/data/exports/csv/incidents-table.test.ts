import { describe, expect, test } from 'vitest'
import { derivedColumns } from '../../../../data/exports/csv/derived-columns.ts'
import { incidentsTable } from '../../../../data/exports/csv/incidents-table.ts'
import type { RecordId } from '../../../../data/records/record-id.ts'
import { type Day, workbook } from '../../in-memory-workbook.ts'
import { storyText } from '../../random-verbs.ts'
import { type ReportRow, readReport } from './report-of.ts'

function raid() {
  const day = workbook()
  return { day, incident: day.incident('A raid', { type: 'raid' }), source: day.source(storyText) }
}

function row(day: Day, which = 0): ReportRow {
  return readReport(day.records, 'incidents')[which] ?? {}
}

/** The cells of one field, by what stands behind its name. */
function cells(day: Day, field: string, which = 0): ReportRow {
  const found = row(day, which)
  const own = incidentsTable(day.records).columns.filter((column) => column.field === field)
  return Object.fromEntries(own.map(({ name }) => [name.slice(field.length), found[name] ?? '']))
}

describe('the columns', () => {
  test('are code, title, kind, type, status, then those of each field in codebook order', () => {
    const { day } = raid()
    const fields = (day.all('codebook')[0]?.fields ?? []).filter(
      ({ appliesTo }) => appliesTo.subject === 'incident',
    )
    const expected = fields.flatMap(({ id, type }) => [
      id,
      ...(type === 'count' ? [`${id}_low`, `${id}_high`] : []),
      ...(type === 'date' ? [`${id}_earliest`, `${id}_latest`] : []),
      ...derivedColumns(type).map((part) => `${id}_${part}`),
      ...['rule', 'evidence', 'certainty', 'sources', 'citations'].map((part) => `${id}_${part}`),
    ])
    const { columns } = incidentsTable(day.records)
    expect(columns.map(({ name }) => name)).toEqual([
      'code',
      'title',
      'kind',
      'type',
      'status',
      ...expected,
      'sameAs',
      'decideAgain',
    ])
    expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length)
    expect(columns.find(({ name }) => name === 'killed_low')?.field).toBe('killed')
    expect(columns[0]?.field).toBeNull()
  })

  test('hold the fields that only an older codebook version in use still has, after the others', () => {
    const { day, incident } = raid()
    const [old] = day.all('codebook')
    if (!old) throw new Error('no codebook')
    day.claim(incident, 'detained', 4)
    day.records.put({
      ...old,
      id: 'codebook:2',
      version: 2,
      fields: old.fields.filter(({ id }) => id !== 'detained'),
    })
    day.records.put({ ...(day.all('workbook')[0] as object), codebook: 'codebook:2' } as never)
    const names = incidentsTable(day.records).columns.map(({ name }) => name)
    expect(names.slice(-8)).toEqual(
      [
        'detained',
        'detained_low',
        'detained_high',
        'detained_rule',
        'detained_evidence',
        'detained_certainty',
        'detained_sources',
        'detained_citations',
        'sameAs',
        'decideAgain',
      ].slice(-8),
    )
    expect(cells(day, 'detained')['']).toBe('4')
  })
})

describe('a row', () => {
  test('says which of its figures were decided before a claim that came later', () => {
    const { day, incident } = raid()
    day.claim(incident, 'detained', 4)
    day.claim(incident, 'detained', 7)
    day.decide(incident, 'detained', 'highest')
    const again = () => readReport(day.records, 'incidents').map(({ decideAgain }) => decideAgain)
    expect(again()).toEqual([''])
    day.claim(incident, 'detained', 9)
    expect(again()).toEqual(['detained'])
    day.decide(incident, 'detained', 'highest')
    expect(again()).toEqual([''])
  })

  test('is an incident; an aggregate has a file of its own, with its scope and period', () => {
    const { day } = raid()
    const scope = { actors: [day.actor('Guards')], places: [], types: ['raid', 'arrest'] }
    const sum = {
      kind: 'aggregate',
      code: 'SY-2024-Q1',
      status: 'verified',
      scope,
      period: { edtf: '2024-01/2024-03' },
    }
    day.claim(day.incident('Sum', sum), 'detained', 104)
    const rows = readReport(day.records, 'incidents')
    expect(rows.map(({ code, title, kind, type, status }) => [code, title, kind, type, status])).toEqual([
      ['SY-2025-0001', 'A raid', 'incident', 'raid', 'draft'],
    ])
    expect(readReport(day.records, 'aggregates')).toMatchObject([
      {
        code: 'SY-2024-Q1',
        kind: 'aggregate',
        detained: '104',
        scopeTypes: 'raid; arrest',
        scopeActors: 'Guards',
        scopePlaces: '',
        period: '2024-01/2024-03',
        periodEarliest: '2024-01-01',
        periodLatest: '2024-03-31',
      },
    ])
  })

  test('is empty where nothing is claimed: empty is not zero, and zero is not empty', () => {
    const { day, incident } = raid()
    expect(Object.values(cells(day, 'killed')).join('')).toBe('')
    day.claim(incident, 'killed', 0)
    expect(cells(day, 'killed')).toEqual({
      '': '0',
      _low: '0',
      _high: '0',
      _rule: 'only',
      _evidence: 'uncited',
      _certainty: '',
      _sources: '0',
      _citations: '',
    })
  })

  test('says unknown where that is claimed', () => {
    const { day, incident } = raid()
    day.claim(incident, 'killed', 'unknown')
    expect(cells(day, 'killed')).toMatchObject({ '': 'unknown', _low: '', _high: '', _rule: 'only' })
  })

  test.each([
    ['at least 13', { '': 'at least 13', _low: '13', _high: '' }],
    ['at most 5', { '': 'at most 5', _low: '', _high: '5' }],
    ['5-7', { '': '5–7', _low: '5', _high: '7' }],
    ['about 40', { '': 'about 40', _low: '32', _high: '48' }],
    ['dozens', { '': 'dozens', _low: '', _high: '' }],
    ['8 | 10', { '': '8 | 10', _low: '8', _high: '10' }],
  ])('keeps the doubt of a count: %s', (value, expected) => {
    const { day, incident } = raid()
    day.claim(incident, 'killed', value)
    expect(cells(day, 'killed')).toMatchObject(expected)
  })

  test('keeps the doubt of a date, as EDTF and as its first and last day', () => {
    const { day, incident } = raid()
    day.claim(incident, 'date', '2024-03~')
    expect(cells(day, 'date')).toMatchObject({
      '': '2024-03~',
      _earliest: '2024-03-01',
      _latest: '2024-03-31',
    })
    day.edit('set-claim', { id: day.all('claim')[0]?.id, value: '2020/..' })
    expect(cells(day, 'date')).toMatchObject({ '': '2020/..', _earliest: '2020-01-01', _latest: '' })
  })

  test('leaves rivals open until somebody decides, and names the rule', () => {
    const { day, incident, source } = raid()
    const eight = day.attach(source, 'Eight militants dead', incident, 'killed', 8)
    day.attach(source, 'at least ten bodies', incident, 'killed', 'at least 10')
    expect(cells(day, 'killed')).toMatchObject({ '': '', _low: '8', _high: '', _rule: '', _sources: '1' })
    day.decide(incident, 'killed', 'best', { claims: [eight] })
    expect(cells(day, 'killed')).toMatchObject({ '': '8', _low: '8', _high: '', _rule: 'best' })
    day.decide(incident, 'killed', 'none')
    expect(cells(day, 'killed')).toMatchObject({ '': '', _low: '8', _high: '', _rule: 'none' })
  })

  test('says how sure the surest passage is that supports what is reported, and what carries it', () => {
    const { day, incident, source } = raid()
    const eight = day.attach(source, 'Eight militants dead', incident, 'killed', 8, {
      certainty: 'suspected',
    })
    expect(cells(day, 'killed')).toMatchObject({ _evidence: 'one', _certainty: 'suspected' })
    const ten = day.attach(source, 'at least ten bodies', incident, 'killed', 'at least 10')
    expect(cells(day, 'killed')).toMatchObject({ _evidence: 'rival', _certainty: 'stated' })
    day.decide(incident, 'killed', 'best', { claims: [eight] })
    expect(cells(day, 'killed')).toMatchObject({ _evidence: 'rival', _certainty: 'suspected' })
    day.cite(source, 'at least ten bodies', eight, { certainty: 'reported' })
    expect(cells(day, 'killed')).toMatchObject({ _certainty: 'reported' })
    day.cite(source, 'near Atmah', ten, { stance: 'disputes' })
    expect(cells(day, 'killed')).toMatchObject({ _evidence: 'disputed', _certainty: 'reported' })
  })

  test('names every citation, those that dispute too, in the order of the text', () => {
    const { day, incident, source } = raid()
    const claim = day.claim(incident, 'killed', 8)
    const late = day.cite(source, 'at least ten bodies', claim, { stance: 'disputes' })
    const early = day.cite(source, 'Eight militants dead', claim)
    expect(cells(day, 'killed')).toMatchObject({ _sources: '1', _citations: `${early}; ${late}` })
  })

  test('writes places, actors and options by name and code, lists joined', () => {
    const { day, incident } = raid()
    day.claim(incident, 'place', { place: 'Atmah', relation: 'near', direction: 'southern countryside of' })
    day.claim(incident, 'site', 'Farm or open land')
    day.claim(incident, 'tactics', ['landing', 'cordon'])
    day.claim(incident, 'damage', ['two houses', 'a wall'])
    day.claim(incident, 'accusations', '=SUM(A1)')
    expect(row(day)).toMatchObject({
      place: 'near southern countryside of Atmah',
      site: 'farm',
      tactics: 'cordon; landing',
      damage: 'two houses; a wall',
      accusations: '=SUM(A1)',
    })
  })

  test('keeps claims on a field that no longer applies to the type', () => {
    const { day, incident } = raid()
    day.claim(incident, 'cell_size', 14)
    day.edit('set-incident', { id: incident, type: 'shelling' })
    expect(cells(day, 'cell_size')['']).toBe('14')
  })

  test('leaves out claims set aside', () => {
    const { day, incident } = raid()
    const claim = day.claim(incident, 'killed', 8)
    day.records.put({ ...day.get(claim), setAside: 'the field holds words now' })
    expect(Object.values(cells(day, 'killed')).join('')).toBe('')
  })
})

describe('a field that repeats', () => {
  function seized() {
    const { day, incident, source } = raid()
    const car = day.attach(source, 'near Atmah', incident, 'seized', 'a car')
    const rifles = day.attach(source, 'Eight militants dead', incident, 'seized', 'rifles')
    return { day, incident, source, car, rifles }
  }

  test('has its items in the order of their passages, whatever was entered first', () => {
    const { day } = seized()
    expect(cells(day, 'seized')).toMatchObject({ '': 'rifles; a car', _rule: 'only; only', _sources: '1; 1' })
  })

  test('has each item in the same place of every cell, also one that is undecided', () => {
    const { day, incident } = seized()
    day.claim(incident, 'seized', 'two cars', { item: 1 })
    expect(cells(day, 'seized')).toMatchObject({ '': 'rifles; ', _rule: 'only; ', _sources: '1; 1' })
  })

  test('names a decision without claims last', () => {
    const { day, incident, car, rifles } = seized()
    for (const id of [car, rifles] as RecordId<'claim'>[]) day.edit('remove', { id, with: true })
    day.decide(incident, 'seized', 'none')
    expect(cells(day, 'seized')).toMatchObject({ '': '', _rule: 'none', _citations: '' })
  })
})
