import { fieldTypes } from '../../../../data/records/codebook.ts'
import { Segmented } from '../../../design/segmented/segmented.tsx'
import { Select } from '../../../design/select/select.tsx'
import { TextField } from '../../../design/text-field/text-field.tsx'
import { Tick } from '../../../design/tick/tick.tsx'
import { useWords } from '../../../language/use-words.ts'
import styles from './card.module.css'
import type { FieldPartProps } from './field-card.tsx'
import { Group } from './group.tsx'
import { OptionsEditor } from './options-editor.tsx'

/** What may be answered, on what it must stand, and by what it is checked. */
export function AnswerGroup({ draft, field, set, onChange }: FieldPartProps) {
  const words = useWords()
  const { type } = field
  return (
    <Group title={words('codebookEditor.group.answer')}>
      <div className={styles.short}>
        <Select
          label={words('codebookEditor.type')}
          options={fieldTypes.map((id) => ({ id, label: words(`fieldType.${id}`) }))}
          selected={type}
          onSelect={(chosen) => set({ type: chosen })}
        />
      </div>
      {(type === 'one-of' || type === 'many-of') && <OptionsEditor field={field} onChange={onChange} />}
      <Tick isSelected={field.repeatable} onChange={(repeatable) => set({ repeatable })}>
        {words('codebookEditor.repeatable')}
      </Tick>
      {type === 'date' && (
        <div className={styles.number}>
          <TextField
            label={words('codebookEditor.tolerance')}
            value={field.tolerance === null ? '' : String(field.tolerance)}
            onChange={(typed) => set({ tolerance: daysIn(typed) }, 'tolerance')}
          />
        </div>
      )}
      {type === 'count' && <Parts draft={draft} field={field} set={set} onChange={onChange} />}
      <div className={styles.line}>
        <Segmented
          label={words('codebookEditor.evidence')}
          options={(['passages', 'judgement'] as const).map((id) => ({
            id,
            label: words(`codebookEditor.evidenceOf.${id}`),
          }))}
          selected={field.evidence}
          onSelect={(evidence) => set({ evidence })}
        />
      </div>
      <p className={styles.hint}>{words(`codebookEditor.evidenceHint.${field.evidence}`)}</p>
    </Group>
  )
}

/** The counts that a total should equal. */
function Parts({ draft, field, set }: FieldPartProps) {
  const words = useWords()
  const others = draft.fields.filter(
    (one) =>
      one.key !== field.key && one.type === 'count' && one.appliesTo.subject === field.appliesTo.subject,
  )
  if (others.length === 0) return null
  return (
    <details open={field.sums.length > 0}>
      <summary>{words('codebookEditor.sums')}</summary>
      <div className={styles.line}>
        {others.map((one) => (
          <Tick
            key={one.key}
            isSelected={field.sums.includes(one.key)}
            onChange={(counted) =>
              set({ sums: counted ? [...field.sums, one.key] : field.sums.filter((key) => key !== one.key) })
            }
          >
            {one.label}
          </Tick>
        ))}
      </div>
    </details>
  )
}

function daysIn(typed: string): number | null {
  return /^\d{1,4}$/.test(typed.trim()) ? Number(typed) : null
}
