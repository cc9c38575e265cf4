import styles from './troubles.module.css'

/** What was found amiss when the workbook was opened, each in one sentence. */
export function Troubles({ troubles }: { troubles: readonly string[] }) {
  if (troubles.length === 0) return null
  return (
    <ul className={styles.troubles}>
      {troubles.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  )
}
