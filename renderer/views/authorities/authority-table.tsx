import { useState } from 'react'
import type { AuthorityListArgument, AuthorityListRow } from '../../../data/queries/authority-list.ts'
import { printAddress } from '../../address/address.ts'
import { useSlices } from '../../bridge/use-slices.ts'
import type { TableSort } from '../../design/table/head-cell.tsx'
import { LongTable } from '../../design/table/long-table.tsx'
import { useFormats, useWords } from '../../language/use-words.ts'
import { type AuthorityId, type AuthorityKind, authorityAddress } from './authority-address.ts'
import styles from './authority-table.module.css'

type Sort = AuthorityListArgument['sort']

type AuthorityTableProps = {
  kind: AuthorityKind
  filter: AuthorityListArgument['filter']
  sort: Sort
  onSort: (sort: Sort) => void
  total: number
  current: AuthorityId | null
}

const columns = [
  { id: 'name', width: 'minmax(11rem, 3fr)', sorts: 'yes', look: 'strong' },
  { id: 'kind', width: 'minmax(5.5rem, 1fr)', sorts: 'yes', look: 'quiet' },
  { id: 'use', width: '4.75rem', sorts: 'yes', look: 'number' },
  { id: 'incidents', width: '5.25rem', look: 'number' },
] as const

type ColumnId = (typeof columns)[number]['id']

/** Actors or places as lines: the name, the others it goes by, and how much speaks of it. */
export function AuthorityTable({ kind, filter, sort, onSort, total, current }: AuthorityTableProps) {
  const words = useWords()
  const { number } = useFormats()
  const [range, setRange] = useState({ first: 0, last: 0 })
  const rows = useSlices<AuthorityListRow>('authority-list', { of: kind, filter, sort }, range)
  const cell = (row: AuthorityListRow, column: ColumnId) => {
    switch (column) {
      case 'name':
        return (
          <>
            <bdi>{row.name}</bdi>
            {row.others.length > 0 && (
              <span className={styles.others}>
                {row.others.slice(0, 4).map((other, at) => (
                  <span key={other}>
                    {at > 0 && ' · '}
                    <bdi>{other}</bdi>
                  </span>
                ))}
              </span>
            )}
          </>
        )
      case 'kind':
        return row.kind === null ? '' : words(`authorities.kind.${row.kind}`)
      case 'use':
        return number(row.claims)
      case 'incidents':
        return number(row.incidents)
    }
  }
  return (
    <LongTable<AuthorityListRow, ColumnId>
      label={words(`authorities.list.${kind}`)}
      columns={columns.map((column) => ({
        ...column,
        label:
          column.id === 'kind'
            ? words(`authorities.kindLabel.${kind}`)
            : words(`authorities.columns.${column.id}`),
      }))}
      total={total}
      rows={rows}
      onRange={setRange}
      cell={cell}
      href={(row) => printAddress(authorityAddress(kind, row.id))}
      isCurrent={(row) => row.id === current}
      sort={sort as TableSort<ColumnId>}
      onSort={onSort as (sort: TableSort<ColumnId>) => void}
    />
  )
}
