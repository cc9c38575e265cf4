import fc from 'fast-check'
import { expect, it } from 'vitest'
import { codebookOf } from '../../../data/edits/existing.ts'
import { csvChunks } from '../../../data/exports/csv/csv-chunks.ts'
import { incidentsTable } from '../../../data/exports/csv/incidents-table.ts'
import { proposeMap } from '../../../data/tables/propose-map.ts'
import { readTable } from '../../../data/tables/table.ts'
import { workbook } from '../in-memory-workbook.ts'
import { type TableDay, tableDay } from './day-of-tables.ts'

/** The incidents of a workbook as the file that an export writes, its line ends as a kept text has them. */
function exported({ day }: TableDay): string {
  return [...csvChunks(incidentsTable(day.records), { byteOrderMark: 'without' })]
    .join('')
    .replaceAll('\r\n', '\n')
}

/** What columns of fields say, row by row: those beside them tell of the citations, which are others there. */
function cells(text: string): string[][] {
  const table = readTable(text, ',')
  const kept = table.columns.map((name) => !/_(rule|evidence|certainty|sources|citations)$/.test(name))
  return [...table.rows()].map((row) => row.cells.filter((_, index) => kept[index]).map(({ value }) => value))
}

const number = fc.integer({ min: 0, max: 500 })
const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2029-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const values: Record<string, fc.Arbitrary<string>> = {
  killed: fc.oneof(
    number.map(String),
    number.map((one) => `at least ${one}`),
    number.map((one) => `about ${one}`),
    fc.tuple(number, number).map(([one, more]) => `${one}-${one + more}`),
    fc.constantFrom('dozens', 'unknown'),
  ),
  date: fc.oneof(
    day,
    day.map((one) => one.slice(0, 7)),
    day.map((one) => `${one}~`),
    fc.constantFrom('2018/2022', '2024/..'),
  ),
  place: fc.constantFrom('Umm Rih', 'near Umm Rih', 'Deir Nahr', 'unknown'),
  initiator: fc.constantFrom('General Security', '=Army', "'Abu Rih", 'unknown'),
  site: fc.constantFrom('home', 'farm', 'vehicle-or-road'),
  weapon: fc.constantFrom('small-arms', 'fire; small-arms'),
  assessment_reason: fc.constantFrom('one "word", two', '-2+3 is a formula', 'two\nlines'),
}

const item = fc
  .stringMatching(/^[a-c;\\\\" ,|']{1,8}$/)
  .filter((text) => text.trim() !== '' && !text.includes(' | '))

it('items keep what they say, whatever signs stand in them: none is cut in two, none run together', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(item, { minLength: 1, maxLength: 4, selector: (text) => text.trim() }),
      (items) => {
        const first = tableDay(workbook())
        const subject = first.day.incident('A raid')
        for (const [at, text] of items.entries()) first.day.claim(subject, 'seized', text, { item: at + 1 })
        const kept = first.day.all('claim').map(({ value }) => value)
        const text = exported(first)
        const { columns } = readTable(text)
        const second = tableDay(workbook())
        second.bring(text, proposeMap({ columns, rows: [] }, codebookOf(second.day.records)))
        const brought = second.day.all('claim').filter(({ field }) => field === 'seized')
        expect(brought.map(({ value }) => value).sort()).toEqual(kept.toSorted())
      },
    ),
    { numRuns: 60 },
  )
})

const incident = fc.record(
  Object.fromEntries(
    Object.entries(values).map(([field, value]) => [field, fc.option(value, { nil: undefined })]),
  ),
)

it('a table that was exported and is brought into a new workbook gives the same table again', () => {
  fc.assert(
    fc.property(fc.array(incident, { minLength: 1, maxLength: 5 }), (incidents) => {
      const first = tableDay(workbook())
      for (const [index, fields] of incidents.entries()) {
        const subject = first.day.incident(`=Incident ${index}`, index % 2 === 0 ? { type: 'raid' } : {})
        for (const [field, value] of Object.entries(fields)) {
          if (value !== undefined) first.day.claim(subject, field, value)
        }
      }
      const text = exported(first)
      const table = readTable(text)
      const sample = {
        columns: table.columns,
        rows: [...table.rows()].map((row) => row.cells.map(({ value }) => value)),
      }
      const second = tableDay(workbook())
      second.bring(text, proposeMap(sample, codebookOf(second.day.records)))
      expect(cells(exported(second))).toEqual(cells(text))
    }),
    { numRuns: 40 },
  )
}, 30_000)
