import { isOvertaken } from '../../evidence/overtaken.ts'
import type { Claim, SubjectId } from '../../records/claim.ts'
import type { Decision } from '../../records/decision.ts'
import type { Records } from '../../records/records.ts'
import { compareTexts } from './order.ts'

/** The claims that stand where a decision was made. */
export function standingClaims(records: Records, { subject, field, item }: Decision): Claim[] {
  return records
    .referring('claim', subject)
    .filter((claim) => claim.subject === subject && claim.field === field && claim.item === item)
    .filter((claim) => claim.setAside === null)
}

/** The fields of a subject whose claims changed after they were decided, by their ids. */
export function overtakenFields(records: Records, subject: SubjectId): string[] {
  const overtaken = records
    .referring('decision', subject)
    .filter((decision) => decision.subject === subject)
    .filter((decision) => isOvertaken(decision, standingClaims(records, decision)))
  return [...new Set(overtaken.map(({ field }) => field))].sort(compareTexts)
}
