import { setImmediate } from 'node:timers/promises'

/** How long work may go on before others get a turn, in milliseconds. */
const slice = 10

/** Cuts long work into slices, so that whoever shares the thread stays responsive. */
export class Pace {
  #started = performance.now()

  /** Whether this slice is used up: then `await rest()`. Asked between small pieces of work. */
  get tired(): boolean {
    return performance.now() - this.#started > slice
  }

  /** Lets others have their turn. */
  async rest(): Promise<void> {
    await setImmediate()
    this.#started = performance.now()
  }
}
