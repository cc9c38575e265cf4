import { BookOpen } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import type { RecordId } from '../../../data/records/record-id.ts'
import { goTo } from '../../address/use-address.ts'
import { useEdit } from '../../bridge/use-edit.ts'
import { useReadOnly } from '../../bridge/use-read-only.ts'
import { Button } from '../../design/button/button.tsx'
import { Popover } from '../../design/popover/popover.tsx'
import { TextField } from '../../design/text-field/text-field.tsx'
import { useWords } from '../../language/use-words.ts'
import styles from './without-file.module.css'

/** A source that is no file: a book on a shelf, a talk. */
export function WithoutFile() {
  const words = useWords()
  const readOnly = useReadOnly() !== null
  return (
    <Popover
      label={words('sources.without')}
      trigger={
        <Button isDisabled={readOnly}>
          <BookOpen aria-hidden="true" />
          {words('sources.without')}
        </Button>
      }
    >
      {(close) => <TitleForm onDone={close} />}
    </Popover>
  )
}

function TitleForm({ onDone }: { onDone: () => void }) {
  const words = useWords()
  const edit = useEdit()
  const [title, setTitle] = useState('')
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const reply = await edit({ edit: 'add-source', argument: { title } })
    const id = reply?.ids[0]
    if (!id) return
    onDone()
    goTo({ view: 'coding', incident: null, source: id as RecordId<'source'> })
  }
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <TextField
        label={words('sources.withoutTitle')}
        placeholder={words('sources.withoutHint')}
        value={title}
        onChange={setTitle}
        autoFocus
      />
      <Button type="submit" look="accent" isDisabled={title.trim() === ''}>
        {words('common.add')}
      </Button>
    </form>
  )
}
