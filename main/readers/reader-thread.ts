import { Worker } from 'node:worker_threads'
import { workerFile } from '../worker-file.ts'
import { refusals } from './read-refusal.ts'
import type { ReaderLimits } from './reader-limits.ts'
import type { ReaderMessage, ReaderTask } from './reader-worker.ts'
import type { ReadFailure, Reading, ReadRequest } from './reading.ts'

type Answer = Reading | ReadFailure

/** A thread without work is let go after this; it holds the libraries of every format it has read. */
const idleMilliseconds = 30_000

/**
 * One thread that reads one document at a time. Whatever a document does to it (never ends, takes all memory, stops it) is
 * the answer for that document; the next one finds a new thread.
 */
export class ReaderThread {
  readonly #limits: ReaderLimits
  #worker: Worker | null = null
  #idle: NodeJS.Timeout | null = null

  constructor(limits: ReaderLimits) {
    this.#limits = limits
  }

  /**
   * Reads a document. Its bytes are moved to the thread: the caller's array is empty afterwards.
   *
   * @throws Error only where the thread cannot be started, which is a fault of the program.
   */
  async read(request: ReadRequest, signal?: AbortSignal): Promise<Answer> {
    if (signal?.aborted) return refusals.cancelled().toFailure()
    if (this.#idle !== null) clearTimeout(this.#idle)
    this.#worker ??= startWorker(this.#limits)
    const worker = this.#worker
    worker.ref()
    const outcome = await ask(worker, { request, limits: this.#limits }, signal)
    if (outcome.isSpent) await this.close()
    else this.#rest(worker)
    return outcome.answer
  }

  #rest(worker: Worker) {
    worker.unref()
    this.#idle = setTimeout(() => this.close(), idleMilliseconds).unref()
  }

  async close(): Promise<void> {
    if (this.#idle !== null) clearTimeout(this.#idle)
    const worker = this.#worker
    this.#worker = null
    await worker?.terminate()
  }
}

function startWorker({ heapMegabytes }: ReaderLimits): Worker {
  const worker = new Worker(workerFile('reader-worker'), {
    name: 'sourceline reader',
    resourceLimits: { maxOldGenerationSizeMb: heapMegabytes },
    // What libraries print about a document is for no one: the answer says what is to be said.
    stdout: true,
    stderr: true,
  })
  worker.stdout.resume()
  worker.stderr.resume()
  worker.setMaxListeners(0)
  return worker
}

/** `isSpent`: the thread is gone or busy with what no one waits for. */
type Outcome = { answer: Answer; isSpent: boolean }

function ask(worker: Worker, task: ReaderTask, signal: AbortSignal | undefined): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const { milliseconds } = task.limits
    const tooSlow = () => settle({ answer: refusals.tooSlow(milliseconds / 1000).toFailure(), isSpent: true })
    const timer = setTimeout(tooSlow, milliseconds)
    const onMessage = (message: ReaderMessage) => {
      if (message.type === 'answer') settle({ answer: message.answer, isSpent: false })
      else if (message.type === 'fault') fail(new Error(message.message))
      else started.add(worker)
    }
    const onError = (error: NodeJS.ErrnoException) => {
      if (!started.has(worker)) fail(error)
      else settle({ answer: failureOf(error), isSpent: true })
    }
    const onExit = () => settle({ answer: refusals.broken('file').toFailure(), isSpent: true })
    const onAbort = () => settle({ answer: refusals.cancelled().toFailure(), isSpent: true })
    const leave = () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', onAbort)
      worker.off('message', onMessage).off('error', onError).off('exit', onExit)
    }
    const settle = (outcome: Outcome) => {
      leave()
      resolve(outcome)
    }
    const fail = (error: Error) => {
      leave()
      reject(error)
    }
    signal?.addEventListener('abort', onAbort)
    worker.on('message', onMessage).on('error', onError).on('exit', onExit)
    const { bytes } = task.request
    const owned = ownBytes(bytes)
    worker.postMessage({ ...task, request: { ...task.request, bytes: owned } }, [owned.buffer])
  })
}

/** Threads that have said they run: an error before that is the program's, not a document's. */
const started = new WeakSet<Worker>()

function failureOf(error: NodeJS.ErrnoException): ReadFailure {
  return (
    error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? refusals.tooMuchMemory() : refusals.broken('file')
  ).toFailure()
}

/** Bytes that can be moved: a part of a larger buffer (Node hands out small files so) is copied out of it first. */
function ownBytes(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const isWhole = bytes.byteLength === bytes.buffer.byteLength && bytes.buffer instanceof ArrayBuffer
  return isWhole ? new Uint8Array(bytes.buffer as ArrayBuffer) : new Uint8Array(bytes)
}
