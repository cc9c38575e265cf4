import type { IncidentPanel } from '../../../../data/queries/incident-panel.ts'
import { useWords } from '../../../language/use-words.ts'
import type { RowDeeds } from '../../authorities/card-relations.tsx'
import { RelateForm } from '../../authorities/relate-form.tsx'
import { RelationLine } from '../../authorities/relation-line.tsx'
import styles from './incident-people.module.css'

/** How the incident stands to others: in response to, part of, followed by, the same as; each with its passages. */
export function IncidentLinks({ panel, rows }: { panel: IncidentPanel; rows: RowDeeds }) {
  const words = useWords()
  return (
    <section className={styles.section} aria-label={words('links.title')}>
      <h3 className={styles.title}>{words('links.title')}</h3>
      <ul>
        {panel.relations.map((relation) => (
          <RelationLine key={relation.id} relation={relation} rows={rows} />
        ))}
      </ul>
      <div className={styles.add}>
        <RelateForm from={panel.incident.id} name={panel.incident.code} onEdit={rows.onEdit} />
      </div>
    </section>
  )
}
