import type { ReplyOf } from '../../data/api.ts'
import { bareIncidentRow, type IncidentListArgument, incidentRow } from '../../data/queries/incident-list.ts'
import type { Desk } from './desk.ts'
import { displayContext } from './display-context.ts'

/** A slice of the incidents: of the open workbook, or without their claims of the one that is being opened. */
export function incidentRows(
  desk: Desk,
  { filter, sort, offset, limit }: IncidentListArgument,
): ReplyOf<'incidents'> {
  const coming = desk.opening?.records
  const records = coming ?? desk.store.records
  const lists = coming ? desk.opening.lists : desk.lists
  const list = lists.of(records, { filter, sort })
  const context = displayContext(records)
  const row = coming ? bareIncidentRow : incidentRow
  const rows = list.ids(offset, limit, sort.direction).flatMap((id) => {
    const incident = records.get(id)
    return incident ? [row(context, incident)] : []
  })
  return { rows, total: list.total, undated: list.undated, revision: desk.openStore?.number ?? 0 }
}
