import type { Edit } from '../../data/changes/edit.ts'
import { IncidentList, type IncidentListArgument } from '../../data/queries/incident-list.ts'
import type { Records } from '../../data/records/records.ts'

const keptAtMost = 4

/** The incident lists asked for lately, each kept in order by changes, so that scrolling never sorts again. */
export class IncidentLists {
  readonly #lists = new Map<string, IncidentList>()

  of(records: Records, { filter, sort }: Pick<IncidentListArgument, 'filter' | 'sort'>): IncidentList {
    const key = JSON.stringify([filter, sort.by])
    const list = this.#lists.get(key) ?? new IncidentList(records, { filter, by: sort.by })
    this.#lists.delete(key)
    this.#lists.set(key, list)
    for (const oldest of this.#lists.keys()) {
      if (this.#lists.size <= keptAtMost) break
      this.#lists.delete(oldest)
    }
    return list
  }

  note(edits: readonly Edit[]): void {
    for (const list of this.#lists.values()) list.note(edits)
  }

  clear(): void {
    this.#lists.clear()
  }
}
