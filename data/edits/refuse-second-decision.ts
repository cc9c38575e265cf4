import type { Edit } from '../changes/edit.ts'
import type { Decision } from '../records/decision.ts'
import { isOfKind } from '../records/record-id.ts'
import type { Records } from '../records/records.ts'
import { Refusal } from '../refusal.ts'

/** Refuses a second decision on one item of one field of one subject: of two, a report could only print one. */
export function refuseSecondDecision(records: Records, edits: readonly Edit[]): void {
  for (const edit of edits) {
    if (!isOfKind('decision', edit.id) || 'removed' in edit || !settles(edit)) continue
    const decision = records.get(edit.id)
    const other = decision && decisionsOn(records, decision).find(({ id }) => id !== decision.id)
    if (!other) continue
    throw new Refusal(
      'second-decision',
      'This was decided already; change that decision instead of making a second.',
      { id: edit.id, other: other.id },
    )
  }
}

function settles(edit: Edit): boolean {
  return (
    'created' in edit ||
    ('fields' in edit && ['subject', 'field', 'item'].some((name) => name in edit.fields))
  )
}

/** The decisions on one item; more than one only in a workbook that was written before this was a rule. */
export function decisionsOn(
  records: Records,
  { subject, field, item }: Pick<Decision, 'subject' | 'field' | 'item'>,
): Decision[] {
  return records
    .referring('decision', subject)
    .filter((one) => one.subject === subject && one.field === field && one.item === item)
}
