import { useIsMutating } from '@tanstack/react-query'
import type { OpenWorkbook } from '../../data/replies.ts'
import { useLine } from '../bridge/use-line.ts'
import { useWords, type Words } from '../language/use-words.ts'
import styles from './saved-state.module.css'

type State = 'lost' | 'read-only' | 'saving' | 'saved'

/** Whether what was done is on disk, in words, with the number of the change; and that nothing can be saved, where so. */
export function SavedState({ workbook }: { workbook: OpenWorkbook | null }) {
  const words = useWords()
  const saving = useIsMutating() > 0
  const line = useLine()
  if (!workbook) return null
  const state: State =
    line === 'lost' ? 'lost' : workbook.readOnly ? 'read-only' : saving ? 'saving' : 'saved'
  const sentence = sentenceOf(words, state, workbook.number)
  return (
    <span className={styles.saved} data-state={state} role="status" title={sentence}>
      <span className={styles.dot} aria-hidden="true" />
      <span className={styles.sentence}>{sentence}</span>
    </span>
  )
}

function sentenceOf(words: Words, state: State, number: number): string {
  switch (state) {
    case 'lost':
      return words(number === 0 ? 'frame.lost' : 'frame.lostAfter', { number })
    case 'read-only':
      return words('frame.readOnly')
    case 'saving':
      return words('frame.saving')
    case 'saved':
      return number === 0 ? words('frame.savedNothing') : words('frame.saved', { number })
  }
}
