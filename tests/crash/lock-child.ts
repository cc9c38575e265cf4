import { writeSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { Refusal } from '../../data/refusal.ts'
import { openWorkbook, type WorkbookStore } from '../../main/workbook/workbook-store.ts'

/*
 * A process for the tests of the lock. On `open PATH` it opens the workbook and says `open`, or the code and the details
 * of the refusal; on `close` it closes it and says `closed`. It ends with its standard input.
 */

let store: WorkbookStore | null = null

async function answer(line: string): Promise<unknown> {
  const [word = '', path = ''] = line.split(' ')
  if (word === 'close') {
    await store?.close()
    return 'closed'
  }
  try {
    store = await openWorkbook(path)
    return 'open'
  } catch (error) {
    if (error instanceof Refusal) return { code: error.code, details: error.details }
    throw error
  }
}

for await (const line of createInterface({ input: process.stdin })) {
  writeSync(1, `${JSON.stringify(await answer(line))}\n`)
}
