import { SortedIds } from '../queries/sorted-ids.ts'
import type { Dismissal } from '../records/dismissal.ts'
import type { Records } from '../records/records.ts'
import { type Problem, type ProblemSubject, problemRules } from './problem.ts'

/** Those to look at, or those that were looked at and are none. */
export type Which = 'standing' | 'dismissed'

export type FoundProblem = Problem & { dismissal: Dismissal | null }

const weights = new Map(problemRules.map((rule, weight) => [rule, weight]))

/** Problems as they were found, the weightiest rule first, kept in that order: what changes is put in its place. */
export class KeptProblems {
  readonly #records: Records
  readonly #of = new Map<ProblemSubject, Problem[]>()
  readonly #found = new Map<string, Problem>()
  readonly #order: Record<Which, SortedIds>

  constructor(records: Records, problems: Iterable<Problem>) {
    this.#records = records
    const entries: Record<Which, [string, number][]> = { standing: [], dismissed: [] }
    for (const one of problems) {
      if (this.#found.has(nameOf(one))) continue
      const others = this.#of.get(one.about)
      if (others) others.push(one)
      else this.#of.set(one.about, [one])
      this.#found.set(nameOf(one), one)
      entries[this.#standingOf(one)].push([nameOf(one), weightOf(one)])
    }
    this.#order = { standing: SortedIds.of(entries.standing), dismissed: SortedIds.of(entries.dismissed) }
  }

  /** What was found on a record in place of what was. */
  keep(about: ProblemSubject, problems: readonly Problem[]): void {
    const now = new Map<string, Problem>()
    for (const one of problems) if (!now.has(nameOf(one))) now.set(nameOf(one), one)
    for (const one of this.#of.get(about) ?? []) if (!now.has(nameOf(one))) this.#drop(nameOf(one))
    for (const one of now.values()) this.#put(one)
    if (now.size === 0) this.#of.delete(about)
    else this.#of.set(about, [...now.values()])
  }

  total(which: Which): number {
    return this.#order[which].size
  }

  slice(which: Which, offset: number, limit: number): FoundProblem[] {
    return this.#order[which].slice(offset, limit, 'up').flatMap((name) => {
      const one = this.#found.get(name)
      return one ? [{ ...one, dismissal: this.#dismissalOf(one) }] : []
    })
  }

  of(about: ProblemSubject, which: Which): FoundProblem[] {
    return (this.#of.get(about) ?? [])
      .filter((one) => this.#standingOf(one) === which)
      .map((one) => ({ ...one, dismissal: this.#dismissalOf(one) }))
      .sort((a, b) => weightOf(a) - weightOf(b) || (a.key < b.key ? -1 : 1))
  }

  #put(one: Problem): void {
    const [name, which] = [nameOf(one), this.#standingOf(one)]
    this.#found.set(name, one)
    this.#order[which === 'standing' ? 'dismissed' : 'standing'].drop(name)
    this.#order[which].put(name, weightOf(one))
  }

  #drop(name: string): void {
    this.#found.delete(name)
    this.#order.standing.drop(name)
    this.#order.dismissed.drop(name)
  }

  #standingOf(one: Problem): Which {
    return this.#dismissalOf(one) === null ? 'standing' : 'dismissed'
  }

  #dismissalOf({ about, key }: Problem): Dismissal | null {
    return this.#records.referring('dismissal', about).find((one) => one.problem === key) ?? null
  }
}

/** Ids hold no space, so that names sort by the record first. */
function nameOf({ about, key }: Problem): string {
  return `${about} ${key}`
}

function weightOf({ rule }: Problem): number {
  return weights.get(rule) ?? weights.size
}
