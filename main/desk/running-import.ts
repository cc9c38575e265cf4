import { Refusal } from '../../data/refusal.ts'

/** The one import that may be under way, of files or of a table. */
export class RunningImport {
  #running: AbortController | null = null

  /** Does the work unless another one is under way; its signal says when somebody has cancelled it. */
  async run<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    if (this.#running) throw new Refusal('importing', 'An import is under way; wait for it or cancel it.')
    const running = new AbortController()
    this.#running = running
    try {
      return await work(running.signal)
    } finally {
      this.#running = null
    }
  }

  cancel(): void {
    this.#running?.abort()
  }
}
