import type { OpenWorkbook } from '../../data/replies.ts'
import { Recover } from './recover.tsx'
import styles from './troubles.module.css'

/** What was found amiss when the workbook was opened, each in one sentence, and the way on from a damaged one. */
export function Troubles({ workbook }: { workbook: OpenWorkbook | null }) {
  if (!workbook || workbook.troubles.length === 0) return null
  return (
    <div className={styles.troubles}>
      <ul>
        {workbook.troubles.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {workbook.damaged && <Recover path={workbook.path} />}
    </div>
  )
}
