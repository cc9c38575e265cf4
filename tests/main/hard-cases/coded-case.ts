import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Papa from 'papaparse'
import { expect } from 'vitest'
import type { FieldReading } from '../../../data/queries/passage-readings.ts'
import type { RecordId } from '../../../data/records/record-id.ts'
import { type HardCase, withSources } from '../../hard-cases/hard-case.ts'
import { deskForTest, type TestDesk } from '../desk/desk-for-test.ts'

export type Row = Record<string, string>

export type CodedCase = TestDesk & {
  /** The id behind a name of the coding. */
  id<K extends string>(as: string): `${K}:${string}`
  /** The rows of a file of the report, written anew. */
  table(name: string): Promise<Row[]>
  /** What the words of a document read as in a field of an incident, as the palette offers it. */
  offered(document: string, quote: string, incident: string, field: string): Promise<FieldReading>
  /** The problems that stand against an incident, by their rules. */
  problems(incident: string): Promise<string[]>
}

/** A workbook with one of the hard cases, imported and coded by the requests that the window makes. */
export async function codedCase({ documents, edits }: HardCase): Promise<CodedCase> {
  const it = await deskForTest()
  const paths = documents.map(({ name, text }) => ({ path: it.write(name, text) }))
  const { lines } = await it.ask('import', { files: paths })
  const sources = documents.map(({ as }, at): [string, string] => [as, (lines[at] as { id: string }).id])
  const ids = new Map(sources)
  const made = await it.ask('edit', { edits: withSources(edits, ids) })
  edits.forEach(({ as }, at) => {
    if (as !== undefined) ids.set(as, made.ids[at] ?? '')
  })
  let reports = 0
  const idOf = (as: string) => ids.get(as) ?? expect.fail(`nothing is called ${as}`)
  return {
    ...it,
    id: (as) => idOf(as) as never,
    async table(name) {
      reports += 1
      const to = join(it.folder, `report-${reports}`)
      await it.ask('export', { format: 'csv', to })
      return Papa.parse<Row>(readFileSync(join(to, `${name}.csv`), 'utf8'), {
        header: true,
        skipEmptyLines: true,
      }).data
    },
    async offered(document, quote, incident, field) {
      const { text = '' } = documents.find(({ as }) => as === document) ?? {}
      const reading = await it.ask('passage-readings', {
        source: idOf(document) as RecordId<'source'>,
        quote,
        start: text.indexOf(quote),
        subject: idOf(incident) as RecordId<'incident'>,
      })
      const found = reading.fields.find((one) => one.field.id === field)
      return found ?? expect.fail(`no field ${field}`)
    },
    async problems(incident) {
      const { rows } = await it.ask('problems', { about: idOf(incident), offset: 0, limit: 50 })
      return rows.map(({ rule }) => rule)
    },
  }
}

/** The one row in which all the given cells stand so. */
export function rowWith(rows: readonly Row[], cells: Row): Row {
  const found = rows.filter((row) => Object.entries(cells).every(([name, cell]) => row[name] === cell))
  expect(found, JSON.stringify(cells)).toHaveLength(1)
  return found[0] as Row
}
