import { type FormEvent, useState } from 'react'
import type { AuthorityCard } from '../../../data/queries/authority-card.ts'
import { goTo } from '../../address/use-address.ts'
import { useAnswer } from '../../bridge/use-answer.ts'
import type { Edit } from '../../bridge/use-edit.ts'
import { Button } from '../../design/button/button.tsx'
import { useMessages } from '../../design/status-line/use-messages.ts'
import { useWords } from '../../language/use-words.ts'
import { type AuthorityId, authorityAddress, kindOfId } from './authority-address.ts'
import styles from './authority-card.module.css'

type SplitOffProps = { card: AuthorityCard; onEdit: Edit; onDone: () => void }

/** Two that were taken for one: names and what is said under them go to a new record, in one change. */
export function SplitOff({ card: { record }, onEdit, onDone }: SplitOffProps) {
  const words = useWords()
  const messages = useMessages()
  const [names, setNames] = useState<ReadonlySet<string>>(new Set())
  const [going, setGoing] = useState<ReadonlySet<string>>(new Set())
  const references = useAnswer('authority-references', { id: record.id })
  const rows = references.data?.rows ?? []
  const ready = names.size > 0 && names.size < record.names.length
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (!ready) return
    const reply = await onEdit({
      edit: 'split',
      argument: { id: record.id, names: [...names], references: [...going] },
    })
    const id = reply?.ids[0]
    if (!id) return
    messages.say('done', words('authorities.split.done', { name: [...names][0] ?? '' }))
    onDone()
    goTo(authorityAddress(kindOfId(record.id), id as AuthorityId))
  }
  return (
    <form className={styles.section} onSubmit={(event) => void submit(event)}>
      <h3 className={styles.title}>{words('authorities.split.title')}</h3>
      <p className={styles.quiet}>{words('authorities.split.lead')}</p>
      <fieldset>
        <legend className={styles.text}>{words('authorities.split.names')}</legend>
        {record.names.map(({ text, kind }) => (
          <label key={`${kind} ${text}`} className={styles.choice}>
            <input
              type="checkbox"
              checked={names.has(text)}
              onChange={() => setNames(toggled(names, text))}
            />
            <bdi>{text}</bdi>
            <span className={styles.quiet}>{words(`authorities.nameKind.${kind}`)}</span>
          </label>
        ))}
      </fieldset>
      {rows.length > 0 && (
        <fieldset>
          <legend className={styles.text}>{words('authorities.split.references')}</legend>
          {rows.map(({ id, about, detail }) => (
            <label key={id} className={styles.choice}>
              <input type="checkbox" checked={going.has(id)} onChange={() => setGoing(toggled(going, id))} />
              <bdi className={styles.code}>{about}</bdi>
              <bdi>{detail}</bdi>
            </label>
          ))}
          {rows.length < (references.data?.total ?? 0) && (
            <p className={styles.quiet}>{words('authorities.split.shortened', { count: rows.length })}</p>
          )}
        </fieldset>
      )}
      <div className={styles.words}>
        <Button type="submit" look="accent" isDisabled={!ready}>
          {words('authorities.split.do')}
        </Button>
        <Button look="quiet" onPress={onDone}>
          {words('common.cancel')}
        </Button>
      </div>
    </form>
  )
}

function toggled(set: ReadonlySet<string>, entry: string): ReadonlySet<string> {
  const next = new Set(set)
  if (!next.delete(entry)) next.add(entry)
  return next
}
