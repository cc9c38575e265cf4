import type { FieldRow as Row } from '../../../../data/queries/incident-panel.ts'
import type { ProblemRow } from '../../../../data/replies.ts'
import { useWords } from '../../../language/use-words.ts'
import { FieldRow, type FieldRowProps } from './field-row.tsx'
import styles from './field-rows.module.css'
import { type RowKey, rowKey } from './row-key.ts'
import { useSetAside } from './set-aside/set-aside-context.ts'

export type FieldRowsProps = Pick<FieldRowProps, 'subject' | 'onToggle' | 'onEdit' | 'onGo' | 'onShow'> & {
  rows: readonly Row[]
  open: RowKey | null
  problems?: ReadonlyMap<RowKey, readonly ProblemRow[]>
}

const nothing: readonly ProblemRow[] = []

/**
 * The fields of one subject. Those with a claim, those that are required and the one that is open stand as rows; the
 * others are named in a line below, so that twenty empty fields do not hide the three that are known.
 */
export function FieldRows({ rows, open, problems, ...rest }: FieldRowsProps) {
  const words = useWords()
  const keyOf = (row: Row) => rowKey(row.field.id, row.item, rest.subject)
  const aside = useSetAside(rest.subject)
  const shown = rows.filter(
    (row) =>
      row.claims.length > 0 ||
      row.field.required ||
      open === keyOf(row) ||
      aside.some(({ field }) => field === row.field.id),
  )
  const empty = rows.filter((row) => !shown.includes(row))
  return (
    <>
      {shown.length > 0 && (
        <ul>
          {shown.map((row) => {
            const key = keyOf(row)
            return (
              <FieldRow
                key={key}
                row={row}
                open={open === key}
                problems={problems?.get(key) ?? nothing}
                {...rest}
              />
            )
          })}
        </ul>
      )}
      {empty.length > 0 && (
        <ul className={styles.empty} aria-label={words('coding.incident.emptyFields')}>
          {empty.map((row) => {
            const key = keyOf(row)
            return (
              <li key={key}>
                <button
                  type="button"
                  className={styles.field}
                  data-row={key}
                  onClick={() => rest.onToggle(key)}
                >
                  {row.field.label}
                </button>
              </li>
            )
          })}
        </ul>
      )}
    </>
  )
}
