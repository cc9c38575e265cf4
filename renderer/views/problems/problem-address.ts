import { isOfKind } from '../../../data/records/record-id.ts'
import type { ProblemRow } from '../../../data/replies.ts'
import type { Address } from '../../address/address.ts'
import { rowKey } from '../coding/incident/row-key.ts'

type Told = Pick<ProblemRow, 'about' | 'incident' | 'field' | 'item' | 'other' | 'rule'>

/**
 * Where a problem is mended: the row of an incident, the card of an actor or a place (of a relation: of
 * that at its first end), or two of them side by side. Null
 * where no view shows the record.
 */
export function addressOf({ about, incident, field, item, other, rule }: Told): Address | null {
  if (incident !== null) {
    const row = field === null || about !== incident ? null : rowKey(field, item ?? 1)
    return { view: 'coding', incident, source: null, row }
  }
  const shown = isOfKind('relation', about) ? (other ?? about) : about
  const beside = rule === 'likely-duplicate' ? other : null
  if (isOfKind('actor', shown)) {
    return { view: 'actors', id: shown, with: beside && isOfKind('actor', beside) ? beside : null }
  }
  if (isOfKind('place', shown)) {
    return { view: 'places', id: shown, with: beside && isOfKind('place', beside) ? beside : null }
  }
  return null
}
