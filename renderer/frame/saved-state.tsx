import { useIsMutating } from '@tanstack/react-query'
import type { OpenWorkbook } from '../../data/api.ts'
import { useWords } from '../language/use-words.ts'
import styles from './saved-state.module.css'

/** Whether what was done is on disk, in words, with the number of the change. */
export function SavedState({ workbook }: { workbook: OpenWorkbook | null }) {
  const words = useWords()
  const saving = useIsMutating() > 0
  if (!workbook) return null
  const state = workbook.readOnly ? 'read-only' : saving ? 'saving' : 'saved'
  const sentence =
    state === 'read-only'
      ? words('frame.readOnly')
      : state === 'saving'
        ? words('frame.saving')
        : workbook.number === 0
          ? words('frame.savedNothing')
          : words('frame.saved', { number: workbook.number })
  return (
    <span className={styles.saved} data-state={state} role="status">
      <span className={styles.dot} aria-hidden="true" />
      <span className={styles.sentence}>{sentence}</span>
    </span>
  )
}
