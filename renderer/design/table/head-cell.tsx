import { ArrowDown, ArrowUp } from 'lucide-react'
import styles from './long-table.module.css'

export type Column<Id extends string> = {
  id: Id
  label: string
  /** As CSS has it for a column of a grid. */
  width: string
  sorts?: 'yes'
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
  const here = sort?.by === id
  const turned = here && sort.direction === 'up' ? 'down' : 'up'
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the button in it takes the focus
    // biome-ignore lint/a11y/useSemanticElements: rows are placed one by one, which no table element allows
    <div
      role="columnheader"
      className={styles.headCell}
      data-look={look}
      aria-sort={here ? (sort.direction === 'up' ? 'ascending' : 'descending') : undefined}
    >
      {sorts === undefined || !onSort ? (
        label
      ) : (
        <button type="button" className={styles.sort} onClick={() => onSort({ by: id, direction: turned })}>
          {label}
          {here &&
            (sort.direction === 'up' ? <ArrowUp aria-hidden="true" /> : <ArrowDown aria-hidden="true" />)}
        </button>
      )}
    </div>
  )
}
