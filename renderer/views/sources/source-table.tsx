import { useState } from 'react'
import type { SourceListArgument, SourceRow } from '../../../data/queries/source-list.ts'
import { printAddress } from '../../address/address.ts'
import { useSlices } from '../../bridge/use-slices.ts'
import type { TableSort } from '../../design/table/head-cell.tsx'
import { LongTable } from '../../design/table/long-table.tsx'
import { dayWords } from '../../language/day-words.ts'
import { useFormats, useWords } from '../../language/use-words.ts'
import styles from './source-table.module.css'

type Sort = SourceListArgument['sort']

const columns = [
  { id: 'title', width: 'minmax(16rem, 3fr)', sorts: 'yes', look: 'strong' },
  { id: 'publisher', width: 'minmax(8rem, 1.2fr)', sorts: 'yes' },
  { id: 'published', width: '8rem', sorts: 'yes' },
  { id: 'language', width: '7rem', look: 'quiet' },
  { id: 'reliability', width: '5rem', look: 'quiet' },
  { id: 'length', width: '9rem', look: 'number' },
  { id: 'excerpts', width: '6rem', look: 'number' },
] as const

type ColumnId = (typeof columns)[number]['id']

type SourceTableProps = {
  filter: SourceListArgument['filter']
  sort: Sort
  onSort: (sort: Sort) => void
  total: number
}

/** The sources as lines. What is not known of one is left empty; opening it says so and lets it be filled in. */
export function SourceTable({ filter, sort, onSort, total }: SourceTableProps) {
  const words = useWords()
  const formats = useFormats()
  const [range, setRange] = useState({ first: 0, last: 0 })
  const rows = useSlices<SourceRow>('sources', { filter, sort }, range)
  const cell = (row: SourceRow, column: ColumnId) => {
    switch (column) {
      case 'title':
        return (
          <bdi>
            {row.title ?? row.fileName ?? words('facts.untitled')}
            {row.copyOf !== null && <span className={styles.copy}>{words('sources.copy')}</span>}
          </bdi>
        )
      case 'publisher':
        return <bdi>{row.publisher}</bdi>
      case 'published':
        return row.published && dayWords(formats, row.published)
      case 'language':
        return row.language && formats.language(row.language)
      case 'reliability':
        return row.reliability
      case 'length':
        return row.length === null ? words('sources.noText') : formats.number(row.length)
      case 'excerpts':
        return formats.number(row.excerpts)
    }
  }
  return (
    <LongTable<SourceRow, ColumnId>
      label={words('sources.table')}
      columns={columns.map((column) => ({ ...column, label: words(`sources.columns.${column.id}`) }))}
      total={total}
      rows={rows}
      onRange={setRange}
      cell={cell}
      href={(row) => printAddress({ view: 'coding', incident: null, source: row.id })}
      sort={sort as TableSort<ColumnId>}
      onSort={onSort as (sort: TableSort<ColumnId>) => void}
    />
  )
}
