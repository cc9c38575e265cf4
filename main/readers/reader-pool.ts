import { availableParallelism } from 'node:os'
import { type ReaderLimits, readerLimits, refuseBySize } from './reader-limits.ts'
import { ReaderThread } from './reader-thread.ts'
import type { ReadFailure, Reading, ReadRequest } from './reading.ts'

export type ReaderPool = {
  /**
   * The text and metadata of a document, or why there is none; what waits is read in the order it was asked for. Bytes are
   * moved, not copied: the array that was passed is empty afterwards. A signal ends the reading at once, with the
   * failure `cancelled`.
   */
  read(request: ReadRequest, signal?: AbortSignal): Promise<Reading | ReadFailure>
  /** Ends what is being read, with the failure `cancelled`, and lets the threads go. */
  close(): Promise<void>
}

/**
 * Readers of documents in threads of their own, which start when they are needed and rest when they are not. Ask for no more
 * documents at once than fit into memory: their bytes wait in this process.
 */
export function openReaderPool(
  options: { workers?: number; limits?: Partial<ReaderLimits> } = {},
): ReaderPool {
  const limits = { ...readerLimits, ...options.limits }
  // Two keep one large document from holding up the others; more would compete with the window.
  const count = options.workers ?? Math.max(1, Math.min(2, availableParallelism() - 1))
  const free = Array.from({ length: count }, () => new ReaderThread(limits))
  const threads = [...free]
  const waiting: ((thread: ReaderThread) => void)[] = []
  const closing = new AbortController()

  function takeThread(): Promise<ReaderThread> {
    const thread = free.shift()
    return thread !== undefined ? Promise.resolve(thread) : new Promise((resolve) => waiting.push(resolve))
  }

  function giveBack(thread: ReaderThread) {
    const next = waiting.shift()
    if (next !== undefined) next(thread)
    else free.unshift(thread)
  }

  return {
    async read(request, signal) {
      const tooLarge = refuseBySize(request.bytes.length, limits)
      if (tooLarge !== null) return tooLarge
      const thread = await takeThread()
      try {
        return await thread.read(
          request,
          signal === undefined ? closing.signal : AbortSignal.any([signal, closing.signal]),
        )
      } finally {
        giveBack(thread)
      }
    },
    async close() {
      closing.abort()
      await Promise.all(threads.map((thread) => thread.close()))
    },
  }
}
