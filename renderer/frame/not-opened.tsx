import type { Refused } from '../bridge/desk-answers.ts'
import { useWords } from '../language/use-words.ts'
import { Recover } from './recover.tsx'
import styles from './troubles.module.css'

/** A workbook too damaged to be opened at all, and the way on from it; nothing where opening was refused for another reason. */
export function NotOpened({ refused }: { refused: Refused | null }) {
  const words = useWords()
  const path = refused?.error.details.path
  if (refused?.error.code !== 'bad-workbook' || typeof path !== 'string') return null
  return (
    <div className={styles.troubles} role="alert">
      <p>
        {words('frame.notOpened')} <bdi dir="ltr">{path}</bdi>
      </p>
      <Recover path={path} />
    </div>
  )
}
