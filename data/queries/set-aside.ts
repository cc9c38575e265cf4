import { fieldThatHeld, versionsOf } from '../codebook/changing/field-routes.ts'
import { shownValue } from '../codebook/changing/shown-value.ts'
import { codebookOf } from '../edits/existing.ts'
import type { SubjectId } from '../records/claim.ts'
import { isOfKind, type RecordId } from '../records/record-id.ts'
import type { DisplayContext } from './display-value.ts'
import { type CitationRow, citationRow } from './field-row.ts'

/** A value that the codebook in force cannot hold, as it stands beside its field or, where that is gone, by itself. */
export type SetAsideRow = {
  claim: RecordId<'claim'>
  subject: SubjectId
  field: string
  label: string
  item: number
  display: string
  /** Why it was set aside, in one sentence. */
  reason: string
  note: string | null
  citations: CitationRow[]
  /** *here* where the codebook in force has the field, so that the value can be typed anew. */
  place: 'here' | 'gone'
}

/** What was set aside of a subject and, for an incident, of the people in it. */
export function setAsideRows(context: DisplayContext, subject: SubjectId): SetAsideRow[] {
  const { records } = context
  const people = isOfKind('incident', subject) ? records.referring('participation', subject) : []
  const subjects = new Set<SubjectId>([subject, ...people.map(({ id }) => id)])
  const claims = [...subjects].flatMap((id) =>
    records.referring('claim', id).filter((claim) => claim.subject === id && claim.setAside !== null),
  )
  if (claims.length === 0) return []
  const versions = versionsOf(records)
  const current = codebookOf(records).fields
  return claims.map((claim) => {
    const gave = fieldThatHeld(versions, claim.subject, claim.field, claim.value)
    const now = current.find(
      (field) => field.id === claim.field && isOfKind(field.appliesTo.subject, claim.subject),
    )
    return {
      claim: claim.id,
      subject: claim.subject,
      field: claim.field,
      label: now?.label ?? gave?.label ?? claim.field,
      item: claim.item,
      display: shownValue(context, gave, claim.value),
      reason: claim.setAside ?? '',
      note: claim.note,
      citations: records
        .referring('citation', claim.id)
        .flatMap((citation) => citationRow(context, citation)),
      place: now ? 'here' : 'gone',
    }
  })
}
