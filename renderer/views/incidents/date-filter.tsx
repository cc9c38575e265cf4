import { useState } from 'react'
import { dateWindow } from '../../../data/queries/date-window.ts'
import type { IncidentListArgument } from '../../../data/queries/incident-list.ts'
import { Refusal } from '../../../data/refusal.ts'
import { TextField } from '../../design/text-field/text-field.tsx'
import { useWords } from '../../language/use-words.ts'
import styles from './date-filter.module.css'

export type TypedDates = { from: string; to: string }
type Dated = NonNullable<IncidentListArgument['filter']['dated']>

/** What the typed dates ask for: nothing as long as they are empty, or are no dates yet. */
export function datedFrom({ from, to }: TypedDates): { dated: Dated | null; problem: string | null } {
  const given = {
    ...(from.trim() === '' ? {} : { from: from.trim() }),
    ...(to.trim() === '' ? {} : { to: to.trim() }),
  }
  if (Object.keys(given).length === 0) return { dated: null, problem: null }
  try {
    dateWindow(given)
    return { dated: given, problem: null }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { dated: null, problem: error.message }
  }
}

type DateFilterProps = { typed: TypedDates; onType: (typed: TypedDates) => void }

/** From when to when, as one types a date. It narrows while one types; what is no date is said once one leaves. */
export function DateFilter({ typed, onType }: DateFilterProps) {
  const words = useWords()
  const [left, setLeft] = useState(true)
  const { problem } = datedFrom(typed)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand in a line
    <div className={styles.dates} role="group" aria-label={words('incidents.dates')}>
      {(['from', 'to'] as const).map((end) => (
        <TextField
          key={end}
          label={words(`incidents.${end}`)}
          labelled="said"
          placeholder={words(`incidents.${end}Hint`)}
          value={typed[end]}
          onFocus={() => setLeft(false)}
          onBlur={() => setLeft(true)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') setLeft(true)
          }}
          onChange={(text) => onType({ ...typed, [end]: text })}
        />
      ))}
      {left && problem !== null && (
        <p className={styles.problem} role="alert">
          {problem}
        </p>
      )}
    </div>
  )
}
