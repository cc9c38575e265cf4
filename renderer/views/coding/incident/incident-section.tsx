import type { IncidentPanel } from '../../../../data/queries/incident-panel.ts'
import { FieldRows, type FieldRowsProps } from './field-rows.tsx'
import styles from './incident-section.module.css'

type IncidentSectionProps = Omit<FieldRowsProps, 'rows'> & { section: IncidentPanel['sections'][number] }

/** A section of the codebook, with its fields. */
export function IncidentSection({ section, ...rest }: IncidentSectionProps) {
  return (
    <section className={styles.section} aria-label={section.label}>
      <h3 className={styles.title}>{section.label}</h3>
      <FieldRows rows={section.rows} {...rest} />
    </section>
  )
}
