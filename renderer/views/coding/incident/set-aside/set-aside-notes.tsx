import { useState } from 'react'
import type { CitationRow } from '../../../../../data/queries/field-row.ts'
import type { SetAsideRow } from '../../../../../data/queries/set-aside.ts'
import type { Field } from '../../../../../data/records/codebook.ts'
import type { Edit } from '../../../../bridge/use-edit.ts'
import { Button } from '../../../../design/button/button.tsx'
import { Tag } from '../../../../design/chip/chip.tsx'
import { Said } from '../../../../language/said.tsx'
import { useWords } from '../../../../language/use-words.ts'
import { AddValue } from '../add-value.tsx'
import { CitationLine } from '../citation-line.tsx'
import styles from './set-aside-notes.module.css'

type SetAsideNotesProps = {
  rows: readonly SetAsideRow[]
  /** The field as the codebook has it now; null where it has none. */
  field: Pick<Field, 'id' | 'type' | 'options' | 'label'> | null
  onEdit: Edit
  onGo: (citation: CitationRow) => void
}

/** Values that the codebook cannot hold, as they were, with the reason and the passages they stand on. */
export function SetAsideNotes({ rows, field, onEdit, onGo }: SetAsideNotesProps) {
  const words = useWords()
  const [typing, setTyping] = useState<string | null>(null)
  if (rows.length === 0) return null
  return (
    <ul className={styles.notes} aria-label={words('setAside.title')}>
      {rows.map((row) => (
        <li key={row.claim} className={styles.note}>
          <p className={styles.line}>
            <Tag evidence="uncited">{words('setAside.label')}</Tag>{' '}
            <bdi>
              <Said of="setAside.was" gaps={{ field: row.label, value: row.display }} />
            </bdi>
          </p>
          <p className={styles.reason}>{row.reason}</p>
          {row.note !== null && <p dir="auto">{row.note}</p>}
          {row.citations.map((citation) => (
            <CitationLine key={citation.id} citation={citation} onEdit={onEdit} onGo={onGo} />
          ))}
          {typing === row.claim && field ? (
            <AddValue
              field={field}
              at={{ subject: row.subject, claim: row.claim }}
              start={row.display}
              onAdd={async (value) => {
                if (await onEdit({ edit: 'set-claim', argument: { id: row.claim, value } })) setTyping(null)
              }}
              onCancel={() => setTyping(null)}
            />
          ) : (
            <div className={styles.line}>
              {field && (
                <Button look="quiet" onPress={() => setTyping(row.claim)}>
                  {words('setAside.again')}
                </Button>
              )}
              <Button
                look="quiet"
                onPress={() => void onEdit({ edit: 'remove', argument: { id: row.claim, with: true } })}
              >
                {words('setAside.remove')}
              </Button>
            </div>
          )}
        </li>
      ))}
    </ul>
  )
}
