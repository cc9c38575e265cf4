import { sameJson } from '../../../../data/changes/same-json.ts'
import type { FieldReading } from '../../../../data/queries/passage-readings.ts'
import { useWords } from '../../../language/use-words.ts'
import styles from './candidates.module.css'

type CandidatesProps = {
  reading: FieldReading
  given: unknown
  onChoose: (value: unknown) => void
}

/** By what the value was decided, and what else the words can mean: "Sunday, September 28" fits several years. */
export function Candidates({ reading, given, onChoose }: CandidatesProps) {
  const words = useWords()
  const { reason, candidates } = reading
  if (reason === null && candidates.length === 0) return null
  return (
    <div className={styles.candidates}>
      {reason !== null && <p>{words(`coding.attach.reasons.${reason}`)}</p>}
      {candidates.length > 0 && (
        <p className={styles.others}>
          {words(reason === 'needs-another-date' ? 'coding.attach.reckonedFrom' : 'coding.attach.candidates')}
          {candidates.map(({ value, display }) => (
            <button
              key={display}
              type="button"
              className={styles.candidate}
              aria-pressed={sameJson(value, given)}
              onClick={() => onChoose(value)}
            >
              {display}
            </button>
          ))}
        </p>
      )}
    </div>
  )
}
