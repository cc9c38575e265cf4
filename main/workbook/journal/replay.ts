import { z } from 'zod'
import type { Edit } from '../../../data/changes/edit.ts'
import { misfitReason } from '../../../data/misfit/misfit-reason.ts'
import { type AnyRecord, parseRecord, recordSchemas } from '../../../data/records/record.ts'
import { kindOf, type RecordId, recordKinds } from '../../../data/records/record-id.ts'
import type { RecordTable } from '../../../data/records/record-table.ts'
import type { Records } from '../../../data/records/records.ts'
import type { Finding } from '../finding.ts'
import { Pace } from '../pace.ts'

/** Makes the edits of a change from the journal; a sentence says why that cannot be, and then none may be trusted. */
export function replayEdits(records: RecordTable, edits: readonly Edit[]): string | null {
  for (const edit of edits) {
    if (!recordKinds.includes(kindOf(edit.id))) return `${edit.id} is not the id of any kind of record`
    const there = records.get(edit.id) !== undefined
    if ('created' in edit) {
      if (there) return `${edit.id} is made a second time`
      if (edit.created.id !== edit.id) return `${edit.id} is made with another id`
    } else if (!there) return `${edit.id} is changed but was never made`
    records.apply([edit])
  }
  return null
}

/** The first of the records that does not fit its schema, or null. Records that are gone are passed over. */
export async function firstMisfit(records: Records, ids: Iterable<RecordId>): Promise<Finding | null> {
  const pace = new Pace()
  for (const id of ids) {
    if (pace.tired) await pace.rest()
    const record = records.get(id)
    const misfit = record ? misfitOf(record) : null
    if (misfit) return misfit
  }
  return null
}

/** Where a record does not fit its schema; null where it does. */
export function misfitOf(record: AnyRecord): Finding | null {
  try {
    parseRecord(record.id, record)
    return null
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error
    const [issue] = error.issues
    return {
      kind: 'record',
      id: record.id,
      expected: misfitReason(error, { given: record, schema: recordSchemas[kindOf(record.id)] }),
      found: issue && issue.path.length > 0 ? `${issue.path.join('.')} that does not fit` : 'another shape',
    }
  }
}
