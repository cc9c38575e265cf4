import { type FormEvent, useState } from 'react'
import { Button } from '../../design/button/button.tsx'
import { TextField } from '../../design/text-field/text-field.tsx'
import { useWords } from '../../language/use-words.ts'
import styles from './paste-text.module.css'

type PasteTextProps = { start: string; onImport: (text: string, title: string) => void; onClose: () => void }

/** Text that was copied from somewhere: what it is called, if anything, and the words themselves. */
export function PasteText({ start, onImport, onClose }: PasteTextProps) {
  const words = useWords()
  const [text, setText] = useState(start)
  const [title, setTitle] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (text.trim() === '') return
    onImport(text, title)
    onClose()
  }
  return (
    <form className={styles.form} onSubmit={submit} aria-label={words('sources.pasteTitle')}>
      <TextField label={words('sources.pasteTitleField')} value={title} onChange={setTitle} />
      <TextField
        label={words('sources.pasteText')}
        lines={8}
        voice="source"
        value={text}
        onChange={setText}
        autoFocus
      />
      <div className={styles.buttons}>
        <Button type="submit" look="accent" isDisabled={text.trim() === ''}>
          {words('common.add')}
        </Button>
        <Button look="quiet" onPress={onClose}>
          {words('common.cancel')}
        </Button>
      </div>
    </form>
  )
}
