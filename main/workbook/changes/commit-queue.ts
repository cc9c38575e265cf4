import type { ChangeNotice, PlannedChange } from '../../../data/changes/change.ts'
import type { Records } from '../../../data/records/records.ts'
import { Pace } from '../pace.ts'

/** A change, or what makes one of the records as they are when its turn comes. */
export type Plan = PlannedChange | ((records: Records) => PlannedChange)

/** One commit that waits for its turn. */
export type Waiting = {
  /** A plan that must read the disk first has its turn alone. */
  plan: Plan | { alone: () => Promise<Plan> }
  resolve(notice: ChangeNotice): void
  reject(reason: unknown): void
}

/** One whose turn has come. */
export type Planned = { plan: Plan; waiting: Waiting }

/** How many commits that wait together may share one fsync. */
const groupAtMost = 64

/** The one queue through which every change goes: in order, a group at a time, each change for itself. */
export class CommitQueue {
  readonly #write: (group: Planned[]) => Promise<void>
  readonly #waiting: Waiting[] = []
  readonly #pace = new Pace()
  #running: Promise<void> | null = null

  /** `write` answers each of a group, one way or the other, and never throws. */
  constructor(write: (group: Planned[]) => Promise<void>) {
    this.#write = write
  }

  add(plan: Waiting['plan']): Promise<ChangeNotice> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ plan, resolve, reject })
      this.#running ??= this.#run()
    })
  }

  /** Resolves when everything that was added so far was answered. */
  async idle(): Promise<void> {
    while (this.#running) await this.#running
  }

  async #run(): Promise<void> {
    // What is added in the same breath shares the first turn.
    await Promise.resolve()
    while (this.#waiting.length > 0) {
      // Whoever commits without end lets others have their turn.
      if (this.#pace.tired) await this.#pace.rest()
      const [first] = this.#waiting
      if (first && 'alone' in first.plan) await this.#runAlone(first, first.plan.alone)
      else await this.#write(this.#nextGroup())
    }
    this.#running = null
  }

  async #runAlone(waiting: Waiting, alone: () => Promise<Plan>): Promise<void> {
    this.#waiting.shift()
    try {
      await this.#write([{ plan: await alone(), waiting }])
    } catch (error) {
      waiting.reject(error)
    }
  }

  #nextGroup(): Planned[] {
    const group: Planned[] = []
    for (const waiting of this.#waiting) {
      if ('alone' in waiting.plan || group.length >= groupAtMost) break
      group.push({ plan: waiting.plan, waiting })
    }
    this.#waiting.splice(0, group.length)
    return group
  }
}
