import type { ProblemRow } from '../../data/api.ts'
import type { ProblemSubject } from '../../data/problems/problem.ts'
import type { RecordId } from '../../data/records/record-id.ts'
import type { Records } from '../../data/records/records.ts'
import type { Desk } from './desk.ts'

type Asked = { about?: string | undefined; dismissed?: boolean | undefined; offset: number; limit: number }

/** A slice of the problems of the open workbook, or of one record of it. */
export function problemRows(desk: Desk, { about, dismissed, offset, limit }: Asked) {
  const { records, number } = desk.store
  const all = desk.problems.all(dismissed ? 'dismissed' : 'standing')
  const found = about === undefined ? all : all.filter((one) => one.about === about)
  const rows = found.slice(offset, offset + limit).map(
    (one): ProblemRow => ({
      ...one,
      title: titleOf(records, one.about),
      dismissal: one.dismissal && {
        id: one.dismissal.id,
        reason: one.dismissal.reason,
        author: one.dismissal.author,
      },
    }),
  )
  return { rows, total: found.length, revision: number }
}

function titleOf(records: Records, id: ProblemSubject): string {
  const record = records.get(id as RecordId)
  if (!record) return id
  if ('code' in record) return `${record.code} ${record.title}`
  if ('names' in record) return record.names[0]?.text ?? id
  return id
}
