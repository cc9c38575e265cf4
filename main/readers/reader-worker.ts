import { parentPort } from 'node:worker_threads'
import { readDocument } from './read-document.ts'
import type { ReaderLimits } from './reader-limits.ts'
import type { ReadFailure, Reading, ReadRequest } from './reading.ts'

/** To the worker: one document at a time. */
export type ReaderTask = { request: ReadRequest; limits: ReaderLimits }
/** From the worker: once that it has started, then an answer for each task. */
export type ReaderMessage = { type: 'ready' } | { type: 'answer'; answer: Reading | ReadFailure }

// No document is a reason to reach for the network: what could, is gone before the first one is read.
for (const name of ['fetch', 'WebSocket', 'EventSource', 'XMLHttpRequest'])
  Reflect.deleteProperty(globalThis, name)

parentPort?.on('message', async ({ request, limits }: ReaderTask) => {
  const answer = await readDocument(request, limits)
  parentPort?.postMessage({ type: 'answer', answer } satisfies ReaderMessage)
})
parentPort?.postMessage({ type: 'ready' } satisfies ReaderMessage)
