import { type FormEvent, useState } from 'react'
import { Button } from '../../design/button/button.tsx'
import { TextField } from '../../design/text-field/text-field.tsx'
import { useWords } from '../../language/use-words.ts'
import styles from './open-by-path.module.css'

/** Opening a workbook where no dialog of the system is at hand: by the path of its folder. */
export function OpenByPath({ onOpen }: { onOpen: (path: string) => void }) {
  const words = useWords()
  const [path, setPath] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (path.trim() !== '') onOpen(path.trim())
  }
  return (
    <form className={styles.form} onSubmit={submit}>
      <TextField
        label={words('start.openPath')}
        placeholder={words('start.openPathHint')}
        direction="ltr"
        value={path}
        onChange={setPath}
      />
      <Button type="submit" isDisabled={path.trim() === ''}>
        {words('start.openShort')}
      </Button>
    </form>
  )
}
