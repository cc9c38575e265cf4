import type { AuthorityCard } from '../../../data/queries/authority-card.ts'
import { useWords } from '../../language/use-words.ts'
import type { FieldRowsProps } from '../coding/incident/field-rows.tsx'
import { kindOfId } from './authority-address.ts'
import styles from './authority-card.module.css'
import { RelateForm } from './relate-form.tsx'
import { RelationLine } from './relation-line.tsx'

export type RowDeeds = Omit<FieldRowsProps, 'rows' | 'subject'>

/** How it stands to others, since when, and who says so. */
export function CardRelations({ card, rows }: { card: AuthorityCard; rows: RowDeeds }) {
  const words = useWords()
  const { record, relations } = card
  const kind = kindOfId(record.id)
  if (kind === 'place' && relations.length === 0) return null
  return (
    <section className={styles.wide} aria-label={words('authorities.relations.title')}>
      <h3 className={styles.title}>{words('authorities.relations.title')}</h3>
      <ul>
        {relations.map((relation) => (
          <RelationLine key={relation.id} relation={relation} rows={rows} />
        ))}
      </ul>
      {kind === 'actor' && (
        <div className={styles.line}>
          <RelateForm from={record.id} name={record.names[0]?.text ?? ''} onEdit={rows.onEdit} />
        </div>
      )}
    </section>
  )
}
