import type { EvidenceState, evidenceStates } from '../../../data/evidence/field-evidence.ts'
import { useFormats, useWords } from '../../language/use-words.ts'
import styles from './coverage-bar.module.css'

export type Coverage = Record<EvidenceState, number>

/** Best carried first, as one reads along the bar. */
const order = [
  'several',
  'one',
  'rival',
  'disputed',
  'uncited',
  'empty',
] as const satisfies (typeof evidenceStates)[number][]

/** How the fields of an incident are carried, as one bar: each state as long as it has fields. */
export function CoverageBar({ coverage, thin = 'no' }: { coverage: Coverage; thin?: 'yes' | 'no' }) {
  const words = useWords()
  const { list } = useFormats()
  const shown = order.filter((state) => coverage[state] > 0)
  const parts = shown.map((state) =>
    words('evidence.coveragePart', { count: coverage[state], state: words(`evidence.short.${state}`) }),
  )
  return (
    <span
      className={styles.bar}
      data-thin={thin}
      role="img"
      aria-label={words('evidence.coverage', { parts: list(parts) })}
    >
      {shown.map((state) => (
        <span
          key={state}
          className={styles.part}
          data-evidence={state}
          style={{ flexGrow: coverage[state] }}
        />
      ))}
    </span>
  )
}
