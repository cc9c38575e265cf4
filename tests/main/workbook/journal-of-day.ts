import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { recordKinds } from '../../../data/records/record-id.ts'
import { RecordTable } from '../../../data/records/record-table.ts'
import type { Records } from '../../../data/records/records.ts'
import { newSalt } from '../../../main/workbook/changes/new-salt.ts'
import { readHeader, sealChange } from '../../../main/workbook/journal/journal-line.ts'
import { createWorkbook } from '../../../main/workbook/workbook-store.ts'
import { type Day, workbook } from '../../data/in-memory-workbook.ts'
import { type Step, takeStep } from '../../data/random-verbs.ts'
import { by, created } from './sample-records.ts'
import { temporaryFolder } from './temporary-folder.ts'

export type DayOnDisk = { day: Day; path: string; journal: string }

/** A random day of an analyst, made by the verbs, as a workbook on the disk: closed, without snapshot or backup. */
export async function dayOnDisk(steps: readonly Step[]): Promise<DayOnDisk> {
  const day = workbook()
  const path = join(temporaryFolder(), 'raids.sourceline')
  const beginning = recordKinds.flatMap((kind) => day.all(kind))
  await createWorkbook(path, by('Amal', 'new-workbook', created(...beginning)))
  for (const step of steps) takeStep(day, step)
  for (const [sha256, text] of day.texts) writeFileSync(join(path, 'texts', sha256), text)
  const journal = join(path, 'journal/000001.jsonl')
  const first = readFileSync(journal)
  const header = readHeader(first)
  if (typeof header === 'string') throw new Error(header)
  const lines: Buffer[] = [first]
  let parent = header.id
  for (const edits of day.changes) {
    const seal = { label: 'step', author: 'Amal', parent, workbook: header.workbook, salt: newSalt() }
    const sealed = sealChange(edits, { ...seal, time: header.time })
    lines.push(sealed.line)
    parent = sealed.header.id
  }
  writeFileSync(journal, Buffer.concat(lines))
  return { day, path, journal }
}

/** The records of a day as they stood after so many of its changes. */
export function recordsAfter(day: Day, changes: number): Records {
  const records = new RecordTable()
  for (const record of recordKinds.flatMap((kind) => workbook().all(kind))) records.put(record)
  for (const edits of day.changes.slice(0, changes)) records.apply(edits)
  return records
}
