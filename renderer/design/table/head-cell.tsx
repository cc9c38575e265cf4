import { ArrowDown, ArrowUp } from 'lucide-react'
import styles from './long-table.module.css'

export type Column<Id extends string> = {
  id: Id
  label: string
  /** As CSS has it for a column of a grid. */
  width: string
  sorts?: 'yes'
  /** What one can order by here, where that is not the one thing the column shows. */
  orders?: readonly { id: Id; label: string }[]
  look?: 'strong' | 'quiet' | 'number'
}

export type TableSort<Id extends string> = { by: Id; direction: 'up' | 'down' }

type HeadCellProps<Id extends string> = {
  column: Column<Id>
  sort?: TableSort<Id>
  onSort?: (sort: TableSort<Id>) => void
}

/** The head of a column; a press orders by it, a second one the other way round. */
export function HeadCell<Id extends string>({ column, sort, onSort }: HeadCellProps<Id>) {
  const { id, label, sorts, look } = column
  const orders = column.orders ?? (sorts === undefined ? [] : [{ id, label }])
  const here = orders.some((order) => order.id === sort?.by)
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the button in it takes the focus
    // biome-ignore lint/a11y/useSemanticElements: rows are placed one by one, which no table element allows
    <div
      role="columnheader"
      className={styles.headCell}
      data-look={look}
      aria-sort={here ? (sort?.direction === 'up' ? 'ascending' : 'descending') : undefined}
    >
      {orders.length === 0 || !onSort
        ? label
        : orders.map((order) => <OrderButton key={order.id} order={order} sort={sort} onSort={onSort} />)}
    </div>
  )
}

type OrderButtonProps<Id extends string> = {
  order: { id: Id; label: string }
  sort: TableSort<Id> | undefined
  onSort: (sort: TableSort<Id>) => void
}

function OrderButton<Id extends string>({ order: { id, label }, sort, onSort }: OrderButtonProps<Id>) {
  const direction = sort?.by === id ? sort.direction : null
  const turned = direction === 'up' ? 'down' : 'up'
  return (
    <button type="button" className={styles.sort} onClick={() => onSort({ by: id, direction: turned })}>
      {label}
      {direction === 'up' && <ArrowUp aria-hidden="true" />}
      {direction === 'down' && <ArrowDown aria-hidden="true" />}
    </button>
  )
}
