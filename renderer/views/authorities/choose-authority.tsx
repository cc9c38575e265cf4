import { useState } from 'react'
import { useFound } from '../../bridge/use-found.ts'
import { Chooser } from '../../design/chooser/chooser.tsx'
import { useWords } from '../../language/use-words.ts'
import type { AuthorityId, AuthorityKind } from './authority-address.ts'
import styles from './choose-authority.module.css'

type ChooseAuthorityProps = {
  kind: AuthorityKind
  label: string
  /** Not offered: itself. */
  except?: AuthorityId
  onChoose: (id: AuthorityId) => void
}

/** Finding somebody or some place on record by any of its names. */
export function ChooseAuthority({ kind, label, except, onChoose }: ChooseAuthorityProps) {
  const words = useWords()
  const [typed, setTyped] = useState('')
  const found = useFound('authorities', { kind, text: typed })
  const choices = (found.data ?? [])
    .filter(({ id }) => id !== except)
    .map(({ id, name, names }) => ({
      id: id as string,
      said: names.join(', '),
      content: (
        <span className={styles.choice}>
          <bdi className={styles.name}>{name}</bdi>
          <bdi className={styles.others}>{names.slice(1, 4).join(' · ')}</bdi>
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
        onChoose={(id) => onChoose(id as AuthorityId)}
        none={words('authorities.merge.none')}
        state={found.state === 'looking' ? 'looking' : 'found'}
      />
    </div>
  )
}
