import { ProgressBar } from 'react-aria-components'
import styles from './progress.module.css'

/** How far a longer piece of work has got; without a value it says only that it goes on. */
export function Progress({ label, done, total }: { label: string; done: number; total: number | null }) {
  const known = total !== null && total > 0
  return (
    <ProgressBar
      aria-label={label}
      className={styles.progress ?? ''}
      {...(known ? { value: done, maxValue: total } : { isIndeterminate: true })}
    >
      {({ percentage }) => (
        <span className={styles.track}>
          <span
            className={styles.done}
            data-known={known ? 'yes' : 'no'}
            style={known ? { inlineSize: `${percentage}%` } : {}}
          />
        </span>
      )}
    </ProgressBar>
  )
}
