import type { Codebook } from '../../../data/records/codebook.ts'
import type { TablePreviewReply } from '../../../data/replies.ts'
import type { TableMap } from '../../../data/tables/table-map.ts'
import { Select } from '../../design/select/select.tsx'
import { useWords } from '../../language/use-words.ts'
import { chosenOf, dateOrderOf, dateOrders, type UseChoice, withDateOrder, withUse } from './column-uses.ts'
import styles from './sheet.module.css'

type SheetProps = {
  preview: TablePreviewReply
  map: TableMap
  codebook: Codebook
  choices: readonly UseChoice[]
  onMap: (map: TableMap) => void
}

/** The first rows of the file, and above each column what it is taken for. */
export function Sheet({ preview, map, codebook, choices, onMap }: SheetProps) {
  const words = useWords()
  const { columns, rows } = preview
  const options = choices.map(({ id, label }) => ({ id, label }))
  const numbered = rows.map((cells, index) => ({ number: index, cells }))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className={styles.scroller} tabIndex={0} aria-label={words('table.sheet')}>
      <table className={styles.table}>
        <thead>
          <tr>
            {columns.map((column) => {
              const chosen = chosenOf(map, column, choices)
              const order = dateOrderOf(map, column, codebook)
              const several = chosen.id === 'several' ? [{ id: chosen.id, label: chosen.label }] : []
              return (
                <th key={column} scope="col" className={styles.head} data-used={chosen.use ? 'yes' : 'no'}>
                  <bdi className={styles.name}>{column}</bdi>
                  <Select
                    label={words('table.columnIs', { column })}
                    labelled="said"
                    options={[...several, ...options]}
                    selected={chosen.id}
                    onSelect={(id) => {
                      const use = choices.find((one) => one.id === id)?.use
                      if (use !== undefined) onMap(withUse(map, column, use))
                    }}
                  />
                  {order !== null && (
                    <Select
                      label={words('table.dateOrder', { column })}
                      labelled="said"
                      options={dateOrders.map((id) => ({ id, label: words(`table.order.${id}`) }))}
                      selected={order}
                      onSelect={(id) => onMap(withDateOrder(map, column, id))}
                    />
                  )}
                </th>
              )
            })}
          </tr>
        </thead>
        <tbody>
          {numbered.map(({ number, cells }) => (
            <tr key={number}>
              {columns.map((column, index) => (
                <td key={column} className={styles.cell} title={cells[index] ?? ''}>
                  <bdi>{cells[index] ?? ''}</bdi>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
