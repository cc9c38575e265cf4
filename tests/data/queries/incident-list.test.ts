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
        { dated: 'undated' as const },
        { dated: { from: '2024', to: 'September 2025' } },
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
          expect(kept.undated).toBe(anew.undated)
        }
      }),
      { numRuns: 80 },
    )
  }, 30_000)

  const dates = ['2025-09', '-0044-03-15', 'unknown', '2024~', '../2020', '2018/2025-10', '']

  function dated() {
    const day = workbook()
    for (const date of dates) {
      const id = day.incident(date || 'nothing said')
      if (date !== '') day.claim(id, 'date', date)
    }
    return day
  }

  function titles(day: Day, { by = 'earliest', direction = 'up', filter = {} }: Asked): string[] {
    const ids = new IncidentList(day.records, { filter, by }).ids(0, 99, direction)
    return ids.map((id) => day.get(id).title)
  }

  type Asked = {
    by?: (typeof incidentSorts)[number]
    direction?: 'up' | 'down'
    filter?: ConstructorParameters<typeof IncidentList>[1]['filter']
  }

  test('sorts by the first day and by the last, what has none last either way', () => {
    const day = dated()
    const open = ['unknown', '../2020', 'nothing said']
    expect(titles(day, { by: 'earliest' })).toEqual([
      ...['-0044-03-15', '2018/2025-10', '2024~', '2025-09'],
      ...open,
    ])
    expect(titles(day, { by: 'earliest', direction: 'down' })).toEqual([
      ...['2025-09', '2024~', '2018/2025-10', '-0044-03-15'],
      ...open,
    ])
    expect(titles(day, { by: 'latest' })).toEqual([
      ...['-0044-03-15', '../2020', '2024~', '2025-09', '2018/2025-10'],
      ...['unknown', 'nothing said'],
    ])
  })

  test('counts in codes as people do: 2 before 10', () => {
    const day = workbook()
    for (const code of ['10', '2', 'SY-2025-0011', '1', 'SY-2025-9']) day.incident(code, { code })
    expect(titles(day, { by: 'code' })).toEqual(['1', '2', '10', 'SY-2025-9', 'SY-2025-0011'])
  })

  test('narrows to a span of days as one types it: whatever can lie in it is in it', () => {
    const day = dated()
    const within = (from?: string, to?: string) => titles(day, { filter: { dated: { from, to } } })
    expect(within('2025')).toEqual(['2018/2025-10', '2025-09'])
    expect(within('Sept 2025', '2025-09-15')).toEqual(['2018/2025-10', '2025-09'])
    expect(within(undefined, '2019')).toEqual(['-0044-03-15', '2018/2025-10', '../2020'])
    expect(within('2024-12-31', '31 December 2024')).toEqual(['2018/2025-10', '2024~'])
  })

  test('says how many it leaves out for having no date, and shows them when asked', () => {
    const day = dated()
    const list = new IncidentList(day.records, { filter: { dated: { from: '2025' } }, by: 'code' })
    expect([list.total, list.undated]).toEqual([2, 2])
    expect(titles(day, { filter: { dated: 'undated' } })).toEqual(['unknown', 'nothing said'])
    expect(new IncidentList(day.records, { filter: {}, by: 'code' }).undated).toBe(0)
  })

  test('an aggregate stands by its period', () => {
    const day = workbook()
    const id = day.incident('Sum', { kind: 'aggregate', period: { edtf: '2018/2022' } })
    expect(titles(day, { filter: { dated: { from: '2020', to: '2020' } } })).toEqual(['Sum'])
    expect(incidentRow(display(day), day.get(id)).date).toBe('2018 – 2022')
  })

  test.each([
    ['30 February 2025', undefined, 'There is no day'],
    ['soonish', undefined, 'cannot be read as a date'],
    ['2025', '2024', 'the end is before the start'],
  ])('refuses dates that are none: %s to %s', (from, to, sentence) => {
    const order = { filter: { dated: { from, to } }, by: 'code' as const }
    expect(() => new IncidentList(workbook().records, order)).toThrow(sentence)
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

  test('shows over which days rival dates reach, since nobody has said that there is no date', () => {
    const day = workbook()
    const id = day.incident()
    day.claim(id, 'date', '2025-09-01')
    day.claim(id, 'date', '2025-09-20')
    expect(incidentRow(display(day), day.get(id)).date).toBe('1 September 2025 – 20 September 2025')
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
