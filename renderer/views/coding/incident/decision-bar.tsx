import { useRef } from 'react'
import type { FieldRow } from '../../../../data/queries/incident-panel.ts'
import type { SubjectId } from '../../../../data/records/claim.ts'
import type { Edit } from '../../../bridge/use-edit.ts'
import { Button } from '../../../design/button/button.tsx'
import { Tag } from '../../../design/chip/chip.tsx'
import { Editable } from '../../../design/editable/editable.tsx'
import { Segmented } from '../../../design/segmented/segmented.tsx'
import { useFormats, useWords } from '../../../language/use-words.ts'
import { DecideForm } from './decide-form.tsx'
import { type Deciding, decideEdit, reasonEdit, startDeciding } from './deciding.ts'
import styles from './decision-bar.module.css'
import { RangeDrawing } from './range-drawing.tsx'
import { rulesFor } from './rules-for.ts'

type DecisionBarProps = {
  subject: SubjectId
  row: FieldRow
  /** What is being decided just now; null while nothing is. */
  deciding: Deciding | null
  onDeciding: (deciding: Deciding | null) => void
  onEdit: Edit
}

/** Which of the claims is reported, by which rule, and why. The claims all stay. */
export function DecisionBar({ subject, row, deciding, onDeciding, onEdit }: DecisionBarProps) {
  const words = useWords()
  const bar = useRef<HTMLDivElement>(null)
  const { field, claims, decision } = row
  const close = () => {
    onDeciding(null)
    focusOn(bar.current?.querySelector<HTMLElement>('[role="radio"]:is([aria-checked="true"], :only-child)'))
  }
  const decide = async (chosen: Deciding, reason: string) => {
    if (await onEdit(decideEdit(subject, row, chosen, reason))) close()
  }
  return (
    <div className={styles.decision} ref={bar}>
      <div className={styles.line}>
        <span className={styles.label}>{words('coding.decision.label')}</span>
        <Segmented
          label={words('coding.decision.label')}
          options={rulesFor(field.type).map((id) => ({ id, label: words(`rule.${id}`) }))}
          selected={deciding?.rule ?? decision?.rule ?? null}
          onSelect={(rule) => onDeciding(startDeciding(row, rule))}
        />
        {field.type === 'count' && <RangeDrawing claims={claims} reported={row.value} state={row.state} />}
      </div>
      {decision?.overtaken === true && deciding === null && (
        <div className={styles.again}>
          <Tag evidence="uncited">{words('coding.decision.overtaken')}</Tag>
          <Button onPress={() => onDeciding(startDeciding(row, decision.rule))}>
            {words('coding.decision.again')}
          </Button>
        </div>
      )}
      {deciding !== null && (
        <DecideForm
          key={deciding.rule}
          row={row}
          deciding={deciding}
          onDeciding={onDeciding}
          onDecide={(reason) => void decide(deciding, reason)}
          onCancel={close}
        />
      )}
      {decision !== null && deciding === null && <Decided decision={decision} onEdit={onEdit} />}
    </div>
  )
}

/** A group that one comes back to gives the focus to whichever of it had it last; asked again from within, it stays. */
function focusOn(chosen: HTMLElement | null | undefined): void {
  chosen?.focus()
  if (document.activeElement !== chosen) chosen?.focus()
}

/** Why it was decided so, by whom and when. The reason of one that was overtaken is for looking at again, not for editing. */
function Decided({ decision, onEdit }: { decision: NonNullable<FieldRow['decision']>; onEdit: Edit }) {
  const words = useWords()
  const formats = useFormats()
  const { reason, author, time, overtaken } = decision
  const shown = reason ?? <span className={styles.hint}>{words('coding.decision.noReason')}</span>
  return (
    <div className={styles.reason}>
      <span className={styles.label}>{words('coding.decision.reason')}</span>
      {overtaken ? (
        <bdi>{shown}</bdi>
      ) : (
        <Editable
          label={words('coding.decision.reason')}
          value={reason ?? ''}
          placeholder={words('coding.decision.reasonHint')}
          onSave={(typed) => onEdit(reasonEdit(decision, typed))}
        >
          <bdi>{shown}</bdi>
        </Editable>
      )}
      <div className={styles.signed}>
        <span className={styles.by}>
          {words('coding.decision.by', { author, time: formats.moment(time) })}
        </span>
        <Button
          look="quiet"
          onPress={() => onEdit({ edit: 'remove', argument: { id: decision.id, with: true } })}
        >
          {words('coding.decision.withdraw')}
        </Button>
      </div>
    </div>
  )
}
