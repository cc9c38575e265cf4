import { useState } from 'react'
import type { RecordId } from '../../../data/records/record-id.ts'
import { useFound } from '../../bridge/use-found.ts'
import { Chooser } from '../../design/chooser/chooser.tsx'
import { useWords } from '../../language/use-words.ts'
import styles from './choose-authority.module.css'

type ChooseIncidentProps = {
  label: string
  except: RecordId<'incident'>
  onChoose: (id: RecordId<'incident'>) => void
}

/** Finding another incident by its code or title. */
export function ChooseIncident({ label, except, onChoose }: ChooseIncidentProps) {
  const words = useWords()
  const [typed, setTyped] = useState('')
  const wanted = typed.trim()
  const found = useFound('incidents', {
    filter: wanted === '' ? {} : { text: wanted },
    sort: { by: 'code', direction: 'down' },
    offset: 0,
    limit: 30,
  })
  const choices = (found.data?.rows ?? [])
    .filter(({ id }) => id !== except)
    .map(({ id, code, title, date }) => ({
      id: id as string,
      said: `${code}, ${title}`,
      content: (
        <span className={styles.choice}>
          <span className={styles.name}>{code}</span>
          <bdi>{title}</bdi>
          <bdi className={styles.others}>{date}</bdi>
        </span>
      ),
    }))
  return (
    <div className={styles.chooser}>
      <Chooser
        label={label}
        placeholder={label}
        typed={typed}
        onType={setTyped}
        choices={choices}
        onChoose={(id) => onChoose(id as RecordId<'incident'>)}
        none={words('links.none')}
        state={found.state === 'looking' ? 'looking' : 'found'}
      />
    </div>
  )
}
