import type { SearchHit } from '../../data/queries/search.ts'
import { Refusal } from '../../data/refusal.ts'
import { Pace } from '../workbook/pace.ts'

/** Searches under way, one for each asker: words are asked for anew with every letter, and only the last answer counts. */
export class RunningSearches {
  readonly #newest = new Map<string, Generator<void, SearchHit[]>>()

  /** Searches in turns with whatever else is asked for. Throws Refusal once a newer search of the same asker is there. */
  async run(looking: Generator<void, SearchHit[]>, asker: string | undefined): Promise<SearchHit[]> {
    if (asker !== undefined) this.#newest.set(asker, looking)
    const pace = new Pace()
    // What was asked in the same moment may take its place before anything is done.
    await pace.rest()
    for (;;) {
      if (asker !== undefined && this.#newest.get(asker) !== looking) {
        throw new Refusal('superseded', 'A newer search has taken the place of this one.')
      }
      const { done, value } = looking.next()
      if (done) {
        if (asker !== undefined) this.#newest.delete(asker)
        return value
      }
      if (pace.tired) await pace.rest()
    }
  }
}
