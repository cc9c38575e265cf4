import type { EvidenceState } from '../../../../data/evidence/field-evidence.ts'
import type { ClaimRow } from '../../../../data/queries/incident-panel.ts'
import type { Value } from '../../../../data/values/value.ts'
import { useFormats, useWords } from '../../../language/use-words.ts'
import { countSpan } from './doubt.ts'
import styles from './range-drawing.module.css'
import { rangeScale } from './range-scale.ts'

type RangeDrawingProps = {
  claims: readonly ClaimRow[]
  reported: Value | null
  /** The state of the field, whose colour the drawing takes. */
  state: EvidenceState
}

/** The numbers that claims allow, drawn on one line, with a stroke at what is reported. An open end fades out. */
export function RangeDrawing({ claims, reported, state }: RangeDrawingProps) {
  const words = useWords()
  const { list } = useFormats()
  const spans = claims.flatMap((claim) => {
    const span = countSpan(claim.value)
    return span ? [{ ...span, id: claim.id }] : []
  })
  if (spans.length === 0) return null
  const place = rangeScale(spans)
  const shown = reported === null ? null : countSpan(reported)
  const said = words('coding.decision.range', {
    claims: list(claims.map(({ display }) => display)),
    reported: shown === null ? words('coding.incident.undecided') : `${shown.low}`,
  })
  return (
    <span className={styles.drawing} role="img" aria-label={said}>
      <span className={styles.track} />
      {spans.map(({ id, low, high }) => (
        <span
          key={id}
          className={styles.bar}
          data-evidence={state}
          data-open={high === null ? 'yes' : undefined}
          style={{ insetInlineStart: `${place(low)}%`, insetInlineEnd: `${100 - place(high)}%` }}
        />
      ))}
      {shown !== null && (
        <span
          className={styles.reported}
          data-exact={shown.low === shown.high ? 'yes' : undefined}
          style={{ insetInlineStart: `${place(shown.low)}%`, insetInlineEnd: `${100 - place(shown.high)}%` }}
        />
      )}
    </span>
  )
}
