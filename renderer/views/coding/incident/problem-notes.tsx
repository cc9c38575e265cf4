import { type FormEvent, useState } from 'react'
import type { ProblemRow } from '../../../../data/replies.ts'
import type { Edit } from '../../../bridge/use-edit.ts'
import { Button } from '../../../design/button/button.tsx'
import { Popover } from '../../../design/popover/popover.tsx'
import { TextField } from '../../../design/text-field/text-field.tsx'
import { useWords } from '../../../language/use-words.ts'
import { useWritingLocale } from '../../../language/use-writing-locale.ts'
import { problemSentence } from '../../problems/problem-sentence.ts'
import styles from './problem-notes.module.css'

type ProblemNotesProps = { problems: readonly ProblemRow[]; onEdit: Edit }

/** What stands against a field, or against the incident as a whole, where it is mended: or said to be none. */
export function ProblemNotes({ problems, onEdit }: ProblemNotesProps) {
  const words = useWords()
  const locale = useWritingLocale()
  if (problems.length === 0) return null
  return (
    <ul className={styles.notes} aria-label={words('problems.title')}>
      {problems.map((problem) => (
        <li key={problem.key} className={styles.note}>
          <span className={styles.sentence}>{problemSentence(words, locale, problem)}</span>
          <Popover
            label={words('problems.dismissNow')}
            trigger={<Button look="quiet">{words('problems.dismiss')}</Button>}
          >
            {(close) => <Dismissal problem={problem} onEdit={onEdit} onDone={close} />}
          </Popover>
        </li>
      ))}
    </ul>
  )
}

type DismissalProps = { problem: ProblemRow; onEdit: Edit; onDone: () => void }

function Dismissal({ problem, onEdit, onDone }: DismissalProps) {
  const words = useWords()
  const [reason, setReason] = useState('')
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const { about, key } = problem
    const dismissed = await onEdit({ edit: 'dismiss', argument: { about, problem: key, reason } })
    if (dismissed) onDone()
  }
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <TextField
        label={words('problems.reason')}
        placeholder={words('problems.reasonHint')}
        value={reason}
        onChange={setReason}
        autoFocus
      />
      <Button type="submit" look="accent" isDisabled={reason.trim() === ''}>
        {words('problems.dismissNow')}
      </Button>
    </form>
  )
}
