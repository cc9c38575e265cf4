import { describe, expect, test } from 'vitest'
import { englishWords } from '../../../data/queries/display-value.ts'
import { type FieldRow, incidentPanel } from '../../../data/queries/incident-panel.ts'
import { incidentSources } from '../../../data/queries/incident-sources.ts'
import type { RecordId } from '../../../data/records/record-id.ts'
import { type Day, workbook } from '../in-memory-workbook.ts'
import { storyText } from '../random-verbs.ts'

function panelOf(day: Day, incident: RecordId<'incident'>) {
  const panel = incidentPanel({ records: day.records, locale: 'en-GB', words: englishWords }, incident)
  if (!panel) throw new Error('no panel')
  return panel
}

function rows(day: Day, incident: RecordId<'incident'>, field: string): FieldRow[] {
  return panelOf(day, incident)
    .sections.flatMap((section) => section.rows)
    .filter((row) => row.field.id === field)
}

function raid() {
  const day = workbook()
  const source = day.source(storyText, { title: 'A paper' })
  return { day, source, incident: day.incident('A raid', { type: 'raid' }) }
}

describe('the panel of an incident', () => {
  test('has the form of its type, section by section, with an empty row for what nobody claims', () => {
    const { day, incident } = raid()
    const panel = panelOf(day, incident)
    expect(panel.sections[0]).toMatchObject({ id: 'when-and-where' })
    expect(panel.sections.every((section) => section.rows.length > 0)).toBe(true)
    expect(rows(day, incident, 'cell_size')).toMatchObject([
      { item: 1, state: 'empty', value: null, display: null, claims: [], decision: null },
    ])
    expect(rows(day, incident, 'killed')).toHaveLength(1)
    day.edit('set-incident', { id: incident, type: 'shelling' })
    expect(rows(day, incident, 'cell_size')).toEqual([])
  })

  test('keeps in sight what was coded, though it no longer applies', () => {
    const { day, incident } = raid()
    day.claim(incident, 'cell_size', 14)
    day.edit('set-incident', { id: incident, type: 'shelling' })
    expect(rows(day, incident, 'cell_size')).toMatchObject([{ display: '14' }])
  })

  test('says of an aggregate what it counts over; its period may be typed', () => {
    const { day } = raid()
    const guards = day.actor('Guards')
    const scope = { actors: [guards], places: [], types: ['raid'] }
    const total = day.incident('Sum', { kind: 'aggregate', scope, period: '2018 to 2022' })
    expect(panelOf(day, total).scope).toEqual({
      actors: [{ id: guards, name: 'Guards' }],
      places: [],
      types: [{ code: 'raid', label: 'Raid' }],
      period: { typed: '2018/2022', display: '2018 – 2022' },
    })
    day.edit('set-incident', { id: total, period: 'since 2020', scope: null })
    expect(panelOf(day, total).scope).toMatchObject({ actors: [], period: { typed: '2020/..' } })
    expect(() => day.edit('set-incident', { id: total, period: 'some time' })).toThrow(/date/)
    day.edit('set-incident', { id: total, kind: 'incident', period: null })
    expect(panelOf(day, total).scope).toBeNull()
  })

  test('says of a date what it was reckoned from, and shows the words of one that waits', () => {
    const { day, source, incident } = raid()
    const first = day.claim(day.incident('First', { code: 'A-1' }), 'date', '2024-03-07')
    const after = { edtf: '2024-04-04', resolved: { against: first, offset: 'P28D', approximate: false } }
    day.claim(incident, 'date', after)
    const waiting = { edtf: 'XXXX-XX', words: 'two months ago' }
    const resolved = { against: source, offset: '-P2M', approximate: true }
    day.claim(incident, 'date', { ...waiting, resolved })
    expect(rows(day, incident, 'date')[0]?.claims).toMatchObject([
      { display: '4 April 2024', base: { field: 'Date', of: 'A-1' } },
      { display: 'two months ago', base: { source: 'A paper' } },
    ])
    day.claim(incident, 'killed', 3)
    expect(rows(day, incident, 'killed')[0]?.claims[0]?.base).toBeNull()
  })

  test('counts a story and its copies as one source behind a claim, and says which is the copy', () => {
    const { day, source, incident } = raid()
    const copy = day.source(`${storyText} Again.`, { title: 'Another paper', copyOf: source })
    const other = day.source(`${storyText} Once more.`, { title: 'A third paper' })
    const claim = day.attach(source, 'at least ten bodies', incident, 'killed', 'at least 10')
    day.attach(copy, 'at least ten bodies', incident, 'killed', 'at least 10')
    const counted = () => rows(day, incident, 'killed')[0]?.claims.find(({ id }) => id === claim)
    expect(counted()).toMatchObject({
      sources: 1,
      citations: [{ copyOf: null }, { copyOf: 'A paper' }],
    })
    day.attach(other, 'at least ten bodies', incident, 'killed', 'at least 10')
    expect(counted()).toMatchObject({ sources: 2, state: 'several' })
  })

  test('shows each claim with its passages, where they stand and who says them', () => {
    const { day, source, incident } = raid()
    const claim = day.attach(source, 'at least ten bodies', incident, 'killed', 'at least 10', {
      speaker: 'a resident',
      note: 'Counted.',
    })
    const [row] = rows(day, incident, 'killed')
    const start = storyText.indexOf('at least ten bodies')
    expect(row).toMatchObject({
      ...{ state: 'one', sources: 1, citations: 1, display: '≥ 10', value: { min: 10 } },
      reported: { rule: 'only', low: 10, high: null },
      claims: [
        {
          ...{ id: claim, display: '≥ 10', state: 'one', note: 'Counted.' },
          citations: [
            {
              ...{ source, sourceTitle: 'A paper', quote: 'at least ten bodies', outcome: 'exact' },
              ...{ start, end: start + 19, speaker: { name: 'a resident' }, page: null },
            },
          ],
        },
      ],
    })
    expect(row?.claims[0]?.citations[0]).not.toHaveProperty('claim')
  })

  test('has one row for each item of a field that repeats', () => {
    const { day, incident } = raid()
    day.claim(incident, 'seized', 'rifles')
    day.claim(incident, 'seized', 'a car')
    expect(rows(day, incident, 'seized').map(({ item, display }) => [item, display])).toEqual([
      [1, 'rifles'],
      [2, 'a car'],
    ])
  })

  test('says of a decision what it came to and whether it was overtaken', () => {
    const { day, incident } = raid()
    const eight = day.claim(incident, 'killed', 8)
    day.claim(incident, 'killed', 10)
    day.decide(incident, 'killed', 'lowest', { reason: 'They counted.' })
    expect(rows(day, incident, 'killed')[0]?.decision).toMatchObject({
      ...{ rule: 'lowest', display: '8', reason: 'They counted.', author: 'Amal', overtaken: false },
    })
    day.edit('set-claim', { id: eight, value: 9 })
    expect(rows(day, incident, 'killed')[0]?.decision?.overtaken).toBe(true)
    day.decide(incident, 'killed', 'none')
    expect(rows(day, incident, 'killed')[0]).toMatchObject({
      value: null,
      display: null,
      decision: { display: null },
    })
  })

  test('counts how its fields stand', () => {
    const { day, source, incident } = raid()
    day.attach(source, 'Eight militants dead', incident, 'killed', 8)
    day.claim(incident, 'injured', 2)
    const { tally, sections } = panelOf(day, incident)
    expect(tally).toMatchObject({ one: 1, uncited: 1, rival: 0, disputed: 0, several: 0 })
    const all = Object.values(tally).reduce((sum, one) => sum + one, 0)
    expect(all).toBe(sections.reduce((sum, section) => sum + section.rows.length, 0))
  })

  test('is none for an incident that there is not', () => {
    const { day } = raid()
    const context = { records: day.records, locale: 'en-GB', words: englishWords }
    expect(incidentPanel(context, 'incident:9')).toBeNull()
  })
})

describe('the sources of an incident', () => {
  test('are those that its claims and those on its people are cited from, most cited first', () => {
    const { day, source, incident } = raid()
    const other = day.source(storyText, { title: null, original: null, language: 'en' })
    day.source(storyText, { title: 'Not cited' })
    day.attach(source, 'Eight militants dead', incident, 'killed', 8)
    day.attach(source, 'Eight militants dead', incident, 'injured', 0)
    day.attach(other, 'near Atmah', incident, 'place', 'near Atmah')
    const son = day.edit<'participation'>('add-participation', {
      incident,
      description: 'a son',
      role: 'victim',
    })
    day.attach(other, 'a trader', son, 'fate', 'killed')
    expect(incidentSources(day.records, incident)).toEqual([
      { id: other, title: null, fileName: null, language: 'en', passages: 2 },
      { id: source, title: 'A paper', fileName: null, language: null, passages: 1 },
    ])
  })
})
