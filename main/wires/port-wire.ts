import type { Reply } from '../../data/api.ts'
import type { Notice } from '../../data/replies.ts'
import type { RawWire } from './wire.ts'

/** The end of a channel between two threads: `MessagePort`, `Worker` and `parentPort` all have this much. */
export type Port = {
  postMessage(message: unknown): void
  on(event: 'message', listener: (message: unknown) => void): unknown
}

type Asked = { id: number; name: string; argument: unknown }
type Told = { id: number; reply: Reply<unknown> } | { notice: Notice }

/** Answers requests that come through a port, and passes every notice on. */
export function serveWire(wire: RawWire, port: Port): void {
  port.on('message', (message) => {
    const { id, name, argument } = message as Asked
    wire.request(name, argument).then((reply) => port.postMessage({ id, reply } satisfies Told))
  })
  wire.subscribe((notice) => port.postMessage({ notice } satisfies Told))
}

/** The other end: a wire whose desk sits in another thread, so that nothing it does holds this one up. */
export class PortWire implements RawWire {
  readonly #port: Port
  readonly #waiting = new Map<number, (reply: Reply<unknown>) => void>()
  readonly #listeners = new Set<(notice: Notice) => void>()
  #lastId = 0
  #broken: Reply<never> | null = null

  constructor(port: Port) {
    this.#port = port
    port.on('message', (message) => this.#receive(message as Told))
  }

  request(name: string, argument: unknown): Promise<Reply<unknown>> {
    if (this.#broken) return Promise.resolve(this.#broken)
    this.#lastId += 1
    const id = this.#lastId
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve)
      this.#port.postMessage({ id, name, argument } satisfies Asked)
    })
  }

  subscribe(listener: (notice: Notice) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Everything still asked, and all that will be, is answered with the reason why nobody answers any more. */
  breakOff(sentence: string): void {
    this.#broken = { ok: false, error: { code: 'desk-gone', sentence, details: {} } }
    for (const resolve of this.#waiting.values()) resolve(this.#broken)
    this.#waiting.clear()
  }

  #receive(told: Told): void {
    if ('notice' in told) {
      for (const listener of this.#listeners) listener(told.notice)
      return
    }
    this.#waiting.get(told.id)?.(told.reply)
    this.#waiting.delete(told.id)
  }
}
