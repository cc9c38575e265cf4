import { useState } from 'react'
import type { FieldRow } from '../../../../data/queries/incident-panel.ts'
import type { SubjectId } from '../../../../data/records/claim.ts'
import type { DecisionRule } from '../../../../data/records/decision.ts'
import type { Edit } from '../../../bridge/use-edit.ts'
import { Button } from '../../../design/button/button.tsx'
import { Tag } from '../../../design/chip/chip.tsx'
import { Editable } from '../../../design/editable/editable.tsx'
import { Segmented } from '../../../design/segmented/segmented.tsx'
import { useFormats, useWords } from '../../../language/use-words.ts'
import styles from './decision-bar.module.css'
import { RangeDrawing } from './range-drawing.tsx'
import { rulesFor } from './rules-for.ts'

type DecisionBarProps = {
  subject: SubjectId
  row: FieldRow
  onEdit: Edit
}

/** Which of the claims is reported, by which rule, and why. The claims all stay. */
export function DecisionBar({ subject, row, onEdit }: DecisionBarProps) {
  const words = useWords()
  const formats = useFormats()
  const { field, item, claims, decision } = row
  const [asking, setAsking] = useState(false)
  const decide = (rule: DecisionRule, reason: string | null) => {
    const best = bestCarried(row)
    const preferred = decision?.rule === 'best' ? decision.claims : best === null ? [] : [best]
    setAsking(rule === 'best' && preferred.length === 0)
    if (rule === 'best' && preferred.length === 0) return
    return onEdit({
      edit: 'decide',
      argument: {
        subject,
        field: field.id,
        item,
        rule,
        ...(rule === 'best' ? { claims: preferred } : {}),
        ...(reason === null ? {} : { reason }),
      },
    })
  }
  return (
    <div className={styles.decision}>
      <div className={styles.line}>
        <span className={styles.label}>{words('coding.decision.label')}</span>
        <Segmented
          label={words('coding.decision.label')}
          options={rulesFor(field.type).map((id) => ({ id, label: words(`rule.${id}`) }))}
          selected={decision?.rule ?? null}
          onSelect={(rule) => decide(rule, decision?.reason ?? null)}
        />
        {field.type === 'count' && <RangeDrawing claims={claims} reported={row.value} state={row.state} />}
      </div>
      {decision !== null && (
        <div className={styles.reason}>
          <span className={styles.label}>{words('coding.decision.reason')}</span>
          <Editable
            label={words('coding.decision.reason')}
            value={decision.reason ?? ''}
            placeholder={words('coding.decision.reasonHint')}
            onSave={(reason) => decide(decision.rule, reason)}
          >
            {decision.reason ?? <span className={styles.hint}>{words('coding.decision.reasonHint')}</span>}
          </Editable>
          <div className={styles.signed}>
            <span className={styles.by}>
              {words('coding.decision.by', { author: decision.author, time: formats.moment(decision.time) })}
            </span>
            <Button
              look="quiet"
              onPress={() => onEdit({ edit: 'remove', argument: { id: decision.id, with: true } })}
            >
              {words('coding.decision.withdraw')}
            </Button>
          </div>
        </div>
      )}
      {asking && decision?.rule !== 'best' && (
        <p className={styles.hint}>{words('coding.decision.choose')}</p>
      )}
      {decision?.overtaken === true && <Tag evidence="uncited">{words('coding.decision.overtaken')}</Tag>}
    </div>
  )
}

/** The claim with the most passages for it; null where several have as many, since that is for the analyst to say. */
function bestCarried({ claims }: FieldRow): string | null {
  const weight = (claim: FieldRow['claims'][number]) =>
    claim.citations.filter(({ stance }) => stance === 'supports').length
  const [first, second] = claims.toSorted((a, b) => weight(b) - weight(a))
  if (!first || (second && weight(second) === weight(first))) return null
  return first.id
}
