import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect } from 'vitest'
import { codeHardCases, type Report, type Row } from '../../acceptance/code-hard-cases.ts'

/** What the report says of the articles: `unpublished` while nothing is known of them, the rest after one was dated. */
export type CodedArticles = {
  unpublished: Report
  published: Report
  /** The one incident with such a title. */
  incident(title: RegExp): Row
  citations(field: string, code?: string): Row[]
  claims(field: string, code: string | undefined): Row[]
}

/** Codes H1 to H18 on the two articles once for the tests of a file. */
export function codedArticles(): CodedArticles {
  const folder = mkdtempSync(join(tmpdir(), 'sourceline-articles-'))
  let reports: Awaited<ReturnType<typeof codeHardCases>>
  beforeAll(async () => {
    reports = await codeHardCases(folder)
  }, 60_000)
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  const published: Report = (table) => reports.published(table)
  return {
    unpublished: (table) => reports.unpublished(table),
    published,
    incident: (wanted) => one(published('incidents'), ({ title = '' }) => wanted.test(title)),
    citations: (field, code) =>
      published('citations').filter(
        (row) => row.field === field && (code === undefined || row.incident === code),
      ),
    claims: (field, code) =>
      published('claims').filter((row) => row.field === field && row.incident === code),
  }
}

/** The one row that is wanted. */
export function one(rows: Row[], wanted: (row: Row) => boolean): Row {
  const found = rows.filter(wanted)
  expect(found).toHaveLength(1)
  return found[0] as Row
}
