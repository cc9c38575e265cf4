import { useRefusals } from '../bridge/use-refusals.ts'
import { useSayRefusal } from '../language/say-refusal.ts'
import styles from './troubles.module.css'

/** Why something of the view below is not there, each reason in one sentence. */
export function Refusals() {
  const refusals = useRefusals()
  const say = useSayRefusal()
  if (refusals.length === 0) return null
  return (
    <ul className={styles.troubles} role="alert">
      {[...new Set(refusals.map(say))].map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  )
}
