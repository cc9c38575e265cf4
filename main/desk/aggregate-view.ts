import { existing } from '../../data/edits/existing.ts'
import { type AggregateBeside, aggregateBeside } from '../../data/queries/aggregate-beside.ts'
import type { RecordId } from '../../data/records/record-id.ts'
import { Refusal } from '../../data/refusal.ts'
import type { Desk } from './desk.ts'
import { displayContext } from './display-context.ts'

/** Sets an aggregate beside the incidents that the workbook holds for its scope and period. */
export function aggregateView(desk: Desk, id: RecordId<'incident'>): AggregateBeside {
  const { records } = desk.store
  const aggregate = existing(records, id)
  if (aggregate.kind !== 'aggregate')
    throw new Refusal('no-aggregate', `${aggregate.code} is an incident, not an aggregate.`)
  const covered = desk.problems.coverage(id).map((one) => existing(records, one))
  const undated = desk.problems.undated(id)
  return aggregateBeside(displayContext(records), aggregate, { covered, undated })
}
