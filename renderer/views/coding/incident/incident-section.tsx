import type { ProblemRow } from '../../../../data/api.ts'
import type { IncidentPanel } from '../../../../data/queries/incident-panel.ts'
import { useWords } from '../../../language/use-words.ts'
import { FieldRow, type FieldRowProps } from './field-row.tsx'
import styles from './incident-section.module.css'
import { type RowKey, rowKey } from './row-key.ts'

type IncidentSectionProps = Pick<FieldRowProps, 'subject' | 'onToggle' | 'onEdit' | 'onGo' | 'onShow'> & {
  section: IncidentPanel['sections'][number]
  open: RowKey | null
  problems: ReadonlyMap<RowKey, readonly ProblemRow[]>
}

const nothing: readonly ProblemRow[] = []

/**
 * A section of the codebook. Fields with a claim, fields that are required and the one that is open stand as rows; the
 * others are named in a line below, so that twenty empty fields do not hide the three that are known.
 */
export function IncidentSection({ section, open, problems, ...rest }: IncidentSectionProps) {
  const words = useWords()
  const shown = section.rows.filter(
    (row) => row.claims.length > 0 || row.field.required || open === rowKey(row.field.id, row.item),
  )
  const empty = section.rows.filter((row) => !shown.includes(row))
  return (
    <section className={styles.section} aria-label={section.label}>
      <h3 className={styles.title}>{section.label}</h3>
      <ul>
        {shown.map((row) => {
          const key = rowKey(row.field.id, row.item)
          return (
            <FieldRow
              key={key}
              row={row}
              open={open === key}
              problems={problems.get(key) ?? nothing}
              {...rest}
            />
          )
        })}
      </ul>
      {empty.length > 0 && (
        <ul className={styles.empty} aria-label={words('coding.incident.emptyFields')}>
          {empty.map((row) => {
            const key = rowKey(row.field.id, row.item)
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
    </section>
  )
}
