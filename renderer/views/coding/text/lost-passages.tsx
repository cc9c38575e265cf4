import type { Highlight } from '../../../../data/queries/source-reading.ts'
import { useWords } from '../../../language/use-words.ts'
import styles from './lost-passages.module.css'

/** Passages that the newest text no longer holds, with their words: never dropped in silence. */
export function LostPassages({ highlights }: { highlights: readonly Highlight[] }) {
  const words = useWords()
  const lost = highlights.filter(({ outcome }) => outcome === 'lost')
  if (lost.length === 0) return null
  return (
    <details className={styles.lost}>
      <summary>{words('coding.text.lost', { count: lost.length })}</summary>
      <ul className={styles.list}>
        {lost.map(({ excerpt, quote, uses }) => (
          <li key={excerpt}>
            <q className={styles.quote} dir="auto">
              {quote}
            </q>{' '}
            {uses
              .map(({ fieldLabel, incidentCode }) => `${incidentCode ?? ''} ${fieldLabel}`.trim())
              .join(' · ')}
          </li>
        ))}
      </ul>
    </details>
  )
}
