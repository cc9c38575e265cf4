import { useState } from 'react'
import type { HistoryRow } from '../../../data/replies.ts'
import { useAnswer } from '../../bridge/use-answer.ts'
import { useSlices } from '../../bridge/use-slices.ts'
import { EmptyState } from '../../design/empty-state/empty-state.tsx'
import { LongTable } from '../../design/table/long-table.tsx'
import { ViewHead } from '../../design/view-head/view-head.tsx'
import { InFoot } from '../../frame/foot-slot.tsx'
import { aboutWords } from '../../language/about-words.ts'
import { changeWords } from '../../language/change-words.ts'
import { useFormats, useWords } from '../../language/use-words.ts'
import styles from './history-view.module.css'

const columns = [
  { id: 'number', width: '6rem', look: 'number' },
  { id: 'what', width: 'minmax(14rem, 2fr)', look: 'strong' },
  { id: 'about', width: 'minmax(12rem, 2fr)' },
  { id: 'who', width: 'minmax(8rem, 1fr)' },
  { id: 'when', width: 'minmax(12rem, 1fr)', look: 'quiet' },
  { id: 'records', width: '8rem', look: 'quiet' },
] as const

type ColumnId = (typeof columns)[number]['id']

/** Every change ever made, newest first: what, by whom, when. */
export function HistoryView() {
  const words = useWords()
  const formats = useFormats()
  const [range, setRange] = useState({ first: 0, last: 0 })
  const count = useAnswer('history', { offset: 0, limit: 1 })
  const rows = useSlices<HistoryRow>('history', {}, range)
  const total = count.data?.total ?? null
  const cell = (row: HistoryRow, column: ColumnId) => {
    switch (column) {
      case 'number':
        return formats.number(row.number)
      case 'what':
        return row.undoes === null
          ? changeWords(words, row.label)
          : `${changeWords(words, row.label)}: ${words('history.undoes', { number: row.undoes })}`
      case 'about':
        return <bdi>{aboutWords(words, formats, row.about)}</bdi>
      case 'who':
        return <bdi>{row.author}</bdi>
      case 'when':
        return formats.moment(row.time)
      case 'records':
        return words('history.records', { count: row.records })
    }
  }
  return (
    <div className={styles.view}>
      <ViewHead title={words('frame.history')} />
      {total === 0 && <EmptyState title={words('history.none')} />}
      {total !== null && total > 0 && (
        <LongTable<HistoryRow, ColumnId>
          label={words('history.table')}
          columns={columns.map((column) => ({ ...column, label: words(`history.columns.${column.id}`) }))}
          total={total}
          rows={rows}
          onRange={setRange}
          cell={cell}
        />
      )}
      <InFoot>{total !== null && words('history.count', { count: total })}</InFoot>
    </div>
  )
}
