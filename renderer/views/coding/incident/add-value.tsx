import { type FormEvent, useRef, useState } from 'react'
import type { ShownPlace } from '../../../../data/queries/shown-place.ts'
import type { Field } from '../../../../data/records/codebook.ts'
import { Button } from '../../../design/button/button.tsx'
import { useWords } from '../../../language/use-words.ts'
import type { TypingAt } from '../date-value/typing-at.ts'
import styles from './add-value.module.css'
import { ValueInput } from './value-input.tsx'

type AddValueProps = {
  field: Pick<Field, 'id' | 'type' | 'options' | 'label'>
  at: Omit<TypingAt, 'field'>
  /** As it is typed; of a place the value itself. */
  start?: unknown
  place?: ShownPlace | null
  /** Resolves when it is saved or refused. */
  onAdd: (value: unknown) => Promise<unknown>
  onCancel: () => void
}

/** Typing a value: as one would write it, or out of the codebook's list. */
export function AddValue({ field, at, start = '', place = null, onAdd, onCancel }: AddValueProps) {
  const words = useWords()
  const [value, setValue] = useState<unknown>(start)
  const saving = useRef<'yes' | 'no'>('no')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    // Enter pressed twice is one value.
    if (saving.current === 'yes' || value === '' || value === null) return
    saving.current = 'yes'
    void onAdd(value).finally(() => {
      saving.current = 'no'
    })
  }
  return (
    <form
      className={styles.form}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onCancel()
      }}
    >
      <ValueInput field={field} at={at} value={value} place={place} onChange={setValue} />
      <Button type="submit" look="accent">
        {words('common.save')}
      </Button>
      <Button look="quiet" onPress={onCancel}>
        {words('common.cancel')}
      </Button>
    </form>
  )
}
