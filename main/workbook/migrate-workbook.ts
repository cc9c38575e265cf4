import type { ChangeId } from '../../data/changes/change.ts'
import type { RecordId } from '../../data/records/record-id.ts'
import { recordKinds } from '../../data/records/record-id.ts'
import type { RecordTable } from '../../data/records/record-table.ts'
import { newSalt } from './changes/new-salt.ts'
import type { Finding } from './finding.ts'
import { type SealedChange, sealChange } from './journal/journal-line.ts'
import { firstMisfit, replayEdits } from './journal/replay.ts'
import type { Migration } from './migrations.ts'

/** The author of what no person did. */
const program = 'Sourceline'

/**
 * Makes the migrations on the records, in memory, and returns the changes to append: none for a step that has nothing to
 * do. What comes out must fit the schemas of today, else the finding says what does not, and nothing may be written.
 */
export async function migrateRecords(
  records: RecordTable,
  steps: readonly Migration[],
  at: { parent: ChangeId | null; workbook: string; time: string },
): Promise<{ changes: SealedChange[]; misfit: Finding | null }> {
  const changes: SealedChange[] = []
  for (const { name, to, edits } of steps) {
    const made = edits(records)
    if (made.length === 0) continue
    const change = sealChange(made, {
      label: `migrate-${name}`,
      author: program,
      parent: changes.at(-1)?.header.id ?? at.parent,
      workbook: at.workbook,
      time: at.time,
      salt: newSalt(),
    })
    const wrong = replayEdits(records, change.edits)
    if (wrong !== null) throw new Error(`the migration to version ${to} is wrong: ${wrong}`)
    changes.push(change)
  }
  return { changes, misfit: await firstMisfit(records, everyId(records)) }
}

function* everyId(records: RecordTable): Generator<RecordId> {
  for (const kind of recordKinds) for (const { id } of records.ofKind(kind)) yield id
}
