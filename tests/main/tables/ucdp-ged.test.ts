import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { fieldOf } from '../../../data/edits/existing.ts'
import { fieldEvidence } from '../../../data/evidence/field-evidence.ts'
import type { Count } from '../../../data/values/count.ts'
import { openReaderPool } from '../../../main/readers/reader-pool.ts'
import { fileAt } from '../../../main/sources/import-file.ts'
import { importTable } from '../../../main/tables/import-table.ts'
import { previewTable } from '../../../main/tables/preview-table.ts'
import { readTableFile } from '../../../main/tables/read-table-file.ts'
import { makeWorkbook } from '../../../main/workbook/make-workbook.ts'
import { openWorkbook } from '../../../main/workbook/workbook-store.ts'
import { temporaryFolder } from '../workbook/temporary-folder.ts'

const path = join(import.meta.dirname, '../../../../shared/corpora/ucdp-ged-syria/ged_syria_19.1.csv')

type Row = Record<'id' | 'low' | 'best' | 'high' | 'date_start' | 'date_end' | 'where_coordinates', string>

/** What a row's three figures come to: the best one with its range, or rivals where the table contradicts itself. */
function meant({ low, best, high }: Row) {
  const [least, told, most] = [low, best, high].map(Number) as [number, number, number]
  if (least <= told && told <= most) return { best: told, low: least, high: most, state: 'one' }
  return { best: null, state: 'rival' }
}

// The corpus is beside the project on the machines that have it; it is read there and never copied.
if (existsSync(path)) {
  test('UCDP GED for Syria, 16,566 rows, comes in by the map that is proposed, figure by figure', async () => {
    const workbook = join(temporaryFolder(), 'GED.sourceline')
    await makeWorkbook(workbook, {
      name: 'GED',
      templates: ['ucdp-ged-like'],
      author: 'Amal',
      codePrefix: 'SY',
    })
    const readers = openReaderPool()
    const store = await openWorkbook(workbook)
    const { data: rows } = Papa.parse<Row>(readFileSync(path, 'utf8'), { header: true, skipEmptyLines: true })
    try {
      const begun = performance.now()
      const used = process.cpuUsage()
      const file = await readTableFile(readers, fileAt(path))
      const { map } = previewTable(store.records, file, undefined)
      const done = await importTable(store, file, { map, author: 'Amal', mode: 'import' })
      const { user, system } = process.cpuUsage(used)
      const seconds = ((performance.now() - begun) / 1_000).toFixed(1)
      console.log(
        `UCDP GED: ${rows.length} rows in ${seconds} s, ${((user + system) / 1e6).toFixed(1)} s of processor`,
      )
      expect(done).toMatchObject({ rows: rows.length, incidents: rows.length, bad: [] })
      expect(store.number).toBe(2)

      const { records } = store
      const byCode = new Map([...records.ofKind('incident')].map((one) => [one.code, one]))
      let contradictions = 0
      let total = 0
      for (const row of rows) {
        const incident = byCode.get(row.id)
        if (!incident) throw new Error(`no incident ${row.id}`)
        const field = fieldOf(records, incident.id, 'deaths_best')
        const [evidence] = fieldEvidence(records, incident.id, field)
        const { reported, state } = evidence ?? expect.fail(`nothing on ${row.id}`)
        const expected = meant(row)
        expect(state, row.id).toBe(expected.state)
        const [best] = (evidence?.claims ?? []).map(({ claim }) => claim.value as Count)
        expect(best, row.id).toEqual({ min: Number(row.best), max: Number(row.best) })
        total += best?.min ?? 0
        if (expected.best === null) contradictions += 1
        else {
          expect([reported.low, (reported.value as Count).min, reported.high], row.id).toEqual([
            ...[expected.low, expected.best, expected.high],
          ])
        }
        const [date] = fieldEvidence(records, incident.id, fieldOf(records, incident.id, 'date'))
        expect([date?.reported.earliest, date?.reported.latest]).toEqual([row.date_start, row.date_end])
      }
      expect(total).toBe(rows.reduce((sum, { best }) => sum + Number(best), 0))
      expect(contradictions).toBe(rows.filter((row) => meant(row).best === null).length)

      const text = file.text
      for (const { start, end, quote } of records.ofKind('excerpt')) {
        if (text.slice(start, end) !== quote) expect.fail(`“${quote}” does not stand at ${start}`)
      }
    } finally {
      await store.close()
      await readers.close()
    }
  }, 600_000)
}
