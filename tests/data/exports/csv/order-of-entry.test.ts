import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tableNames } from '../../../../data/exports/csv/table-names.ts'
import type { RecordId } from '../../../../data/records/record-id.ts'
import { type Argument, type Day, workbook } from '../../in-memory-workbook.ts'
import { fileOf } from './report-of.ts'

const passages = [
  'Eight dead',
  'ten dead',
  'near Atmah',
  'in Harim',
  'on 28 September',
  'rifles',
  'a car',
  'a son',
]
const text = `${passages.join('. ')}.`

type Entry = {
  source: number
  quote: string
  incident: number
  field: string
  value: unknown
  stance: string
  speaker: string
}

const valued = fc.oneof(
  fc.record({
    field: fc.constantFrom('killed', 'injured'),
    value: fc.constantFrom<unknown>(8, 'at least 10', 'dozens', '8 | 10'),
  }),
  fc.record({
    field: fc.constant('date'),
    value: fc.constantFrom<unknown>('2025-09-28', '2025-09', '2025-09-27~'),
  }),
  fc.record({ field: fc.constant('place'), value: fc.constantFrom<unknown>('Atmah', 'near Harim', 'Idlib') }),
  fc.record({
    field: fc.constant('initiator'),
    value: fc.constantFrom<unknown>('ISIS', 'the Front', 'unknown'),
  }),
  fc.record({ field: fc.constant('seized'), value: fc.constantFrom<unknown>('rifles', 'a car', 'belts') }),
  fc.record({
    field: fc.constant('damage'),
    value: fc.constantFrom<unknown>(['a wall'], ['two houses', 'A wall']),
  }),
  fc.record({
    field: fc.constant('tactics'),
    value: fc.constantFrom<unknown>(['landing'], ['cordon', 'landing']),
  }),
)

const entry: fc.Arbitrary<Entry> = fc
  .tuple(
    valued,
    fc.record({
      source: fc.nat(2),
      quote: fc.constantFrom(...passages),
      incident: fc.nat(1),
      stance: fc.constantFrom('supports', 'supports', 'disputes'),
      speaker: fc.constantFrom('the ministry', 'a resident'),
    }),
  )
  .map(([value, rest]) => ({ ...value, ...rest }))

const rules = fc.uniqueArray(
  fc.record({
    incident: fc.nat(1),
    field: fc.constantFrom('killed', 'date', 'seized'),
    rule: fc.constantFrom('lowest', 'highest', 'range', 'all', 'none'),
  }),
  { selector: ({ incident, field }) => `${incident} ${field}`, maxLength: 3 },
)

/** A workbook of entries, made in an order of their own: sources, incidents and places too. */
function entered(
  entries: readonly Entry[],
  decisions: readonly Argument[],
  turned: 'as given' | 'turned',
): Day {
  const day = workbook()
  const inOrder = <T>(all: readonly T[]): T[] => (turned === 'turned' ? all.toReversed() : [...all])
  for (const name of inOrder(['Harim', 'Atmah'])) day.place(name)
  const idlib = day.place('Idlib')
  for (const { id, names } of day.all('place')) {
    if (names[0]?.text !== 'Idlib') day.edit('set-place', { id, parents: [idlib] })
  }
  const sources = new Map<number, RecordId<'source'>>()
  for (const which of inOrder([0, 1, 2])) {
    sources.set(which, day.source(`${text}${' '.repeat(which)}`, { title: which === 0 ? 'A paper' : null }))
  }
  const incidents = new Map<number, RecordId<'incident'>>()
  for (const which of inOrder([0, 1])) incidents.set(which, day.incident('A raid', { code: `SY-${which}` }))
  const sons = inOrder(['a son', 'a daughter']).map((description) =>
    day.edit<'participation'>('add-participation', {
      incident: incidents.get(0),
      description,
      role: 'victim',
    }),
  )
  for (const son of sons) {
    const { description } = day.get(son)
    day.claim(son, 'sex', description === 'a son' ? 'male' : 'female')
  }
  for (const { source, incident, ...rest } of inOrder(entries)) {
    try {
      day.edit('attach', { ...rest, source: sources.get(source), subject: incidents.get(incident) })
    } catch (error) {
      if (!/stands with that value already/.test(String(error))) throw error
    }
  }
  for (const { incident, ...rest } of decisions) {
    try {
      day.edit('decide', { ...rest, subject: incidents.get(incident as number) })
    } catch (error) {
      if (!/nothing to decide|can be ordered/.test(String(error))) throw error
    }
  }
  return day
}

/** All files, with ids replaced by the order in which they are first named. */
function report(day: Day): string {
  const files = tableNames.map((name) => fileOf(day.records, name)).join('\n\n')
  const known = new Map<string, string>()
  return files.replace(/\b([a-z]+):\d{6}\b/g, (id, kind) => {
    if (!known.has(id)) known.set(id, `${kind}#${known.size}`)
    return known.get(id) ?? id
  })
}

describe('a report', () => {
  test('hangs on what was recorded, not on the order in which it was entered', () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 14 }), rules, (entries, decisions) => {
        const items = decisions.filter(({ field }) => field !== 'seized')
        expect(report(entered(entries, items, 'turned'))).toBe(report(entered(entries, items, 'as given')))
      }),
      { numRuns: 60 },
    )
  }, 30_000)

  test('hangs on what was recorded where the items of a field have rivals, too', () => {
    const made = (values: string[]) => {
      const day = workbook()
      const source = day.source(text)
      const incident = day.incident()
      for (const value of values) day.attach(source, value, incident, 'seized', value)
      const car = day.all('claim').find(({ value }) => value === 'a car')
      day.attach(source, 'Eight dead', incident, 'seized', 'two cars', { item: car?.item })
      return report(day)
    }
    expect(made(['rifles', 'a car', 'a son'])).toBe(made(['a son', 'a car', 'rifles']))
  })
})
