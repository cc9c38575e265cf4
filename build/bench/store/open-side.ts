import { readFileSync } from 'node:fs'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { openWorkbook } from '../../../main/workbook/workbook-store.ts'

/*
 * One side of the measurement of opening, in a process of its own: `ours WORKBOOK`, or `lines FILE`, which reads a file
 * and parses every line of it, one by one. Prints milliseconds as JSON.
 */

const [side = '', path = ''] = process.argv.slice(2)

async function ours(): Promise<object> {
  const blocked = monitorEventLoopDelay({ resolution: 1 })
  blocked.enable()
  const start = performance.now()
  let incidents = 0
  const store = await openWorkbook(path, {
    onLoading: (loading) => {
      if (loading.incidents === 'ready') incidents ||= performance.now() - start
    },
  })
  const all = performance.now() - start
  blocked.disable()
  const records = store.records.count('claim') + store.records.count('incident')
  await store.close()
  return { incidents, all, blocked: blocked.max / 1e6, records }
}

function lines(): object {
  const start = performance.now()
  const bytes = readFileSync(path)
  const records: unknown[] = []
  for (let at = 0; at < bytes.length; ) {
    const stop = bytes.indexOf(10, at)
    records.push(JSON.parse(bytes.toString('utf8', at, stop)))
    at = stop + 1
  }
  return { all: performance.now() - start, records: records.length }
}

console.log(JSON.stringify(side === 'ours' ? await ours() : lines()))
