import { parentPort } from 'node:worker_threads'
import { readDocument } from './read-document.ts'
import type { ReaderLimits } from './reader-limits.ts'
import type { ReadFailure, Reading, ReadRequest } from './reading.ts'

/** To the worker: one document at a time. */
export type ReaderTask = { request: ReadRequest; limits: ReaderLimits }
/** From the worker: once that it has started, then for each task an answer, or what is wrong with the program. */
export type ReaderMessage =
  | { type: 'ready' }
  | { type: 'answer'; answer: Reading | ReadFailure }
  | { type: 'fault'; message: string }

// No document is a reason to reach for the network: what could, is gone before the first one is read.
for (const name of ['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest'])
  Reflect.deleteProperty(globalThis, name)

parentPort?.on('message', async ({ request, limits }: ReaderTask) => {
  try {
    say({ type: 'answer', answer: await readDocument(request, limits) })
  } catch (error) {
    say({ type: 'fault', message: String(error) })
  }
})
say({ type: 'ready' })

function say(message: ReaderMessage) {
  parentPort?.postMessage(message)
}
