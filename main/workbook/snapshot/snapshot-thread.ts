import { Worker } from 'node:worker_threads'
import { workerFile } from '../../worker-file.ts'
import type { Finding } from '../finding.ts'
import type { Layout } from '../layout.ts'
import type { SnapshotReply, SnapshotRequest } from './snapshot-messages.ts'
import type { SnapshotTarget } from './snapshot-target.ts'

type Asked = { resolve(finding: Finding | null): void; reject(error: Error): void }

/** Writes snapshots in a thread of their own, which is started when it is first needed and answers in order. */
export function snapshotThread(layout: Layout): SnapshotTarget {
  let worker: Worker | null = null
  const waiting: Asked[] = []

  function start(): Worker {
    const started = new Worker(workerFile('snapshot-worker'), { workerData: layout.folder })
    const end = (error: Error) => {
      if (worker === started) worker = null
      for (const { reject } of waiting.splice(0)) reject(error)
    }
    started.on('error', end)
    started.on('exit', () => end(new Error('the thread that writes snapshots has ended')))
    started.on('message', ({ error, finding }: SnapshotReply) => {
      const asked = waiting.shift()
      if (error === null) asked?.resolve(finding)
      else asked?.reject(new Error(error))
      if (waiting.length === 0) started.unref()
    })
    return started
  }

  function ask(request: SnapshotRequest): Promise<Finding | null> {
    worker ??= start()
    // Whoever waits for an answer keeps the process alive; a thread that nobody waits for does not.
    worker.ref()
    worker.postMessage(request)
    return new Promise((resolve, reject) => waiting.push({ resolve, reject }))
  }

  return {
    async write(plan, lines) {
      await ask({ do: 'begin', plan })
      for (const line of lines) await ask({ do: 'add', line })
      await ask({ do: 'finish' })
    },
    async afterwards(time) {
      await ask({ do: 'afterwards', time })
    },
    async backUp(time) {
      await ask({ do: 'back-up', time })
    },
    check: () => ask({ do: 'check' }),
    async close() {
      // An answer that still comes in would let the process end before the thread has.
      worker?.removeAllListeners('message')
      await worker?.terminate()
    },
  }
}
