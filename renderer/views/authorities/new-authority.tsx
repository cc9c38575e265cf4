import { type FormEvent, useState } from 'react'
import { goTo } from '../../address/use-address.ts'
import { useEdit } from '../../bridge/use-edit.ts'
import { Button } from '../../design/button/button.tsx'
import { TextField } from '../../design/text-field/text-field.tsx'
import { useWords } from '../../language/use-words.ts'
import { type AuthorityId, type AuthorityKind, authorityAddress } from './authority-address.ts'
import styles from './small-form.module.css'

/** A new actor or place needs no more than a name; the rest is filled in on its card. */
export function NewAuthority({ kind, onDone }: { kind: AuthorityKind; onDone: () => void }) {
  const words = useWords()
  const edit = useEdit()
  const [name, setName] = useState('')
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (name.trim() === '') return
    const reply = await edit({ edit: `add-${kind}`, argument: { names: [name.trim()] } })
    const id = reply?.ids[0]
    if (!id) return
    onDone()
    goTo(authorityAddress(kind, id as AuthorityId))
  }
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <TextField label={words(`authorities.newName.${kind}`)} value={name} onChange={setName} autoFocus />
      <div className={styles.buttons}>
        <Button type="submit" look="accent" isDisabled={name.trim() === ''}>
          {words('common.add')}
        </Button>
        <Button look="quiet" onPress={onDone}>
          {words('common.cancel')}
        </Button>
      </div>
    </form>
  )
}
