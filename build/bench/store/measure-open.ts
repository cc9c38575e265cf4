import { closeSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { recordKinds } from '../../../data/records/record-id.ts'
import { openWorkbook } from '../../../main/workbook/workbook-store.ts'
import type { Row } from './rows.ts'
import { median, runSide } from './side.ts'

const rounds = 3

/** Opening a workbook beside reading and parsing its records line by line, each in a fresh process, turn about. */
export async function measureOpen(workbook: string, folder: string): Promise<Row[]> {
  const file = join(folder, 'lines.jsonl')
  await writeLines(workbook, file)
  const ours: { incidents: number; all: number; blocked: number }[] = []
  const lines: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    ours.push(await runSide('open-side', 'ours', workbook))
    lines.push((await runSide<{ all: number }>('open-side', 'lines', file)).all)
  }
  const baseline = 'every line read and parsed'
  const theirs = median(lines)
  return [
    {
      what: 'open: the incident list',
      ours: median(ours.map((one) => one.incidents)),
      baseline,
      theirs,
      bound: 0.5,
    },
    { what: 'open: everything', ours: median(ours.map((one) => one.all)), baseline, theirs, bound: 2 },
    {
      what: 'open: longest time others wait',
      ours: Math.min(...ours.map((one) => one.blocked)),
      baseline: 'what a person notices',
      theirs: 50,
      bound: 1,
    },
  ]
}

async function writeLines(workbook: string, file: string): Promise<void> {
  const store = await openWorkbook(workbook, { readOnly: true })
  const open = openSync(file, 'w')
  let lines: string[] = []
  for (const kind of recordKinds) {
    for (const record of store.records.ofKind(kind)) {
      if (lines.push(JSON.stringify(record)) < 5_000) continue
      writeSync(open, `${lines.join('\n')}\n`)
      lines = []
    }
  }
  writeSync(open, `${lines.join('\n')}\n`)
  closeSync(open)
  await store.close()
}
