import { Worker } from 'node:worker_threads'
import { PortWire } from '../wires/port-wire.ts'
import type { RawWire } from '../wires/wire.ts'
import { workerFile } from '../worker-file.ts'
import type { DeskOptions } from './desk.ts'

/** A desk in a thread of its own: opening, importing and exporting never hold up the window or the server. */
export type DeskThread = RawWire & { close(): Promise<void> }

export function startDeskThread(options: DeskOptions = {}): DeskThread {
  const worker = new Worker(workerFile('desk-worker'), { workerData: options })
  const wire = new PortWire(worker)
  let closing = false
  const gone = new Promise<void>((resolve) => worker.once('exit', () => resolve()))
  worker.once('error', (error) => {
    wire.breakOff(
      `The part that keeps the workbook has stopped (${error.message}); start Sourceline again. What was saved is on disk.`,
    )
  })
  worker.once('exit', () => {
    if (!closing)
      wire.breakOff(
        'The part that keeps the workbook has stopped; start Sourceline again. What was saved is on disk.',
      )
  })
  return {
    request: (name, argument) => wire.request(name, argument),
    subscribe: (listener) => wire.subscribe(listener),
    async close() {
      closing = true
      worker.postMessage('close')
      await gone
    },
  }
}
