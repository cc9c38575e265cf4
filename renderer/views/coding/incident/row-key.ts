import type { SubjectId } from '../../../../data/records/claim.ts'
import { isOfKind } from '../../../../data/records/record-id.ts'

/** Names a row: a field, and its item where it repeats; of anything but the incident also whose field it is. */
export type RowKey = `${string}#${number}`

export function rowKey(field: string, item: number, subject?: SubjectId): RowKey {
  return subject === undefined || isOfKind('incident', subject)
    ? `${field}#${item}`
    : `${subject}/${field}#${item}`
}
