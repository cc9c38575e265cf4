import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { englishWords } from '../../../data/queries/display-value.ts'
import { IncidentList, incidentRow, incidentSorts } from '../../../data/queries/incident-list.ts'
import { type Day, workbook } from '../in-memory-workbook.ts'
import { steps, storyText, takeStep } from '../random-verbs.ts'

const display = (day: Day) => ({ records: day.records, locale: 'en-GB', words: englishWords })

describe('the incident list', () => {
  test('kept up to date by changes is the list made anew, in every order and under every filter', () => {
    const order = fc.record({
      by: fc.constantFrom(...incidentSorts),
      filter: fc.constantFrom(
        {},
        { text: 'is' },
        { kind: 'aggregate' as const },
        { type: 'raid' },
        { status: 'coded' as const },
      ),
    })
    fc.assert(
      fc.property(steps, order, (taken, given) => {
        const day = workbook()
        const kept = new IncidentList(day.records, given)
        for (const step of taken) {
          if (!takeStep(day, step)) continue
          kept.note(day.changes.at(-1) ?? [])
          const anew = new IncidentList(day.records, given)
          expect(kept.ids(0, 200, 'up')).toEqual(anew.ids(0, 200, 'up'))
          expect(kept.total).toBe(anew.total)
        }
      }),
      { numRuns: 80 },
    )
  }, 30_000)

  test('sorts by the first day, unknown last, downwards the other way round', () => {
    const day = workbook()
    const incidents = ['2025-09', '-0044-03-15', 'unknown', '2024~', '../2020'].map((date) => {
      const id = day.incident(date)
      day.claim(id, 'date', date)
      return id
    })
    const [september, ides, , about] = incidents
    const list = new IncidentList(day.records, { filter: {}, by: 'date' })
    expect(list.ids(0, 3, 'up')).toEqual([ides, about, september])
    expect(list.ids(2, 3, 'down')).toEqual([september, about, ides])
  })

  test('finds by code and title, whatever the case', () => {
    const day = workbook()
    const id = day.incident('A Joint Raid')
    day.incident('A strike')
    const found = (text: string) =>
      new IncidentList(day.records, { filter: { text }, by: 'code' }).ids(0, 9, 'up')
    expect(found('joint raid')).toEqual([id])
    expect(found('sy-2025-0001')).toEqual([id])
    expect(found('  ')).toHaveLength(2)
  })
})

describe('a row of it', () => {
  test('shows date and place as reported and how the fields stand', () => {
    const day = workbook()
    const source = day.source(storyText)
    const id = day.incident('A raid', { type: 'raid' })
    day.attach(source, '28 September 2025', id, 'date', '2025-09-28')
    day.attach(source, 'near Atmah', id, 'place', 'near Atmah')
    day.attach(source, 'Eight militants dead', id, 'killed', 8)
    day.attach(source, 'at least ten bodies', id, 'killed', 10)
    day.claim(id, 'injured', 2)
    const row = incidentRow(display(day), day.get(id))
    expect(row).toMatchObject({
      ...{ id, code: 'SY-2025-0001', title: 'A raid', kind: 'incident', type: 'raid', status: 'draft' },
      ...{ date: '28 September 2025', place: 'near Atmah' },
      tally: { disputed: 0, rival: 1, uncited: 1, several: 0, one: 2 },
    })
    expect(row.typeLabel).toBeTruthy()
  })

  test('shows nothing where nothing is reported or it is not known', () => {
    const day = workbook()
    const id = day.incident()
    day.claim(id, 'date', 'unknown')
    day.claim(id, 'place', 'Atmah')
    day.claim(id, 'place', 'Harim')
    expect(incidentRow(display(day), day.get(id))).toMatchObject({ date: null, place: null, typeLabel: null })
  })
})
