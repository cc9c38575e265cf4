import type { Refused } from '../bridge/desk-answers.ts'
import { isPassing } from '../bridge/use-refusals.ts'
import { EmptyState } from '../design/empty-state/empty-state.tsx'
import { useSayRefusal } from '../language/say-refusal.ts'
import { useWords } from '../language/use-words.ts'
import styles from './unanswered.module.css'

type UnansweredProps = {
  /** What cannot be shown. */
  title: string
  /** Why; null while the answer is still on its way. */
  refused: Refused | null
}

/**
 * What stands where there is no answer yet, or none at all: never nothing. While it is on its way nothing is said for a
 * moment, so that nothing flickers.
 */
export function Unanswered({ title, refused }: UnansweredProps) {
  const words = useWords()
  const say = useSayRefusal()
  if (refused && !isPassing(refused)) {
    return (
      <div role="alert">
        <EmptyState title={title}>{say(refused)}</EmptyState>
      </div>
    )
  }
  return (
    <div className={styles.waiting}>
      <EmptyState title={words('common.loading')} />
    </div>
  )
}
