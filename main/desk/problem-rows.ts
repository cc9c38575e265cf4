import { fieldOf } from '../../data/edits/existing.ts'
import { fieldEvidence } from '../../data/evidence/field-evidence.ts'
import type { Problem, ProblemSubject } from '../../data/problems/problem.ts'
import { displayValue } from '../../data/queries/display-value.ts'
import type { SubjectId } from '../../data/records/claim.ts'
import { isOfKind, type RecordId } from '../../data/records/record-id.ts'
import type { Records } from '../../data/records/records.ts'
import type { ProblemRow } from '../../data/replies.ts'
import type { Desk } from './desk.ts'
import { displayContext } from './display-context.ts'

type Asked = { about?: string | undefined; dismissed?: boolean | undefined; offset: number; limit: number }

/** A slice of the problems of the open workbook, or of what one record's screen shows. */
export function problemRows(desk: Desk, { about, dismissed, offset, limit }: Asked) {
  const { records, number } = desk.store
  const which = dismissed ? 'dismissed' : 'standing'
  const on =
    about === undefined
      ? null
      : subjectsShownWith(records, about as ProblemSubject).flatMap((one) => desk.problems.of(one, which))
  const found = on ? on.slice(offset, offset + limit) : desk.problems.slice(which, offset, limit)
  const rows = found.map(
    (one): ProblemRow => ({
      ...one,
      title: titleOf(records, one.about),
      values: valuesOf(records, one),
      dismissal: one.dismissal && {
        id: one.dismissal.id,
        reason: one.dismissal.reason,
        author: one.dismissal.author,
      },
    }),
  )
  return { rows, total: on ? on.length : desk.problems.total(which), revision: number }
}

/** A record and what has its rows on the same screen: the people and the relations of an incident, of any other its relations. */
function subjectsShownWith(records: Records, id: ProblemSubject): ProblemSubject[] {
  const relations = records.referring('relation', id).filter(({ from }) => from === id)
  const people = isOfKind('incident', id) ? records.referring('participation', id) : []
  return [id, ...[...people, ...relations].map((one) => one.id)]
}

/** What the claims say between which nobody has decided, or the one claim that has no passage. */
function valuesOf(records: Records, { rule, about, field: id, item, details }: Problem): string[] {
  if ((rule !== 'rivals-undecided' && rule !== 'uncited') || id === null) return []
  const subject = about as SubjectId
  const field = fieldOf(records, subject, id)
  const context = displayContext(records)
  const row = fieldEvidence(records, subject, field).find((one) => one.item === item)
  const claims = (row?.claims ?? []).map(({ claim }) => claim)
  const meant = rule === 'uncited' ? claims.filter((claim) => claim.id === details.claim) : claims
  return [...new Set(meant.map(({ value }) => displayValue(context, field, value)))]
}

function titleOf(records: Records, id: RecordId): string {
  const record = records.get(id)
  if (!record) return id
  if ('code' in record) return `${record.code} ${record.title}`
  if ('names' in record) return record.names[0]?.text ?? id
  if ('type' in record && 'from' in record) {
    return `${titleOf(records, record.from)} · ${record.type} · ${titleOf(records, record.to)}`
  }
  if (!('role' in record)) return id
  const who = record.actor === null ? record.description : titleOf(records, record.actor)
  return `${titleOf(records, record.incident)} · ${who ?? record.role}`
}
