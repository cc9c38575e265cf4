import type { ChangeHeader, ChangeId } from '../../data/changes/change.ts'
import type { WorkbookStore } from '../workbook/workbook-store.ts'

const lookedAtOnce = 200

/** The number of an earlier change: an undo seldom reaches far back, so the nearest are looked at first. */
export async function numberBefore(
  store: WorkbookStore,
  number: number,
  id: ChangeId,
): Promise<number | null> {
  for (let to = number - 1; to > 0; to -= lookedAtOnce) {
    const from = Math.max(1, to - lookedAtOnce + 1)
    const headers = await store.headers(from, to)
    const index = headers.findIndex((header) => header.id === id)
    if (index >= 0) return from + index
  }
  return null
}

/** What was done in the first place, by its label: an undo and a redo lead back to the change that they are about. */
export async function firstDeed(store: WorkbookStore, header: ChangeHeader): Promise<string> {
  let at = header
  let before = store.number + 1
  while (at.undoes !== undefined) {
    const number = await numberBefore(store, before, at.undoes)
    const [found] = number === null ? [] : await store.headers(number, number)
    if (number === null || !found) break
    at = found
    before = number
  }
  return at.label
}
