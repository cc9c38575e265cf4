import { useContext } from 'react'
import type { CitationRow } from '../../../../../data/queries/field-row.ts'
import type { Edit } from '../../../../bridge/use-edit.ts'
import { useWords } from '../../../../language/use-words.ts'
import { SetAsideContext } from './set-aside-context.ts'
import styles from './set-aside-notes.module.css'
import { SetAsideNotes } from './set-aside-notes.tsx'

/** What was set aside because its field is gone: it stands below the fields there are. */
export function SetAsideGone({ onEdit, onGo }: { onEdit: Edit; onGo: (citation: CitationRow) => void }) {
  const words = useWords()
  const rows = useContext(SetAsideContext).filter(({ place }) => place === 'gone')
  if (rows.length === 0) return null
  return (
    <section className={styles.gone} aria-label={words('setAside.title')}>
      <h3 className={styles.title}>{words('setAside.title')}</h3>
      <SetAsideNotes rows={rows} field={null} onEdit={onEdit} onGo={onGo} />
    </section>
  )
}
