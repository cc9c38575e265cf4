import type { ChangeId } from '../../data/changes/change.ts'
import type { HistoryRow } from '../../data/replies.ts'
import type { WorkbookStore } from '../workbook/workbook-store.ts'

/** The changes of a workbook, newest first. */
export async function historyRows(
  store: WorkbookStore,
  offset: number,
  limit: number,
): Promise<{ rows: HistoryRow[]; total: number }> {
  const total = store.number
  const last = total - offset
  const rows: HistoryRow[] = []
  for (let number = last; number > 0 && number > last - limit; number -= 1) {
    const { header, body } = await store.change(number)
    rows.push({
      number,
      id: header.id,
      author: header.author,
      time: header.time,
      label: header.label,
      undoes: header.undoes === undefined ? null : await numberBefore(store, number, header.undoes),
      records: body.edits.length,
    })
  }
  return { rows, total }
}

const lookedAtOnce = 200

/** The number of an earlier change: an undo seldom reaches far back, so the nearest are looked at first. */
async function numberBefore(store: WorkbookStore, number: number, id: ChangeId): Promise<number | null> {
  for (let to = number - 1; to > 0; to -= lookedAtOnce) {
    const from = Math.max(1, to - lookedAtOnce + 1)
    const headers = await store.headers(from, to)
    const index = headers.findIndex((header) => header.id === id)
    if (index >= 0) return from + index
  }
  return null
}
