import type { SubjectId } from '../../../../data/records/claim.ts'
import type { RecordId } from '../../../../data/records/record-id.ts'

/** What a value is typed for: a field of a subject, and the claim that is corrected, if one is. */
export type TypingAt = { subject: SubjectId; field: string; claim?: RecordId<'claim'> }
