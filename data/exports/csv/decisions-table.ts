import { isOvertaken } from '../../evidence/overtaken.ts'
import type { Decision } from '../../records/decision.ts'
import type { Records } from '../../records/records.ts'
import { cellText } from './cell-text.ts'
import { itemNumbers } from './item-numbers.ts'
import { labelOf } from './label-of.ts'
import { compareTexts } from './order.ts'
import { standingClaims } from './overtaken-fields.ts'
import { PassageOrder } from './passage-order.ts'
import { plainColumns, type ReportTable } from './report-table.ts'

/** One row a decision: what is reported of a field and by which rule, why, who decided and when, over which claims. */
export function decisionsTable(records: Records): ReportTable {
  const decisions = inOrder(records)
  return {
    name: 'decisions.csv',
    columns: plainColumns(
      'decision',
      'subject',
      'about',
      'field',
      'item',
      'rule',
      'value',
      'reason',
      'author',
      'time',
      'claims',
      'overtaken',
    ),
    count: decisions.length,
    *rows(from) {
      for (const placed of decisions.slice(from)) {
        yield { id: placed.decision.id, cells: cellsOf(records, placed) }
      }
    },
  }
}

/** A decision with what it is about, and its item as the other files number it. */
type Placed = { decision: Decision; about: string; number: number }

function cellsOf(records: Records, { decision, about, number }: Placed): string[] {
  const { id, subject, field, rule, value, reason, author, time, claims } = decision
  return [
    id,
    subject,
    about,
    field,
    String(number),
    rule,
    cellText(records, value),
    reason ?? '',
    author,
    time,
    byValue(records, claims).join('; '),
    isOvertaken(decision, standingClaims(records, decision)) ? 'yes' : 'no',
  ]
}

/** Claims by what they say, since their ids are in the order of making. */
function byValue(records: Records, claims: Decision['claims']): string[] {
  const said = (id: Decision['claims'][number]) => cellText(records, records.get(id)?.value ?? null)
  return claims.toSorted((a, b) => compareTexts(said(a), said(b)) || compareTexts(a, b))
}

/** By what the decision is about, then field and item. */
function inOrder(records: Records): Placed[] {
  const order = new PassageOrder(records)
  const decisions = Array.from(records.ofKind('decision'), (decision) => ({
    decision,
    about: labelOf(records, decision.subject),
    number: itemNumbers(records, order, decision).get(decision.item) ?? decision.item,
  }))
  return decisions.sort(
    (a, b) =>
      compareTexts(a.about, b.about) ||
      compareTexts(a.decision.field, b.decision.field) ||
      a.number - b.number ||
      compareTexts(a.decision.id, b.decision.id),
  )
}
