import { parentPort, workerData } from 'node:worker_threads'
import { openWorkbook } from '../../main/workbook/workbook-store.ts'

/** Opens the workbook that its `workerData` names, says so, and holds it. */
await openWorkbook(workerData as string)
parentPort?.postMessage('open')
setInterval(() => {}, 60_000)
