import { useState } from 'react'
import type { Actor } from '../../../data/records/actor.ts'
import type { Place } from '../../../data/records/place.ts'
import type { Edit } from '../../bridge/use-edit.ts'
import { Button } from '../../design/button/button.tsx'
import { TextField } from '../../design/text-field/text-field.tsx'
import { useWords } from '../../language/use-words.ts'
import { kindOfId } from './authority-address.ts'
import styles from './authority-card.module.css'

/** The analyst's own words about it. They are kept on leaving. */
export function CardNotes({ record, onEdit }: { record: Actor | Place; onEdit: Edit }) {
  const words = useWords()
  const [typed, setTyped] = useState<string | null>(null)
  const kept = record.notes ?? ''
  const keep = async () => {
    const notes = typed?.trim() ?? kept
    if (notes !== kept) {
      const argument = { id: record.id, notes: notes === '' ? null : notes }
      if ((await onEdit({ edit: `set-${kindOfId(record.id)}`, argument })) === null) return
    }
    setTyped(null)
  }
  return (
    <section className={styles.section} aria-label={words('authorities.notes.title')}>
      <h3 className={styles.title}>{words('authorities.notes.title')}</h3>
      {typed === null ? (
        <>
          {kept !== '' && (
            <p className={styles.notes} dir="auto">
              {kept}
            </p>
          )}
          <Button look="quiet" onPress={() => setTyped(kept)}>
            {words(kept === '' ? 'authorities.notes.add' : 'authorities.notes.edit')}
          </Button>
        </>
      ) : (
        <TextField
          label={words('authorities.notes.title')}
          labelled="said"
          placeholder={words('authorities.notes.hint')}
          lines={4}
          value={typed}
          onChange={setTyped}
          onBlur={() => void keep()}
          autoFocus
        />
      )}
    </section>
  )
}
