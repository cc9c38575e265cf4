import { parentPort, workerData } from 'node:worker_threads'
import { serveWire } from '../wires/port-wire.ts'
import { Desk, type DeskOptions } from './desk.ts'

/** The thread a desk sits in: answers requests until it is told to close. */
const port = parentPort
if (!port) throw new Error('desk-worker runs as a worker thread only')
const desk = new Desk(workerData as DeskOptions)
serveWire(desk, {
  postMessage: (message) => port.postMessage(message),
  on: (event, listener) =>
    port.on(event, (message: unknown) => {
      if (message !== 'close') listener(message)
    }),
})
port.on('message', (message: unknown) => {
  if (message === 'close') desk.close().finally(() => port.close())
})
