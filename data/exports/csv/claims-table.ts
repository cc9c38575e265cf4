import type { Citation } from '../../records/citation.ts'
import type { Records } from '../../records/records.ts'
import { boundsOf } from '../../values/edtf.ts'
import { possibilities, type Value } from '../../values/value.ts'
import { cellText } from './cell-text.ts'
import { type PlacedClaim, placedClaims } from './order.ts'
import { plainColumns, type ReportTable } from './report-table.ts'

/** One row a claim, rivals side by side: what is claimed, and how many passages speak for and against it. */
export function claimsTable(records: Records): ReportTable {
  return {
    name: 'claims.csv',
    columns: plainColumns(
      'claim',
      'incident',
      'subject',
      'field',
      'item',
      'value',
      'low',
      'high',
      'earliest',
      'latest',
      'words',
      'origin',
      'supports',
      'disputes',
      'note',
    ),
    count: records.count('claim'),
    *rows(from) {
      let index = 0
      for (const placed of placedClaims(records)) {
        if (index >= from) yield { id: placed.claim.id, cells: claimCells(records, placed) }
        index += 1
      }
    },
  }
}

function claimCells(records: Records, { claim, field, incidentCode, citations }: PlacedClaim): string[] {
  const count = (stance: Citation['stance']) =>
    String(citations.filter((one) => one.stance === stance).length)
  return [
    claim.id,
    incidentCode,
    claim.subject,
    claim.field,
    String(claim.item),
    cellText(records, claim.value),
    ...spanCells(claim.value),
    claim.origin,
    count('supports'),
    count('disputes'),
    claim.note ?? '',
  ]
}

/** low, high, earliest, latest, words: what the value leaves open, an open end being empty. */
function spanCells(value: Value): string[] {
  const cells = { low: '', high: '', earliest: '', latest: '', words: '' }
  const plain = possibilities(value)
  const [only] = plain
  if (plain.length === 1 && typeof only === 'object' && !Array.isArray(only)) {
    if ('edtf' in only) {
      const bounds = boundsOf(only.edtf)
      cells.earliest = bounds?.earliest ?? ''
      cells.latest = bounds?.latest ?? ''
      cells.words = only.words ?? ''
    } else if ('actor' in only) {
      cells.words = only.as ?? ''
    } else if (!('place' in only)) {
      cells.low = only.min === undefined ? '' : String(only.min)
      cells.high = only.max === undefined ? '' : String(only.max)
      cells.words = only.words ?? ''
    }
  }
  return Object.values(cells)
}
