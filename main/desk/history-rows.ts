import type { HistoryRow } from '../../data/replies.ts'
import type { WorkbookStore } from '../workbook/workbook-store.ts'
import { aboutChange, type Gone } from './about-change.ts'
import { numberBefore } from './first-deed.ts'

/** The changes of a workbook, newest first. */
export async function historyRows(
  store: WorkbookStore,
  offset: number,
  limit: number,
): Promise<{ rows: HistoryRow[]; total: number }> {
  const total = store.number
  const last = total - offset
  const rows: HistoryRow[] = []
  const gone: Gone = new Map()
  for (let number = last; number > 0 && number > last - limit; number -= 1) {
    const change = await store.change(number)
    const { header, body } = change
    rows.push({
      number,
      id: header.id,
      author: header.author,
      time: header.time,
      label: header.label,
      undoes: header.undoes === undefined ? null : await numberBefore(store, number, header.undoes),
      about: await aboutChange(store, change, gone),
      records: body.edits.length,
    })
  }
  return { rows, total }
}
