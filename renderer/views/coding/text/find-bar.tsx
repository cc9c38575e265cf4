import { ChevronDown, ChevronUp, X } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { Input, SearchField } from 'react-aria-components'
import { IconButton } from '../../../design/button/button.tsx'
import { useWords } from '../../../language/use-words.ts'
import styles from './find-bar.module.css'

type FindBarProps = {
  wanted: string
  onWant: (text: string) => void
  at: number
  total: number
  onStep: (by: 1 | -1) => void
  onClose: () => void
}

/** Find in the text: as one types the places show; Enter goes on, Shift Enter back, Escape leaves. */
export function FindBar({ wanted, onWant, at, total, onStep, onClose }: FindBarProps) {
  const words = useWords()
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') onStep(event.shiftKey ? -1 : 1)
    if (event.key === 'Escape') onClose()
  }
  const none = wanted.trim() !== '' && total === 0
  return (
    <search className={styles.bar}>
      <SearchField
        aria-label={words('coding.find.label')}
        value={wanted}
        onChange={onWant}
        className={styles.field ?? ''}
      >
        <Input
          className={styles.input ?? ''}
          dir="auto"
          autoFocus
          onKeyDown={onKeyDown}
          placeholder={words('coding.find.label')}
        />
      </SearchField>
      <span className={styles.count} role="status" data-none={none ? 'yes' : undefined}>
        {wanted.trim() !== '' &&
          (none ? words('coding.find.none') : words('coding.find.at', { at: at + 1, total }))}
      </span>
      <IconButton label={words('coding.find.back')} keys="Shift Enter" onPress={() => onStep(-1)}>
        <ChevronUp aria-hidden="true" />
      </IconButton>
      <IconButton label={words('coding.find.on')} keys="Enter" onPress={() => onStep(1)}>
        <ChevronDown aria-hidden="true" />
      </IconButton>
      <IconButton label={words('common.close')} keys="Esc" onPress={onClose}>
        <X aria-hidden="true" />
      </IconButton>
    </search>
  )
}
