import { writeSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { openWorkbook } from '../../main/workbook/workbook-store.ts'
import { randomFrom, step } from './editing.ts'

/*
 * A process that edits without end, to be killed. It waits for a line `SEED PATH`, opens the workbook and says each
 * promise on its standard output when it was made, before it goes on. Snapshots are taken every few changes.
 */

const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]()
const { value } = await lines.next()
const [seed = '', path = ''] = String(value).split(' ')
const random = randomFrom(Number(seed))
const store = await openWorkbook(path, { snapshotLimits: { changes: 12, bytes: 20_000 } })
writeSync(1, `${JSON.stringify({ opened: store.number })}\n`)
for (;;) await step(store, random, (acknowledged) => writeSync(1, `${JSON.stringify(acknowledged)}\n`))
