import { type FormEvent, useState } from 'react'
import { actorNameKinds } from '../../../data/records/actor.ts'
import { placeNameKinds } from '../../../data/records/place.ts'
import { Button } from '../../design/button/button.tsx'
import { Select } from '../../design/select/select.tsx'
import { TextField } from '../../design/text-field/text-field.tsx'
import { useWords } from '../../language/use-words.ts'
import type { AuthorityKind } from './authority-address.ts'
import styles from './small-form.module.css'

type NameKind = (typeof actorNameKinds)[number] | (typeof placeNameKinds)[number]

export type TypedName = { text: string; kind: NameKind; language: string | null }

type NameFormProps = {
  kind: AuthorityKind
  start: TypedName | null
  onSave: (name: TypedName) => void
  onCancel: () => void
}

/** A name as it is typed: the words, of which kind, in which language. */
export function NameForm({ kind, start, onSave, onCancel }: NameFormProps) {
  const words = useWords()
  const [typed, setTyped] = useState<TypedName>(start ?? { text: '', kind: 'spelling', language: null })
  const kinds: readonly NameKind[] = kind === 'actor' ? actorNameKinds : placeNameKinds
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (typed.text.trim() !== '')
      onSave({ text: typed.text.trim(), kind: typed.kind, language: typed.language })
  }
  return (
    <form
      className={styles.form}
      data-inline="yes"
      onSubmit={submit}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
    >
      <div className={styles.fields}>
        <TextField
          label={words('authorities.names.text')}
          value={typed.text}
          onChange={(text) => setTyped({ ...typed, text })}
          autoFocus
        />
        <Select
          label={words('authorities.names.kind')}
          options={kinds.map((id) => ({ id, label: words(`authorities.nameKind.${id}`) }))}
          selected={typed.kind}
          onSelect={(chosen) => setTyped({ ...typed, kind: chosen })}
        />
        <TextField
          label={words('authorities.names.language')}
          placeholder={words('authorities.names.languageHint')}
          value={typed.language ?? ''}
          onChange={(language) => setTyped({ ...typed, language: language.trim() || null })}
        />
      </div>
      <div className={styles.buttons}>
        <Button type="submit" look="accent" isDisabled={typed.text.trim() === ''}>
          {words('common.save')}
        </Button>
        <Button look="quiet" onPress={onCancel}>
          {words('common.cancel')}
        </Button>
      </div>
    </form>
  )
}
