import { useId, useState } from 'react'
import type { ProblemRow } from '../../../data/replies.ts'
import { printAddress } from '../../address/address.ts'
import { Button } from '../../design/button/button.tsx'
import { TextField } from '../../design/text-field/text-field.tsx'
import { useWords } from '../../language/use-words.ts'
import { useWritingLocale } from '../../language/use-writing-locale.ts'
import { addressOf } from './problem-address.ts'
import styles from './problem-line.module.css'
import { problemSentence } from './problem-sentence.ts'

type ProblemLineProps = {
  row: ProblemRow
  onDismiss: (row: ProblemRow, reason: string) => void
  onBringBack: (row: ProblemRow) => void
}

/** One problem: where it is, what is wrong, and the way to say that it is none. */
export function ProblemLine({ row, onDismiss, onBringBack }: ProblemLineProps) {
  const words = useWords()
  const locale = useWritingLocale()
  const name = useId()
  const [dismissing, setDismissing] = useState(false)
  return (
    <li className={styles.line}>
      <p className={styles.where} id={name}>
        <Place row={row} />
        {row.fieldLabel !== null && <span className={styles.field}>{row.fieldLabel}</span>}
      </p>
      <p className={styles.what} dir="auto">
        {problemSentence(words, locale, row)}
        {row.dismissal && (
          <span className={styles.dismissal}>
            {words('problems.dismissedBy', { author: row.dismissal.author, reason: row.dismissal.reason })}
          </span>
        )}
      </p>
      <div className={styles.deed}>
        {row.dismissal ? (
          <Button look="quiet" aria-describedby={name} onPress={() => onBringBack(row)}>
            {words('problems.back')}
          </Button>
        ) : (
          <Button look="quiet" aria-describedby={name} onPress={() => setDismissing(!dismissing)}>
            {words('problems.dismiss')}
          </Button>
        )}
      </div>
      {dismissing && (
        <DismissForm onDismiss={(reason) => onDismiss(row, reason)} onCancel={() => setDismissing(false)} />
      )}
    </li>
  )
}

/** The record it is on, as a link to where it is mended. */
function Place({ row }: { row: ProblemRow }) {
  const address = addressOf(row)
  if (address === null) return <bdi className={styles.name}>{row.title}</bdi>
  return (
    <a className={styles.name} href={printAddress(address)}>
      <bdi>{row.title}</bdi>
    </a>
  )
}

function DismissForm({ onDismiss, onCancel }: { onDismiss: (reason: string) => void; onCancel: () => void }) {
  const words = useWords()
  const [reason, setReason] = useState('')
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (reason.trim() !== '') onDismiss(reason.trim())
      }}
    >
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
      <Button look="quiet" onPress={onCancel}>
        {words('common.cancel')}
      </Button>
    </form>
  )
}
