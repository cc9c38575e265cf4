import { useState } from 'react'
import type { IncidentListArgument, IncidentRow } from '../../../data/queries/incident-list.ts'
import { printAddress } from '../../address/address.ts'
import { useSlices } from '../../bridge/use-slices.ts'
import { CoverageBar } from '../../design/coverage-bar/coverage-bar.tsx'
import type { TableSort } from '../../design/table/head-cell.tsx'
import { LongTable } from '../../design/table/long-table.tsx'
import { useFormats, useWords } from '../../language/use-words.ts'
import styles from './incidents-view.module.css'

type Sort = IncidentListArgument['sort']
type ColumnId = Sort['by'] | 'date' | 'place' | 'evidence'

type IncidentTableProps = {
  filter: IncidentListArgument['filter']
  sort: Sort
  onSort: (sort: Sort) => void
  total: number
}

const columns = [
  { id: 'code', width: '8.5rem', sorts: 'yes' },
  { id: 'title', width: 'minmax(14rem, 2.4fr)', sorts: 'yes', look: 'strong' },
  { id: 'type', width: 'minmax(8rem, 1fr)', sorts: 'yes', look: 'quiet' },
  { id: 'date', width: 'minmax(11.5rem, 1fr)' },
  { id: 'place', width: 'minmax(8rem, 1.2fr)' },
  { id: 'status', width: '6rem', sorts: 'yes', look: 'quiet' },
  { id: 'evidence', width: '9rem' },
] as const

const dayOrders = ['earliest', 'latest'] as const

/** The incidents as lines: what, when and where as reported, and how each is carried. */
export function IncidentTable({ filter, sort, onSort, total }: IncidentTableProps) {
  const words = useWords()
  const { number } = useFormats()
  const [range, setRange] = useState({ first: 0, last: 0 })
  const rows = useSlices<IncidentRow>('incidents', { filter, sort }, range)
  const cell = (row: IncidentRow, column: ColumnId) => {
    switch (column) {
      case 'earliest':
      case 'latest':
        return null
      case 'date':
        if (row.tally === null) return '…'
        if (row.date === null) return <span className={styles.undated}>{words('incidents.undated')}</span>
        return <bdi>{row.date}</bdi>
      case 'type':
        return row.kind === 'aggregate' ? words('incidentKind.aggregate') : (row.typeLabel ?? row.type)
      case 'status':
        return words(`status.${row.status}`)
      case 'place':
        return row.tally === null ? '…' : <bdi>{row[column]}</bdi>
      case 'evidence':
        return row.tally && <CoverageBar coverage={{ ...row.tally, empty: 0 }} thin="yes" />
      default:
        return <bdi>{row[column]}</bdi>
    }
  }
  return (
    <LongTable<IncidentRow, ColumnId>
      label={words('incidents.table', { total: number(total) })}
      columns={columns.map((column) => ({
        ...column,
        label: words(`incidents.columns.${column.id}`),
        ...(column.id === 'date' && {
          orders: dayOrders.map((id) => ({ id, label: words(`incidents.orders.${id}`) })),
        }),
      }))}
      total={total}
      rows={rows}
      onRange={setRange}
      cell={cell}
      href={(row) => printAddress({ view: 'coding', incident: row.id, source: null })}
      sort={sort}
      onSort={onSort as (sort: TableSort<ColumnId>) => void}
    />
  )
}
