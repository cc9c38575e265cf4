import type { EvidenceState } from '../../../data/evidence/field-evidence.ts'
import { useFormats, useWords } from '../../language/use-words.ts'
import styles from './evidence-mark.module.css'
import { Glyph } from './glyph.tsx'

/** Glyph and number at the end of a row; rivals, disputes and missing passages also say so. */
export function EvidenceMark({ state, count }: { state: EvidenceState; count: number }) {
  const words = useWords()
  const { number } = useFormats()
  if (state === 'empty') return <span className="said-only">{words('evidence.empty')}</span>
  const plain = state === 'several' || state === 'one'
  return (
    <span className={styles.mark} data-evidence={state}>
      <Glyph state={state} size={14} />
      {count > 0 && <span className={plain ? styles.number : styles.word}>{number(count)}</span>}
      {plain ? (
        <span className="said-only">
          {words(state === 'one' && count === 0 ? 'evidence.judgement' : `evidence.${state}`)}
        </span>
      ) : (
        <span className={styles.word}>{words(`evidence.short.${state}`)}</span>
      )}
    </span>
  )
}
