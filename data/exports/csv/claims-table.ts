import { isOfKind } from '../../records/record-id.ts'
import type { Records } from '../../records/records.ts'
import { countEnds, isNumbered } from '../../values/count-ends.ts'
import { dayEnds, isDate } from '../../values/day-ends.ts'
import { possibilities, type Value } from '../../values/value.ts'
import { cellText } from './cell-text.ts'
import { dateCodeCells, dateCodeColumns, placeCells, placeColumns } from './derived-columns.ts'
import { detailText } from './detail-text.ts'
import { labelOf } from './label-of.ts'
import { type PlacedClaim, placedClaims } from './placed-claims.ts'
import { plainColumns, type ReportTable } from './report-table.ts'

/** One row a claim, rivals side by side: what is claimed, and how many passages speak for and against it. */
export function claimsTable(records: Records): ReportTable {
  return {
    name: 'claims.csv',
    columns: plainColumns(
      ...['claim', 'incident', 'subject', 'about', 'field', 'item', 'value'],
      ...['low', 'high', 'earliest', 'latest', ...dateCodeColumns, ...placeColumns, 'words', 'detail'],
      ...['origin', 'supports', 'disputes', 'note', 'setAside'],
    ),
    count: records.count('claim'),
    *rows(from) {
      for (const { placed, skip } of placedClaims(records, from, () => 1)) {
        if (skip === 0) yield { id: placed.claim.id, cells: claimCells(records, placed) }
      }
    },
  }
}

function claimCells(records: Records, { claim, item, incidentCode, citations }: PlacedClaim): string[] {
  let supports = 0
  for (const { stance } of citations) if (stance === 'supports') supports += 1
  return [
    claim.id,
    incidentCode,
    claim.subject,
    isOfKind('incident', claim.subject) ? incidentCode : labelOf(records, claim.subject),
    claim.field,
    String(item),
    cellText(records, claim.value),
    ...spanCells(claim.value),
    ...dateCodeCells(claim.value),
    ...placeCells(records, claim.value),
    wordsOf(claim.value),
    detailText(records, claim.value),
    claim.origin,
    String(supports),
    String(citations.length - supports),
    claim.note ?? '',
    claim.setAside ?? '',
  ]
}

/** low, high, earliest, latest: what the value leaves open, alternatives included, an open end being empty. */
function spanCells(value: Value): [string, string, string, string] {
  const plain = possibilities(value)
  if (plain.every(isDate)) {
    const { earliest, latest } = dayEnds(plain)
    return ['', '', earliest ?? '', latest ?? '']
  }
  if (!plain.every(isNumbered)) return ['', '', '', '']
  const { low, high } = countEnds(plain)
  return [low === null ? '' : String(low), high === null ? '' : String(high), '', '']
}

/** The words that the value was read from, or the name that the source uses; of alternatives, those of each. */
function wordsOf(value: Value): string {
  if (typeof value === 'string' || Array.isArray(value)) return ''
  return possibilities(value)
    .flatMap((one) => {
      if (typeof one === 'string' || Array.isArray(one) || 'place' in one) return []
      return ('actor' in one ? one.as : one.words) ?? []
    })
    .join(' | ')
}
