import { closeSync, existsSync, fsyncSync, openSync, writeFileSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, rename, rm, rmdir, unlink } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { type CsvTally, csvChunks } from '../../data/exports/csv/csv-chunks.ts'
import type { ReportTable } from '../../data/exports/csv/report-table.ts'
import { tableNames } from '../../data/exports/csv/table-names.ts'
import { tables } from '../../data/exports/csv/tables.ts'
import type { Records } from '../../data/records/records.ts'
import { Refusal } from '../../data/refusal.ts'
import type { ExportReply } from '../../data/replies.ts'

export type WriteOptions = {
  existing: 'refuse' | 'replace'
  byteOrderMark: 'with' | 'without'
}

/**
 * Writes the tables of a CSV report into a folder that appears whole or not at all: it is filled beside its place and
 * renamed when every byte is on the disk. A folder that stands there is refused, or replaced when asked: only where it
 * is an earlier report and holds nothing else. None is ever written into a workbook.
 */
export async function writeCsvReport(
  records: Records,
  to: string,
  options: WriteOptions,
): Promise<ExportReply> {
  const folder = resolve(to)
  refuseWithinWorkbook(folder)
  if (existsSync(folder)) {
    await refuseStrangers(folder)
    if (options.existing === 'refuse') {
      throw new Refusal('exists', `${folder} exists already; choose another name, or ask to overwrite it.`, {
        path: folder,
      })
    }
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

function refuseWithinWorkbook(folder: string): void {
  for (let at = folder; at !== dirname(at); at = dirname(at)) {
    if (!existsSync(join(at, 'workbook.json')) || !existsSync(join(at, 'journal'))) continue
    throw new Refusal('in-workbook', `${folder} lies in the workbook ${at}; choose a folder outside of it.`, {
      path: folder,
    })
  }
}

const fileNames = new Set(tableNames.map((name) => `${name}.csv`))
/** What every report has had since the first. */
const always = ['incidents.csv', 'claims.csv', 'citations.csv', 'sources.csv']

/** An earlier report is a folder of our files and no other. */
async function refuseStrangers(folder: string): Promise<void> {
  const found = await readdir(folder, { withFileTypes: true }).catch(() => [])
  const stranger = found.find((entry) => !entry.isFile() || !fileNames.has(entry.name))
  if (stranger) {
    throw new Refusal(
      'not-a-report',
      `${folder} holds ${stranger.name}, which is no part of a report, so it is not overwritten; choose another name.`,
      { path: folder, file: stranger.name },
    )
  }
  if (always.every((name) => found.some((entry) => entry.name === name))) return
  throw new Refusal(
    'not-a-report',
    `${folder} is no earlier report, so it is not overwritten; choose another name.`,
    { path: folder },
  )
}

/** Puts the new folder where the old one stood. Of the old one only our files go: what came in meanwhile stays beside. */
async function replaceFolder(from: string, to: string): Promise<void> {
  if (!existsSync(to)) return rename(from, to)
  const old = `${from}-old`
  await rename(to, old)
  await rename(from, to)
  for (const name of await readdir(old)) if (fileNames.has(name)) await unlink(join(old, name))
  await rmdir(old).catch(() => {})
}
