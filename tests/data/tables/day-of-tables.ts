import { expect } from 'vitest'
import { cellText } from '../../../data/exports/csv/cell-text.ts'
import type { RecordOf } from '../../../data/records/record.ts'
import { planTable, type TablePlan } from '../../../data/tables/plan-table.ts'
import { parseTableMap } from '../../../data/tables/table-map.ts'
import { type Day, workbook } from '../in-memory-workbook.ts'

/** A workbook, and tables brought into it as a map says. */
export type TableDay = {
  day: Day
  /** What a table comes to, without making it. */
  plan(text: string, map: unknown): TablePlan
  /** Makes it; fails where a cell cannot be read. */
  bring(text: string, map: unknown): TablePlan
  /** Each incident's claims, as "field item: value (quote; quote)". */
  claims(): string[]
}

export function tableDay(day: Day = workbook()): TableDay {
  const plan = (text: string, map: unknown) => {
    const textSha256 = day.keepText(text)
    const known = day.all('source').find(({ texts }) => texts[0]?.sha256 === textSha256)
    const id = known?.id ?? day.source(text, { title: 'A table', kind: 'dataset' })
    return planTable(day.records, { id, textSha256, text }, parseTableMap(map), day.context)
  }
  return {
    day,
    plan,
    bring(text, map) {
      const planned = plan(text, map)
      expect(planned.bad).toEqual([])
      day.records.apply(planned.edits)
      return planned
    },
    claims: () => day.all('claim').map((claim) => claimLine(day, claim)),
  }
}

function claimLine(day: Day, claim: RecordOf<'claim'>): string {
  const quotes = day.records
    .referring('citation', claim.id)
    .map(({ excerpt }) => day.get(excerpt))
    .map(({ quote }) => quote)
  return `${claim.field} ${claim.item}: ${cellText(day.records, claim.value)} (${quotes.join('; ')})`
}
