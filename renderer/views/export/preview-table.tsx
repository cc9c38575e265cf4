import { type KeyboardEvent, useRef } from 'react'
import type { TablePreview } from '../../../data/exports/csv/preview.ts'
import { useFormats, useWords } from '../../language/use-words.ts'
import type { Cell } from './cell-evidence.ts'
import styles from './preview-table.module.css'

type PreviewTableProps = {
  preview: TablePreview
  /** The columns that are shown, by their places in the file. */
  shown: readonly number[]
  chosen: Cell | null
  onChoose: (cell: Cell) => void
}

const steps: Record<string, readonly [row: number, column: number]> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
}

/** The columns that say which row one is in; the first of them stays in sight. */
const keptInSight = new Set(['code', 'incident', 'name'])

/** The rows as the file will have them. One cell is chosen; arrow keys go from cell to cell. */
export function PreviewTable({ preview, shown, chosen, onChoose }: PreviewTableProps) {
  const words = useWords()
  const { number } = useFormats()
  const body = useRef<HTMLTableSectionElement>(null)
  const { columns, rows } = preview
  const [first = 0] = shown
  const kept = shown.find((at) => keptInSight.has(columns[at]?.name ?? '')) ?? first
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key]
    if (!step) return
    event.preventDefault()
    const mirrored = document.documentElement.dir === 'rtl' ? -1 : 1
    const from = chosen ?? { row: 0, column: first }
    const row = Math.max(0, Math.min(rows.length - 1, from.row + step[0]))
    const to = shown.indexOf(from.column) + step[1] * mirrored
    const column = shown[Math.max(0, Math.min(shown.length - 1, to))] ?? first
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
            {shown.map((at) => (
              <th
                key={at}
                scope="col"
                className={styles.head}
                data-column={at}
                data-field={columns[at]?.field ? 'yes' : 'no'}
                data-kept={at === kept ? 'yes' : undefined}
              >
                {columns[at]?.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body} onKeyDown={onKeyDown}>
          {rows.map(({ id, cells }, row) => (
            <tr key={`${id} ${number(row)}`}>
              {shown.map((column) => {
                const text = cells[column] ?? ''
                const here = chosen?.row === row && chosen.column === column
                const reached = here || (chosen === null && row === 0 && column === first)
                return (
                  <td
                    key={column}
                    className={styles.cell}
                    data-kept={column === kept ? 'yes' : undefined}
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
