import { groupBy } from '../../group-by.ts'
import type { SubjectId } from '../../records/claim.ts'
import type { Decision } from '../../records/decision.ts'
import type { Records } from '../../records/records.ts'
import type { PassageOrder } from './passage-order.ts'

/**
 * The items of a field as every file of a report numbers them: from 1 on without gaps, in the order of their passages,
 * whatever numbers the records bear. Items on which only a decision stands come last.
 */
export function itemNumbers(
  records: Records,
  order: PassageOrder,
  { subject, field }: { subject: SubjectId; field: string },
): ReadonlyMap<number, number> {
  const isHere = (one: { subject: SubjectId; field: string }) =>
    one.subject === subject && one.field === field
  const claims = records.referring('claim', subject).filter(isHere)
  const cited = claims.map((claim) => ({ claim, citations: records.referring('citation', claim.id) }))
  const claimed = claims.length === 0 ? [] : order.items(cited).map(([first]) => first?.claim.item ?? 1)
  const decided = records.referring('decision', subject).filter(isHere)
  const bare = [...groupBy(decided, ({ item }: Decision) => item).keys()].sort((a, b) => a - b)
  return new Map([...new Set([...claimed, ...bare])].map((item, index) => [item, index + 1]))
}
