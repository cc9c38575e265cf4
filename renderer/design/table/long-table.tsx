import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import { type Column, HeadCell, type TableSort } from './head-cell.tsx'
import styles from './long-table.module.css'

type LongTableProps<Row, Id extends string> = {
  label: string
  columns: readonly Column<Id>[]
  total: number
  /** The rows that are known, by index; the others are on the way. */
  rows: ReadonlyMap<number, Row>
  /** Told which rows are in sight, so that they are asked for. */
  onRange: (range: { first: number; last: number }) => void
  cell: (row: Row, column: Id) => ReactNode
  /** Where a row leads; its first cell is the link. */
  href?: (row: Row) => string
  /** Whether a row is the one that is open beside the table. */
  isCurrent?: (row: Row) => boolean
  sort?: TableSort<Id>
  onSort?: (sort: TableSort<Id>) => void
}

const lineHeight = 36

/** A table of any length. Only the lines in sight are drawn and asked for, so that 100,000 are as quick as ten. */
export function LongTable<Row, Id extends string>(props: LongTableProps<Row, Id>) {
  const { label, columns, total, rows, onRange, cell, href } = props
  const scroller = useRef<HTMLDivElement>(null)
  const lines = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => lineHeight,
    overscan: 12,
  })
  const shown = lines.getVirtualItems()
  const first = shown[0]?.index ?? 0
  const last = shown.at(-1)?.index ?? 0
  useEffect(() => onRange({ first, last }), [onRange, first, last])
  const grid = { gridTemplateColumns: columns.map(({ width }) => width).join(' ') }
  const onKeyDown = (event: KeyboardEvent) => {
    const link = (event.target as Element).closest<HTMLElement>('[data-line]')
    const way = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (!link || way === undefined) return
    event.preventDefault()
    const index = Math.max(0, Math.min(total - 1, Number(link.dataset.line) + way))
    lines.scrollToIndex(index)
    const focus = () => scroller.current?.querySelector<HTMLElement>(`[data-line="${index}"]`)?.focus()
    requestAnimationFrame(focus)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys go from link to link inside
    <div className={styles.scroller} ref={scroller} onKeyDown={onKeyDown} tabIndex={href ? undefined : 0}>
      {/* biome-ignore lint/a11y/useSemanticElements: rows are placed one by one, which no table element allows */}
      <div role="table" aria-rowcount={total + 1} aria-label={label} className={styles.table}>
        {/* biome-ignore lint/a11y/useFocusableInteractive: the sort buttons in it take the focus */}
        {/* biome-ignore lint/a11y/useSemanticElements: as above */}
        <div role="row" className={styles.head} aria-rowindex={1} style={grid}>
          {columns.map((column) => (
            <HeadCell
              key={column.id}
              column={column}
              {...(props.sort ? { sort: props.sort } : {})}
              {...(props.onSort ? { onSort: props.onSort } : {})}
            />
          ))}
        </div>
        {/* biome-ignore lint/a11y/useSemanticElements: as above */}
        <div role="rowgroup" className={styles.lines} style={{ blockSize: lines.getTotalSize() }}>
          {shown.map(({ index, start }) => {
            const row = rows.get(index)
            return (
              // biome-ignore lint/a11y/useFocusableInteractive: the link in it takes the focus
              // biome-ignore lint/a11y/useSemanticElements: as above
              <div
                key={index}
                role="row"
                className={styles.line}
                aria-rowindex={index + 2}
                style={{ ...grid, transform: `translateY(${start}px)` }}
              >
                {columns.map(({ id, look }, at) => (
                  // biome-ignore lint/a11y/useSemanticElements: as above
                  <div key={id} role="cell" className={styles.cell} data-look={look}>
                    {row !== undefined &&
                      (at === 0 && href ? (
                        <a
                          className={styles.link}
                          data-line={index}
                          href={href(row)}
                          aria-current={props.isCurrent?.(row) ? 'true' : undefined}
                        >
                          {cell(row, id)}
                        </a>
                      ) : (
                        cell(row, id)
                      ))}
                  </div>
                ))}
              </div>
            )
          })}
        </div>
      </div>
    </div>
  )
}
