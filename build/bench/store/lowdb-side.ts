import { closeSync, fdatasyncSync, openSync } from 'node:fs'
import { Low } from 'lowdb'
import { JSONFile } from 'lowdb/node'
import { recordKinds } from '../../../data/records/record-id.ts'
import { openWorkbook } from '../../../main/workbook/workbook-store.ts'

/*
 * lowdb's own adapter in a process of its own: `WORKBOOK FILE RUNS`. Holds the records of the workbook and writes them
 * whole for each edit, then syncs the file. Prints the milliseconds of each edit as JSON.
 */

const [workbook = '', file = '', runs = ''] = process.argv.slice(2)
const store = await openWorkbook(workbook, { readOnly: true })
const records = recordKinds.flatMap((kind) => [...store.records.ofKind(kind)])
const low = new Low<{ records: object[] }>(new JSONFile(file), { records })
const times: number[] = []
for (let run = 0; run < Number(runs); run += 1) {
  const start = performance.now()
  low.data.records[run] = { ...low.data.records[run], note: `edit ${run}` }
  await low.write()
  const open = openSync(file, 'r+')
  fdatasyncSync(open)
  closeSync(open)
  times.push(performance.now() - start)
}
console.log(JSON.stringify(times))
