import { FileDown } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { useBridge } from '../../../bridge/answers-context.tsx'
import { useRequest } from '../../../bridge/use-request.ts'
import { Button } from '../../../design/button/button.tsx'
import { Popover } from '../../../design/popover/popover.tsx'
import { useMessages } from '../../../design/status-line/use-messages.ts'
import { TextField } from '../../../design/text-field/text-field.tsx'
import { Tick } from '../../../design/tick/tick.tsx'
import { useWords } from '../../../language/use-words.ts'
import styles from './file-form.module.css'

/** Writes the codebook into a file, to be handed on, compared or mended elsewhere. */
export function FileForm() {
  const words = useWords()
  const messages = useMessages()
  const { chooseFolder } = useBridge().shell
  const write = useRequest('write-codebook')
  const [to, setTo] = useState('')
  const [overwrite, setOverwrite] = useState(false)
  const choose = async () => {
    const reply = await chooseFolder?.(words('codebookEditor.toFile'))
    if (reply?.ok && reply.value !== null) setTo(`${reply.value}/codebook.json`)
  }
  const submit = (event: FormEvent, close: () => void) => {
    event.preventDefault()
    if (to.trim() === '') return
    write.mutate(
      { to: to.trim(), overwrite },
      {
        onSuccess: ({ path }) => {
          messages.say('done', words('codebookEditor.written', { path }))
          close()
        },
      },
    )
  }
  return (
    <Popover
      label={words('codebookEditor.toFile')}
      trigger={
        <Button>
          <FileDown aria-hidden="true" />
          {words('codebookEditor.toFile')}
        </Button>
      }
    >
      {(close) => (
        <form className={styles.form} onSubmit={(event) => submit(event, close)}>
          <TextField
            label={words('codebookEditor.file')}
            placeholder={words('codebookEditor.fileHint')}
            value={to}
            onChange={setTo}
            autoFocus
          />
          <Tick isSelected={overwrite} onChange={setOverwrite}>
            {words('export.overwrite')}
          </Tick>
          <div className={styles.line}>
            <Button type="submit" look="accent" isDisabled={to.trim() === '' || write.isPending}>
              {words('codebookEditor.write')}
            </Button>
            {chooseFolder && <Button onPress={() => void choose()}>{words('export.choose')}</Button>}
          </div>
        </form>
      )}
    </Popover>
  )
}
