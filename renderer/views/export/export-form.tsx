import { Download, FolderSearch } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import type { ExportReply } from '../../../data/replies.ts'
import { printAddress } from '../../address/address.ts'
import { useBridge } from '../../bridge/answers-context.tsx'
import { useAnswer } from '../../bridge/use-answer.ts'
import { useRequest } from '../../bridge/use-request.ts'
import { Button } from '../../design/button/button.tsx'
import { TextField } from '../../design/text-field/text-field.tsx'
import { Tick } from '../../design/tick/tick.tsx'
import { useWords } from '../../language/use-words.ts'
import styles from './export-form.module.css'

/** Where the files go, and how. What stands at the place already is kept unless one says otherwise. */
export function ExportForm() {
  const words = useWords()
  const { shell } = useBridge()
  const write = useRequest('export')
  const [to, setTo] = useState('')
  const [byteOrderMark, setMark] = useState(false)
  const [overwrite, setOverwrite] = useState(false)
  const { chooseFolder } = shell
  const choose = async () => {
    const reply = await chooseFolder?.(words('export.to'))
    if (reply?.ok && reply.value !== null) setTo(`${reply.value}/sourceline-report`)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (to.trim() !== '') write.mutate({ format: 'csv', to: to.trim(), overwrite, byteOrderMark })
  }
  return (
    <form className={styles.form} onSubmit={submit}>
      <p className={styles.lead}>{words('export.lead')}</p>
      <div className={styles.line}>
        <div className={styles.folder}>
          <TextField
            label={words('export.to')}
            placeholder={words('export.toHint')}
            direction="ltr"
            value={to}
            onChange={setTo}
          />
        </div>
        {chooseFolder && (
          <Button onPress={() => void choose()}>
            <FolderSearch aria-hidden="true" />
            {words('export.choose')}
          </Button>
        )}
        <Button type="submit" look="accent" isDisabled={to.trim() === '' || write.isPending}>
          <Download aria-hidden="true" />
          {words('export.go')}
        </Button>
      </div>
      <div className={styles.line}>
        <Tick isSelected={byteOrderMark} onChange={setMark}>
          {words('export.mark')}
        </Tick>
        <Tick isSelected={overwrite} onChange={setOverwrite}>
          {words('export.overwrite')}
        </Tick>
      </div>
      <OpenProblems />
      {write.data && <Done reply={write.data} />}
    </form>
  )
}

/** What is still open against the workbook: said before the files go out, and never in the way of it. */
function OpenProblems() {
  const words = useWords()
  const count = useAnswer('problems', { offset: 0, limit: 1 }).data?.total ?? 0
  if (count === 0) return null
  return (
    <p className={styles.open}>
      {words('export.problems', { count })}{' '}
      <a href={printAddress({ view: 'problems' })}>{words('export.toProblems')}</a>
    </p>
  )
}

function Done({ reply }: { reply: ExportReply }) {
  const words = useWords()
  const { reveal } = useBridge().shell
  const rows = reply.files.map(({ name, rows: count }) => `${name}: ${words('export.rows', { count })}`)
  return (
    <div className={styles.done} role="status">
      <p>
        <bdi>{words('export.done', { folder: reply.folder })}</bdi>{' '}
        {reveal && (
          <Button look="quiet" onPress={() => void reveal(reply.folder)}>
            {words('export.reveal')}
          </Button>
        )}
      </p>
      <p className={styles.rows}>{rows.join(' · ')}</p>
      {reply.neutralised > 0 && <p>{words('export.neutralised', { count: reply.neutralised })}</p>}
    </div>
  )
}
