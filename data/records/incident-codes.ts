import type { Incident } from './incident.ts'
import type { RecordId } from './record-id.ts'

/** What ends in a running number: what stands before it, and the number. Longer ones are nobody's count. */
const numbered = /^(.*?)(\d{1,9})$/

/** The codes of incidents, those included that one bore before it was merged, since reports may have named it by them. */
export class IncidentCodes {
  readonly #bearers = new Map<string, RecordId<'incident'>>()
  /** The highest running number behind each stem; a stem that is not here has to be looked through. */
  readonly #last = new Map<string, number>()

  constructor(incidents: Iterable<Incident>) {
    for (const incident of incidents) this.add(incident)
  }

  add({ id, code, formerCodes }: Incident): void {
    for (const one of [code, ...formerCodes]) {
      this.#bearers.set(one, id)
      const [, stem, number] = numbered.exec(one) ?? []
      const last = stem === undefined ? undefined : this.#last.get(stem)
      if (stem !== undefined && last !== undefined && Number(number) > last)
        this.#last.set(stem, Number(number))
    }
  }

  remove({ id, code, formerCodes }: Incident): void {
    for (const one of [code, ...formerCodes]) {
      if (this.#bearers.get(one) !== id) continue
      this.#bearers.delete(one)
      const [, stem, number] = numbered.exec(one) ?? []
      if (stem !== undefined && this.#last.get(stem) === Number(number)) this.#last.delete(stem)
    }
  }

  bearerOf(code: string): RecordId<'incident'> | undefined {
    return this.#bearers.get(code)
  }

  /** The highest running number behind a stem, as 12 where SY-2025-0012 is the last of SY-2025-; 0 where there is none. */
  lastNumber(stem: string): number {
    const known = this.#last.get(stem)
    if (known !== undefined) return known
    let last = 0
    for (const code of this.#bearers.keys()) {
      if (!code.startsWith(stem)) continue
      const [, own, number] = numbered.exec(code) ?? []
      if (own === stem) last = Math.max(last, Number(number))
    }
    this.#last.set(stem, last)
    return last
  }
}
