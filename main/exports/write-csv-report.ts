import { closeSync, existsSync, fsyncSync, openSync, writeFileSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import type { ExportReply } from '../../data/api.ts'
import { type CsvTally, csvChunks } from '../../data/exports/csv/csv-chunks.ts'
import type { ReportTable } from '../../data/exports/csv/report-table.ts'
import { tableNames, tables } from '../../data/exports/csv/tables.ts'
import type { Records } from '../../data/records/records.ts'
import { Refusal } from '../../data/refusal.ts'

export type WriteOptions = {
  existing: 'refuse' | 'replace'
  byteOrderMark: 'with' | 'without'
}

/**
 * Writes the tables of a CSV report into a folder that appears whole or not at all: it is filled beside its place and
 * renamed when every byte is on the disk. A folder that stands there is refused, or replaced when asked.
 */
export async function writeCsvReport(
  records: Records,
  to: string,
  options: WriteOptions,
): Promise<ExportReply> {
  const folder = resolve(to)
  if (existsSync(folder) && options.existing === 'refuse') {
    throw new Refusal('exists', `${folder} exists already; choose another name, or ask to overwrite it.`, {
      path: folder,
    })
  }
  await mkdir(dirname(folder), { recursive: true })
  const beside = await mkdtemp(join(dirname(folder), `.${basename(folder)}-`))
  try {
    const files: ExportReply['files'] = []
    let neutralised = 0
    for (const name of tableNames) {
      const table = tables[name](records)
      const written = writeTable(table, join(beside, table.name), options)
      files.push({ name: table.name, rows: written.rows, bytes: written.bytes })
      neutralised += written.neutralised
    }
    await replaceFolder(beside, folder)
    return { folder, files, neutralised }
  } catch (error) {
    await rm(beside, { recursive: true, force: true })
    throw error
  }
}

/** Without a pause, so that no change comes between two rows: a report is of one state. */
function writeTable(
  table: ReportTable,
  path: string,
  { byteOrderMark }: WriteOptions,
): CsvTally & { bytes: number } {
  const file = openSync(path, 'wx')
  try {
    let bytes = 0
    const chunks = csvChunks(table, { byteOrderMark })
    for (;;) {
      const chunk = chunks.next()
      if (chunk.done) {
        fsyncSync(file)
        return { ...chunk.value, bytes }
      }
      const encoded = Buffer.from(chunk.value)
      writeFileSync(file, encoded)
      bytes += encoded.length
    }
  } finally {
    closeSync(file)
  }
}

/** Puts the new folder where the old one stood; only a report of ours is ever replaced. */
async function replaceFolder(from: string, to: string): Promise<void> {
  if (!existsSync(to)) return rename(from, to)
  if (!existsSync(join(to, 'incidents.csv'))) {
    throw new Refusal(
      'not-a-report',
      `${to} is no earlier report, so it is not overwritten; choose another name.`,
      { path: to },
    )
  }
  const old = `${from}-old`
  await rename(to, old)
  await rename(from, to)
  await rm(old, { recursive: true, force: true })
}
