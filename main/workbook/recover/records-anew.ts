import type { Edit } from '../../../data/changes/edit.ts'
import { recordKinds } from '../../../data/records/record-id.ts'
import type { Records } from '../../../data/records/records.ts'
import { referencesOf } from '../../../data/records/references.ts'
import { newSalt } from '../changes/new-salt.ts'
import { type SealedChange, sealChange } from '../journal/journal-line.ts'
import { misfitOf } from '../journal/replay.ts'
import { program } from './take-later.ts'

/**
 * A journal of one change that makes all records at once, for where the changes that made them are gone. Null where a
 * record is not certain: it does not fit its schema, or rests on one that is not there.
 */
export function recordsAnew(records: Records, workbook: string, time: string): SealedChange | null {
  const edits: Edit[] = []
  for (const kind of recordKinds) {
    for (const record of records.ofKind(kind)) {
      if (misfitOf(record) || referencesOf(record).some((id) => !records.get(id))) return null
      edits.push({ id: record.id, created: record })
    }
  }
  if (records.count('workbook') !== 1) return null
  const seal = { label: 'recover', author: program, parent: null, workbook, time, salt: newSalt() }
  return sealChange(edits, seal)
}
