import { closeSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { recordKinds } from '../../../data/records/record-id.ts'
import { openWorkbook } from '../../../main/workbook/workbook-store.ts'
import { startServedShell } from '../shell/served-shell.ts'
import type { Row } from './rows.ts'
import { runSide } from './side.ts'

const rounds = 3

/**
 * Opening a workbook beside reading and parsing its records line by line, each in a fresh process, turn about. Of three
 * rounds the one counts in which the lines were quickest: the machine had least else to do.
 */
export async function measureOpen(workbook: string, folder: string): Promise<Row[]> {
  const file = join(folder, 'lines.jsonl')
  await writeLines(workbook, file)
  const measured: { ours: Opening; lines: number }[] = []
  for (let round = 0; round < rounds; round += 1) {
    const ours = await runSide<Opening>('open-side', 'ours', workbook)
    const lines = await runSide<{ all: number }>('open-side', 'lines', file)
    measured.push({ ours, lines: lines.all })
  }
  const { ours, lines } = measured.reduce((best, one) => (one.lines < best.lines ? one : best))
  const beside = { baseline: 'every line read and parsed', theirs: lines }
  return [
    { what: 'open: the incident list', ours: ours.incidents, ...beside, bound: 0.5 },
    { what: 'open: everything', ours: ours.all, ...beside, bound: 2 },
    ...(await heldUpRows(workbook, folder, ours.blocked)),
  ]
}

/**
 * How long the process that a window talks to was held up while its desk opened the workbook, less what an idle process
 * was; and, for information, how long the desk's own thread kept at one thing.
 */
async function heldUpRows(workbook: string, folder: string, deskThread: number): Promise<Row[]> {
  const shell = await startServedShell(join(folder, 'home'))
  const { shell: held, idle } = await shell.heldUp(() => shell.ask('open-workbook', { path: workbook }))
  shell.end()
  const notice = { baseline: 'what a person notices', theirs: 50 }
  // A busy machine stalls both: ours is what lies beyond.
  const own = Math.max(0, held.longest - idle.longest)
  return [
    { what: 'open: the window held up', ours: held.longest, ...notice, bound: null },
    { what: 'open: an idle process', ours: idle.longest, ...notice, bound: null },
    { what: 'open: the window beyond that', ours: own, ...notice, bound: 1 },
    { what: "open: the desk's thread at one thing", ours: deskThread, ...notice, bound: null },
  ]
}

/** Milliseconds until the incident list is ready, until everything is, and of the longest time the thread was held. */
type Opening = { incidents: number; all: number; blocked: number }

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
