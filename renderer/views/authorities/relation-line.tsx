import { X } from 'lucide-react'
import type { RelationRow } from '../../../data/queries/relation-rows.ts'
import { isOfKind } from '../../../data/records/record-id.ts'
import { printAddress } from '../../address/address.ts'
import { IconButton } from '../../design/button/button.tsx'
import { useWords } from '../../language/use-words.ts'
import { FieldRows } from '../coding/incident/field-rows.tsx'
import { authorityAddress, kindOfId } from './authority-address.ts'
import type { RowDeeds } from './card-relations.tsx'
import styles from './relation-line.module.css'

/** One relation as one of its ends has it: "succeeded by HTS", and below what is claimed of it, each with its passages. */
export function RelationLine({ relation, rows }: { relation: RelationRow; rows: RowDeeds }) {
  const words = useWords()
  const { id, type, way, other, note } = relation
  const address = isOfKind('incident', other.id)
    ? ({ view: 'coding', incident: other.id, source: null } as const)
    : authorityAddress(kindOfId(other.id), other.id)
  return (
    <li className={styles.relation}>
      <div className={styles.line}>
        <span className={styles.words}>
          <span className={styles.type}>
            {words(way === 'from' ? `authorities.relationFrom.${type}` : `authorities.relationTo.${type}`)}
          </span>
          <a className={styles.other} href={printAddress(address)}>
            <bdi>{other.label}</bdi>
          </a>
          {other.title !== null && <bdi className={styles.title}>{other.title}</bdi>}
          {note !== null && (
            <span className={styles.note} dir="auto">
              {note}
            </span>
          )}
        </span>
        <IconButton
          label={words('authorities.relations.remove', { name: other.label })}
          onPress={() => void rows.onEdit({ edit: 'remove', argument: { id, with: true } })}
        >
          <X aria-hidden="true" />
        </IconButton>
      </div>
      <FieldRows subject={id} rows={relation.rows} {...rows} />
    </li>
  )
}
