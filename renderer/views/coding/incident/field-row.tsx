import { memo } from 'react'
import type { ProblemRule } from '../../../../data/problems/problem.ts'
import type { CitationRow, FieldRow as Row } from '../../../../data/queries/incident-panel.ts'
import type { SubjectId } from '../../../../data/records/claim.ts'
import type { ProblemRow } from '../../../../data/replies.ts'
import type { Edit } from '../../../bridge/use-edit.ts'
import { EvidenceMark } from '../../../design/glyph/evidence-mark.tsx'
import { useFormats, useWords } from '../../../language/use-words.ts'
import { doubtOf, undecidedValues } from './doubt.ts'
import styles from './field-row.module.css'
import { OpenField } from './open-field.tsx'
import { type RowKey, rowKey } from './row-key.ts'
import { useSetAside } from './set-aside/set-aside-context.ts'

export type FieldRowProps = {
  subject: SubjectId
  row: Row
  open: boolean
  problems: readonly ProblemRow[]
  onToggle: (key: RowKey) => void
  onEdit: Edit
  /** Shows a passage in its text. */
  onGo: (citation: CitationRow) => void
  /** Shows whichever passage of a row is nearest at hand. */
  onShow: (row: Row) => void
}

/** One line of the incident: label, value, its doubt, its evidence. It opens in place into its claims. */
export const FieldRow = memo(function FieldRow(props: FieldRowProps) {
  const { subject, row, open, problems, onToggle, onShow } = props
  const words = useWords()
  const formats = useFormats()
  const aside = useSetAside(props.subject, row.field.id)
  const key = rowKey(row.field.id, row.item, subject)
  const doubt = doubtOf(words, formats, row)
  const counted =
    row.state === 'rival'
      ? row.claims.length
      : row.state === 'one' || row.state === 'several'
        ? row.sources
        : 0
  return (
    <li className={styles.row} data-open={open ? 'yes' : undefined} data-evidence={row.state}>
      <button
        type="button"
        className={styles.line}
        data-row={key}
        aria-expanded={open}
        onClick={() => {
          onToggle(key)
          if (!open) onShow(row)
        }}
      >
        <span className={styles.label} data-first={row.item === 1 ? 'yes' : 'no'}>
          {row.item === 1
            ? row.field.label
            : words('coding.incident.item', { field: row.field.label, item: row.item })}
        </span>
        <span className={styles.content}>
          <RowValue row={row} />{' '}
          {doubt.length > 0 && <span className={styles.doubt}>{doubt.join(' · ')}</span>}{' '}
          {aside.length > 0 && (
            <span className={styles.problem}>{words('setAside.beside', { count: aside.length })}</span>
          )}
          {problems.map(({ key: problem, rule }) =>
            isSaid(rule) ? null : (
              <span key={problem} className={styles.problem}>
                {words(`rowProblem.${rule}`)}
              </span>
            ),
          )}
        </span>
        <EvidenceMark state={row.state} count={counted} />
      </button>
      {open && <OpenField {...props} />}
    </li>
  )
})

/** What the row says already by its value and its evidence. */
const said = [
  'rivals-undecided',
  'uncited',
  'required-empty',
  'outside-parent',
  'possible-duplicate',
  'likely-duplicate',
  'aggregate-exceeds',
  'set-aside',
] as const

function isSaid(rule: ProblemRule): rule is (typeof said)[number] {
  return said.some((one) => one === rule)
}

function RowValue({ row }: { row: Row }) {
  const words = useWords()
  if (row.claims.length === 0) return <span className={styles.none}>{words('coding.incident.noValue')}</span>
  if (row.display !== null) {
    return (
      <bdi className={styles.value} data-long={row.display.length > 90 ? 'yes' : undefined}>
        {row.display}
      </bdi>
    )
  }
  if (row.decision) {
    const said = row.decision.rule === 'none' ? 'coding.decision.decidedNone' : 'coding.decision.nothing'
    return <span className={styles.none}>{words(said)}</span>
  }
  return <bdi className={styles.rivals}>{undecidedValues(words, row)}</bdi>
}
