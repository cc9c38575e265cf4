import { type KeyboardEvent, useRef } from 'react'
import type { TablePreview } from '../../../data/exports/csv/preview.ts'
import { useFormats, useWords } from '../../language/use-words.ts'
import type { Cell } from './cell-evidence.ts'
import styles from './preview-table.module.css'

type PreviewTableProps = { preview: TablePreview; chosen: Cell | null; onChoose: (cell: Cell) => void }

const steps: Record<string, readonly [row: number, column: number]> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
}

/** The rows as the file will have them. One cell is chosen; arrow keys go from cell to cell. */
export function PreviewTable({ preview, chosen, onChoose }: PreviewTableProps) {
  const words = useWords()
  const { number } = useFormats()
  const body = useRef<HTMLTableSectionElement>(null)
  const { columns, rows } = preview
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key]
    if (!step) return
    event.preventDefault()
    const mirrored = document.documentElement.dir === 'rtl' ? -1 : 1
    const from = chosen ?? { row: 0, column: 0 }
    const row = Math.max(0, Math.min(rows.length - 1, from.row + step[0]))
    const column = Math.max(0, Math.min(columns.length - 1, from.column + step[1] * mirrored))
    onChoose({ row, column })
    body.current?.querySelector<HTMLElement>(`[data-cell="${row} ${column}"]`)?.focus()
  }
  return (
    <div
      className={styles.scroller}
      // Without a row there is no cell to go to: the keyboard scrolls the heads themselves.
      tabIndex={rows.length === 0 ? 0 : undefined}
    >
      <table className={styles.table}>
        <thead>
          <tr>
            {columns.map(({ name, field }) => (
              <th key={name} scope="col" className={styles.head} data-field={field === null ? 'no' : 'yes'}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body} onKeyDown={onKeyDown}>
          {rows.map(({ id, cells }, row) => (
            <tr key={`${id} ${number(row)}`}>
              {cells.map((text, column) => {
                const here = chosen?.row === row && chosen.column === column
                const reached = here || (chosen === null && row === 0 && column === 0)
                return (
                  <td
                    key={columns[column]?.name ?? column}
                    className={styles.cell}
                    data-chosen={here ? 'yes' : 'no'}
                  >
                    <button
                      type="button"
                      className={styles.text}
                      data-cell={`${row} ${column}`}
                      tabIndex={reached ? 0 : -1}
                      aria-pressed={here}
                      title={text}
                      onClick={() => onChoose({ row, column })}
                    >
                      <bdi>{text}</bdi>
                      {text === '' && <span className="said-only">{words('export.emptyCell')}</span>}
                    </button>
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
